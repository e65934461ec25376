package it.campanile.report.wcag;

import java.util.Locale;

/**
 * A requirement of EN 301 549 v3.2.1 outside of the criteria of its chapter 9.
 *
 * @param applies whether it can concern a static site; then a person has to look at it
 */
public record Clause(
        String id, String italian, String english, boolean applies, String italianReason, String englishReason) {

    /** Its name in a language. */
    public String name(Locale locale) {
        return Criterion.isEnglish(locale) ? english : italian;
    }

    /** Why it does not apply, or what a person has to look at. */
    public String reason(Locale locale) {
        return Criterion.isEnglish(locale) ? englishReason : italianReason;
    }
}
