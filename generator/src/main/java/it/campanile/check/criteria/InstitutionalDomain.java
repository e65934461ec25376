package it.campanile.check.criteria;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * C.SI.5.2, institutional domain: the host is {@code comune.<name>.<province>.it} or, of the chief town of a province,
 * {@code comune.<name>.it}, and every page is under it. Whether the domain is in the list of the tool, only the tool shows.
 */
final class InstitutionalDomain implements Criterion {

    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9-]+\\.)*comune\\.([a-z0-9-]+)(?:\\.([a-z-]+))?\\.it");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");

    /** Names of provinces, which may stand in the place of their letters, are longer. */
    private static final int LETTERS = 2;

    private final Set<String> provinces = Set.copyOf(Vocabulary.provinces());

    @Override
    public String code() {
        return "check/c-si-5-2";
    }

    @Override
    public void judge(Walk walk, Faults faults) {
        JudgedSite site = walk.site();
        host(site.identity(), faults);
        walk.requirePages(Walk.DOMAIN_KINDS, faults);
        for (Walk.Kind kind : Walk.DOMAIN_KINDS) {
            for (Walk.Stop stop : walk.stops(kind)) {
                faults.require(
                        site.owns(stop.address()), stop.from(), stop.link(), "fuori", stop.address(), kind.words());
            }
        }
        faults.leave(site.home(), "resta", site.identity().host());
    }

    private void host(JudgedSite.Identity identity, Faults faults) {
        String host = Cookies.bare(identity.host());
        if (!isInstitutional(host)) {
            faults.add(Outcome.FAIL, identity.at(), "/", "host", identity.host());
            return;
        }
        Matcher domain = DOMAIN.matcher(host);
        String letters = letters(identity.name());
        if (domain.matches() && !letters(domain.group(1)).equals(letters)) {
            faults.add(Outcome.TO_VERIFY, identity.at(), "/", "nome", identity.host(), identity.name());
        }
    }

    /** Whether a host, without {@code www.}, has the form of the domain of a town. */
    boolean isInstitutional(String host) {
        Matcher domain = DOMAIN.matcher(host);
        if (!domain.matches()) {
            return false;
        }
        String province = domain.group(2);
        return province == null || province.length() > LETTERS || provinces.contains(province);
    }

    private static String letters(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return NO_LETTER.matcher(plain).replaceAll("");
    }
}
