package it.campanile.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the program against the sources that use them. */
class MessagesTest {

    private static final Path GENERATOR = Path.of(System.getProperty("campanile.root", ".."), "generator");

    private static final Path RESOURCES = GENERATOR.resolve("src/main/resources/it/campanile");

    private static final Pattern CODE = Pattern.compile(
            "\"((?:source|parse|schema|assemble|search|assets|render|output|check|audit|report|publish|build|serve|cli)/[a-z0-9-]*[a-z0-9])\"");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9])\\}");

    private static final List<String> PARTS = List.of(".cosa", ".perche", ".come");

    /** Beginnings to which the sources add a word: the formats of texts, and the rules of axe-core. */
    private static final String FORMAT = "schema/formato-";

    @Test
    void every_code_has_its_three_texts_in_both_languages() {
        Set<String> missing = new TreeSet<>();
        for (String language : List.of("it", "en")) {
            Map<String, String> texts = texts(language);
            codes().stream()
                    .flatMap(code -> PARTS.stream().map(part -> code + part))
                    .filter(key -> !texts.containsKey(key))
                    .forEach(key -> missing.add(language + " " + key));
        }

        assertEquals(Set.of(), missing);
    }

    @Test
    void there_are_no_texts_for_codes_that_no_source_uses() throws IOException {
        Set<String> codes = codes();
        String axe = resource("/axe.min.js");
        Set<String> unused = new TreeSet<>();
        for (String key : texts("it").keySet()) {
            String code = key.replaceAll("\\.(cosa|perche|come)$", "");
            boolean ruleOfAxe =
                    code.startsWith("audit/") && axe.contains("\"" + code.substring("audit/".length()) + "\"");
            if (!code.equals(key) && !codes.contains(code) && !ruleOfAxe) {
                unused.add(key);
            }
        }

        assertEquals(Set.of(), unused);
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertEquals(texts("it").keySet(), texts("en").keySet());
    }

    @Test
    void both_languages_fill_in_the_same_arguments() {
        Map<String, String> english = texts("en");
        texts("it")
                .forEach((key, text) ->
                        assertEquals(placeholders(text), placeholders(english.getOrDefault(key, "")), key));
    }

    @Test
    void an_ascii_apostrophe_stands_only_around_a_brace() {
        for (String language : List.of("it", "en")) {
            texts(language)
                    .forEach((key, text) -> assertFalse(
                            text.replaceAll("'[{}]+'", "").contains("'"), language + " " + key + " = " + text));
        }
    }

    @Test
    void no_text_says_only_that_something_is_not_valid() {
        for (String language : List.of("it", "en")) {
            texts(language)
                    .forEach((key, text) -> assertFalse(
                            !key.startsWith("audit/") && text.matches("(?i).*\\b(non valid[oaie]|invalid)\\b.*"), key));
        }
    }

    @Test
    void every_code_is_said_in_full_by_a_test() {
        String tests = sources(GENERATOR.resolve("src/test/java"));
        Set<String> untold = new TreeSet<>();
        codes().stream()
                .filter(code -> !code.startsWith("audit/") && !code.startsWith("serve/"))
                .filter(code -> !tests.contains("[" + code + "]"))
                .forEach(untold::add);

        assertEquals(Set.of(), untold);
    }

    @Test
    void any_language_but_english_is_answered_in_italian() {
        assertEquals("errore", new Messages(Locale.FRENCH).text("diagnostic/ERROR"));
        assertEquals("error", new Messages(Locale.UK).text("diagnostic/ERROR"));
    }

    @Test
    void the_language_of_the_machine_does_not_matter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertEquals("errore", new Messages(Locale.ITALIAN).text("diagnostic/ERROR"));
            Locale.setDefault(Locale.ITALIAN);
            assertEquals("error", new Messages(Locale.ENGLISH).text("diagnostic/ERROR"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void an_unknown_key_is_our_mistake() {
        Messages messages = new Messages(Locale.ITALIAN);

        assertThrows(MissingResourceException.class, () -> messages.text("diagnostic/boh"));
        assertThrows(IllegalArgumentException.class, () -> messages.text("boh"));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    /** The codes of findings in the sources; those made of a beginning and a word come from the texts. */
    private static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        String sources = sources(GENERATOR.resolve("src/main/java"));
        Matcher matcher = CODE.matcher(sources);
        while (matcher.find()) {
            codes.add(matcher.group(1));
        }
        assertTrue(codes.size() > 50, codes.toString());
        assertTrue(sources.contains("\"" + FORMAT + "\" + "), FORMAT);
        for (String format :
                List.of("email", "telefono", "cap", "colore", "host", "lingua", "percorso", "provenienza", "slug")) {
            codes.add(FORMAT + format);
        }
        for (String kind : List.of("collegamento", "data", "importo", "numero")) {
            codes.add("schema/csv-" + kind);
        }
        codes.removeIf(code -> texts("it").containsKey(code));
        return codes;
    }

    private static String sources(Path folder) {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }

    /** The texts of all packages under keys {@code package/name}. */
    private static Map<String, String> texts(String language) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path file : files.filter(path -> path.endsWith("messages_" + language + ".properties"))
                    .toList()) {
                Properties properties = new Properties();
                properties.load(Files.newBufferedReader(file));
                String folder = RESOURCES.relativize(file).getName(0).toString();
                properties.stringPropertyNames().stream()
                        .filter(key -> key.contains("/"))
                        .forEach(key -> {
                            assertTrue(key.startsWith(folder + "/"), key + " in " + file);
                            texts.put(key, properties.getProperty(key));
                        });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertTrue(texts.size() > 100, texts.toString());
        return texts;
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = MessagesTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
