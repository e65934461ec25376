package it.campanile.criteria;

import java.util.regex.Pattern;

/**
 * C.SI.1.4, theme of the content management system: the comment of the two public themes in a style sheet. Another
 * generator has none, and stands rightly at the tolerance.
 */
final class CmsTheme implements Criterion {

    private static final Pattern COMMENT = Pattern.compile(
            "/\\*!\\s*Theme Name:(?:(?!\\*/).)*Description:\\s*Design Comuni Italia(?:(?!\\*/).)*(?:WordPress|Drupal)"
                    + "(?:(?!\\*/).)*Version:\\s*(\\d+)(?:(?!\\*/).)*Text Domain:\\s*design_comuni_italia\\s*\\*/",
            Pattern.DOTALL);

    @Override
    public Verdict verdict(BuiltSite site) {
        Verdict.Builder verdict = new Verdict.Builder();
        COMMENT.matcher(String.join("\n", site.styles(site.home())))
                .results()
                .findFirst()
                .ifPresentOrElse(
                        theme -> verdict.require(
                                Integer.parseInt(theme.group(1)) >= 1,
                                "/",
                                "la versione del tema è la " + theme.group(1)),
                        () -> verdict.tolerate("/", "non è uno dei due temi pubblici per i CMS"));
        return verdict.build();
    }
}
