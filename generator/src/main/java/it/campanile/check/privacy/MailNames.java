package it.campanile.check.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells the mail address of a person, {@code mario.rossi@…} or {@code m.rossi@…}, from the box of an office, {@code
 * servizi.demografici@…}, by the first names in use in Italy and by the words of which offices are made.
 */
final class MailNames {

    private static final Pattern SIGNS = Pattern.compile("[._\\-]+");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int LEAST = 3;

    private final Set<String> firstNames;
    private final Set<String> offices;

    private MailNames(Set<String> firstNames, Set<String> offices) {
        this.firstNames = firstNames;
        this.offices = offices;
    }

    static MailNames read() {
        return new MailNames(words("nomi-di-persona.txt"), words("parole-degli-uffici.txt"));
    }

    private static Set<String> words(String name) {
        try (InputStream stream = Objects.requireNonNull(MailNames.class.getResourceAsStream(name), name)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .filter(word -> !word.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the part before the sign names a person. */
    boolean isOfAPerson(String address) {
        String box = address.substring(0, address.indexOf('@')).toLowerCase(Locale.ROOT);
        List<String> parts = Arrays.stream(SIGNS.split(DIGITS.matcher(box).replaceAll("")))
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.size() < 2 || parts.stream().anyMatch(offices::contains)) {
            return false;
        }
        String first = parts.get(0);
        String last = parts.get(parts.size() - 1);
        return (firstNames.contains(first) && last.length() >= LEAST)
                || (firstNames.contains(last) && first.length() >= LEAST)
                || (parts.size() == 2 && first.length() == 1 && last.length() > LEAST);
    }
}
