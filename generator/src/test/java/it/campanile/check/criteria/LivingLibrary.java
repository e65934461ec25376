package it.campanile.check.criteria;

import java.util.regex.Pattern;

/** C.SI.1.2 in the browser: the version that counts is the script's, or else the one of the computed styles. */
final class LivingLibrary implements SeenCriterion {

    private static final Pattern RECENT = Pattern.compile("(?:[2-9]|\\d{2,})\\.\\d+.*");

    private static final int LEAST_SHARE = 60;

    private final BootstrapItalia library = new BootstrapItalia();

    @Override
    public void judge(Seen page, Verdict.Builder verdict) {
        verdict.require(
                RECENT.matcher(page.version()).matches(),
                page.path(),
                "la versione di Bootstrap Italia è «" + page.version() + "»");
        int share = library.share(page.classes());
        verdict.require(share >= LEAST_SHARE, page.path(), "solo il " + share + " % delle classi è della libreria");
    }
}
