package it.campanile.report;

/**
 * What the site's own settings say of who answers for it; a value is empty when it is not known, or only an example.
 *
 * @param ipa its code in the public index of administrations
 * @param declaration address of the declaration of accessibility that is published now
 */
public record Organization(String ipa, String email, String pec, String phone, String declaration) {

    /** Nothing is known. */
    public static final Organization UNKNOWN = new Organization("", "", "", "", "");
}
