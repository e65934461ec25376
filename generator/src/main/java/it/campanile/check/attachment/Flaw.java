package it.campanile.check.attachment;

import it.campanile.diagnostic.Severity;

/** What can be wrong with the content of a file. */
enum Flaw {
    /** It is not what its extension says. */
    OTHER_FORMAT("check/allegato-formato", Severity.ERROR),
    /** It cannot be opened: cut short or damaged. */
    BROKEN("check/allegato-rotto", Severity.ERROR),
    /** It opens only with a password. */
    LOCKED("check/pdf-con-password", Severity.ERROR),
    /** Screen readers may not take its text. */
    CLOSED_TO_READERS("check/pdf-protetto", Severity.WARNING),
    /** It opens, but its text cannot be read. */
    UNREADABLE("check/pdf-illeggibile", Severity.WARNING),
    /** It has only pictures of pages. */
    NO_TEXT("check/pdf-senza-testo", Severity.WARNING),
    /** It has no structure of headings, paragraphs and tables. */
    UNTAGGED("check/pdf-senza-etichette", Severity.WARNING),
    /** It has no title. */
    UNTITLED("check/pdf-senza-titolo", Severity.WARNING),
    /** It has a title, and shows the name of the file instead. */
    TITLE_NOT_SHOWN("check/pdf-titolo-nascosto", Severity.WARNING),
    /** It does not say its language. */
    NO_LANGUAGE("check/pdf-senza-lingua", Severity.WARNING);

    private final String code;
    private final Severity severity;

    Flaw(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    String code() {
        return code;
    }

    Severity severity() {
        return severity;
    }
}
