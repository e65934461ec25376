package it.campanile.check.privacy;

/** Which personal datum it is. */
public enum Kind {
    /** The tax code of a person. */
    TAX_CODE("check/codice-fiscale"),
    /** The number of a bank account. */
    IBAN("check/iban"),
    /** A mobile telephone number. */
    MOBILE("check/cellulare"),
    /** An e-mail address with the name of a person. */
    EMAIL("check/email-personale"),
    /** Where and when somebody was born. */
    BIRTH("check/dati-di-nascita");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    /** The code of the finding on a page. */
    String code() {
        return code;
    }
}
