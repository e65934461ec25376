package it.campanile.check.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The lists of words that the rules of this package know, and the form in which texts are looked up in them. */
final class WordLists {

    private WordLists() {}

    /** The lines of a list. */
    static Set<String> lines(String name) {
        return text(name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The words of a list, however many stand on a line. */
    static Set<String> words(String name) {
        return lines(name).stream()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String text(String name) {
        try (InputStream stream = Objects.requireNonNull(WordLists.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text in small letters, without signs and with single blanks. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (Character.isLetterOrDigit(character)) {
                if (blank && plain.length() > 0) {
                    plain.append(' ');
                }
                plain.append(Character.toLowerCase(character));
                blank = false;
            } else {
                blank = true;
            }
        }
        return plain.toString();
    }
}
