package it.campanile.report.wcag;

import java.util.Locale;

/**
 * A success criterion of WCAG 2.2, level A or AA.
 *
 * @param id its number, such as {@code 1.4.10}
 * @param level {@code A} or {@code AA}
 * @param since the version of WCAG that brought it
 */
public record Criterion(
        String id,
        String level,
        String since,
        String italian,
        String english,
        String italianManual,
        String englishManual) {

    /** The official name in a language. */
    public String name(Locale locale) {
        return isEnglish(locale) ? english : italian;
    }

    /** What a person has to look at, whatever a program found. */
    public String manual(Locale locale) {
        return isEnglish(locale) ? englishManual : italianManual;
    }

    /** The clause of EN 301 549 v3.2.1 with the same requirement; only criteria up to WCAG 2.1 have one. */
    public String clause() {
        return "9." + id;
    }

    /** Whether EN 301 549 v3.2.1, and with it the Italian law, asks for it. */
    public boolean isRequired() {
        return !since.equals("2.2");
    }

    static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
