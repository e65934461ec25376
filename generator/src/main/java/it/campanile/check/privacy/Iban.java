package it.campanile.check.privacy;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The number of a bank account, of the countries that take part in euro payments (ISO 13616). */
final class Iban {

    /** Two letters, two check digits, and the account in groups or in one. */
    static final Pattern FORM = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[A-Z]{2}\\d{2}(?:[ \\u00a0]?[A-Z0-9]){11,30}(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, Integer> LENGTHS = Map.ofEntries(
            Map.entry("IT", 27),
            Map.entry("SM", 27),
            Map.entry("AD", 24),
            Map.entry("AT", 20),
            Map.entry("BE", 16),
            Map.entry("BG", 22),
            Map.entry("CH", 21),
            Map.entry("CY", 28),
            Map.entry("CZ", 24),
            Map.entry("DE", 22),
            Map.entry("DK", 18),
            Map.entry("EE", 20),
            Map.entry("ES", 24),
            Map.entry("FI", 18),
            Map.entry("FR", 27),
            Map.entry("GB", 22),
            Map.entry("GR", 27),
            Map.entry("HR", 21),
            Map.entry("HU", 28),
            Map.entry("IE", 22),
            Map.entry("LI", 21),
            Map.entry("LT", 20),
            Map.entry("LU", 20),
            Map.entry("LV", 21),
            Map.entry("MC", 27),
            Map.entry("MT", 31),
            Map.entry("NL", 18),
            Map.entry("NO", 15),
            Map.entry("PL", 28),
            Map.entry("PT", 25),
            Map.entry("RO", 24),
            Map.entry("SE", 24),
            Map.entry("SI", 19),
            Map.entry("SK", 24),
            Map.entry("VA", 22));

    private static final int HEAD = 4;
    private static final int RADIX = 36;
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private Iban() {}

    /**
     * The part of a text at which an account number stands: words that follow it without a sign between them are cut off.
     * Empty when there is none.
     */
    static String within(String text) {
        Integer length = LENGTHS.get(text.substring(0, 2).toUpperCase(Locale.ROOT));
        if (length == null) {
            return "";
        }
        int end = 0;
        for (int characters = 0; end < text.length() && characters < length; end++) {
            if (!isBlank(text.charAt(end))) {
                characters++;
            }
        }
        boolean cutInAWord = end < text.length() && !isBlank(text.charAt(end));
        String part = text.substring(0, end);
        return !cutInAWord && isValid(part) ? part : "";
    }

    /** Whether the check digits are right, modulo 97, and the length that of the country. */
    static boolean isValid(String text) {
        String code = compact(text);
        Integer length = code.length() > HEAD ? LENGTHS.get(code.substring(0, 2)) : null;
        if (length == null || code.length() != length) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        (code.substring(HEAD) + code.substring(0, HEAD))
                .chars()
                .forEach(character -> digits.append(Character.digit(character, RADIX)));
        return new BigInteger(digits.toString()).mod(MODULUS).intValue() == 1;
    }

    private static String compact(String text) {
        StringBuilder compact = new StringBuilder();
        text.chars()
                .filter(character -> !isBlank((char) character))
                .forEach(character -> compact.append((char) character));
        return compact.toString().toUpperCase(Locale.ROOT);
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\u00a0';
    }
}
