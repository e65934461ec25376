package it.campanile.diagnostic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A text within a text. Arguments of findings are strings, and a finding does not know the language in which it will be
 * said; so a reason that is a text itself is written into them by its key, and {@link Messages} says it.
 *
 * @param key {@code package/name}, as in {@link Messages#text}
 * @param arguments values for its placeholders, which may be phrases again
 */
public record Phrase(String key, List<String> arguments) {

    /** What no text begins with (U+0002). */
    private static final String MARK = "\u0002";

    public Phrase {
        arguments = List.copyOf(arguments);
    }

    /** A phrase as an argument. */
    public static String of(String key, String... arguments) {
        return new Phrase(key, List.of(arguments)).written();
    }

    /** The phrase as an argument. */
    public String written() {
        return MARK
                + key
                + arguments.stream()
                        .map(argument -> "?" + URLEncoder.encode(argument, UTF_8))
                        .collect(Collectors.joining());
    }

    /** The phrase that an argument holds; empty when it is plain text. */
    static Optional<Phrase> read(String argument) {
        if (!argument.startsWith(MARK)) {
            return Optional.empty();
        }
        List<String> parts = Arrays.asList(argument.substring(MARK.length()).split("\\?", -1));
        return Optional.of(new Phrase(
                parts.get(0),
                parts.stream()
                        .skip(1)
                        .map(part -> URLDecoder.decode(part, UTF_8))
                        .toList()));
    }
}
