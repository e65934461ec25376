package it.campanile.check.privacy;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The tax code of a person, the «codice fiscale» of 16 characters (decree of the Minister of Finance of 23 December 1976).
 * Digits may be replaced by letters where two persons would have the same code («omocodia»).
 */
final class TaxCode {

    /** Where digits stand, a letter of the replacement alphabet may stand. */
    private static final String DIGIT = "[0-9LMNPQRSTUV]";

    /** Its form: surname and name, year, letter of the month, day, place, check character. */
    static final Pattern FORM = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[A-Z]{3} ?[A-Z]{3} ?" + DIGIT + "{2}[ABCDEHLMPRST]" + DIGIT + "{2} ?[A-Z]" + DIGIT
                    + "{3}[A-Z](?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);

    /** What a character in an odd place, counted from 1, is worth: 0 to 9, or A to J, then K to Z. */
    private static final int[] ODD = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };

    static final int LENGTH = 16;

    /** Letters before the first blank, where the parts are written apart. */
    static final Set<Integer> PARTS = Set.of(3, 6, 11);

    private static final int LETTERS = 26;

    private TaxCode() {}

    /** Whether a text of the right form has the right check character. */
    static boolean isValid(String text) {
        String code = text.replace(" ", "").toUpperCase(Locale.ROOT);
        if (code.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            int worth = worth(code.charAt(i));
            sum += i % 2 == 0 ? ODD[worth] : worth;
        }
        return code.charAt(LENGTH - 1) == 'A' + sum % LETTERS;
    }

    private static int worth(char character) {
        return character <= '9' ? character - '0' : character - 'A';
    }
}
