package it.campanile.report;

/** Texts of pages, which may hold anything, without the characters that neither HTML nor XML may hold. */
final class PlainText {

    private static final int REPLACEMENT = 0xFFFD;

    private PlainText() {}

    /** The text with a replacement character for each that is not allowed; line ends as {@code \n}. */
    static String of(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .map(letter -> isAllowed(letter) ? letter : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** No control characters but tab and line end, no half pairs, none that Unicode keeps for itself. */
    private static boolean isAllowed(int letter) {
        return letter == '\n'
                || letter == '\t'
                || !(Character.isISOControl(letter)
                        || Character.getType(letter) == Character.SURROGATE
                        || (letter & 0xFFFE) == 0xFFFE
                        || (letter >= 0xFDD0 && letter <= 0xFDEF));
    }
}
