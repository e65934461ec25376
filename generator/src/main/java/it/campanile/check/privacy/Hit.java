package it.campanile.check.privacy;

import it.campanile.source.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A personal datum in a text, without the datum: what may be kept and reported.
 *
 * @param kind which datum it is
 * @param masked the datum with most of it covered
 * @param fingerprint the hash of the datum, however it is written: it tells whether the site allows it
 */
public record Hit(Kind kind, String masked, String fingerprint) {

    /** The hash of a datum; blanks and signs between its parts, capitals, and the prefix of Italy do not matter. */
    public static String fingerprint(String value) {
        StringBuilder plain = new StringBuilder();
        value.toLowerCase(Locale.ROOT)
                .chars()
                .filter(character -> Character.isLetterOrDigit(character) || character == '@')
                .forEach(character -> plain.append((char) character));
        String compact = plain.toString().replaceFirst("^(?:00)?39(?=3\\d{8,9}$)", "");
        return Sha256.of(compact.getBytes(StandardCharsets.UTF_8));
    }
}
