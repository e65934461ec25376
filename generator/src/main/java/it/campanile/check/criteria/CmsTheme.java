package it.campanile.check.criteria;

import java.util.Optional;
import java.util.regex.MatchResult;
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
    public String code() {
        return "check/c-si-1-4";
    }

    @Override
    public void judge(Walk walk, Faults faults) {
        JudgedPage home = walk.site().home();
        Optional<MatchResult> theme = walk.site().styleTexts(home).stream()
                .flatMap(text -> COMMENT.matcher(text).results())
                .findFirst();
        if (theme.isEmpty()) {
            faults.tolerate(home, "altro-generatore");
        } else {
            String version = theme.get().group(1);
            faults.require(Integer.parseInt(version) >= 1, home, "versione", version);
        }
    }
}
