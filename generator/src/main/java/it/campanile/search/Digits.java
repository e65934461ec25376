package it.campanile.search;

/** Numbers as few characters that JSON leaves as they are: digits of six bits, as in URL-safe Base64. */
final class Digits {

    /** The greatest number of one digit. */
    static final int GREATEST = 63;

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int BITS = 5;
    private static final int MORE = 1 << BITS;

    private Digits() {}

    /** A number up to {@link #GREATEST} as one digit. */
    static char one(int number) {
        return DIGITS.charAt(number);
    }

    /** Appends a number of any size: five bits a digit, the lowest first; the sixth says that more follow. */
    static void append(StringBuilder text, int number) {
        int rest = number;
        while (rest >= MORE) {
            text.append(DIGITS.charAt(MORE | (rest & (MORE - 1))));
            rest >>>= BITS;
        }
        text.append(DIGITS.charAt(rest));
    }
}
