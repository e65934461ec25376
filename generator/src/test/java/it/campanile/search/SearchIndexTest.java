package it.campanile.search;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.MiniWorkspace;
import it.campanile.build.SmallTown;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of an index: what is in them, how large they are, that they are always the same. */
class SearchIndexTest {

    private static final SearchDocument.Kind NEWS = new SearchDocument.Kind("notizia", "Notizia", "Notizie");
    private static final int LIMIT = 100_000;

    // A site of 2,200 pages made from the texts of six towns has about 4,000 and 15,000 (bench/search).
    private static final int WORDS_OF_TITLES = 6_000;
    private static final int WORDS = 20_000;

    @TempDir
    Path folder;

    private static SearchDocument document(int number, String title, String description, String body) {
        return new SearchDocument(
                "/novita/notizie/" + number + "/",
                title,
                description,
                "",
                "",
                body,
                NEWS,
                1,
                false,
                List.of("Anagrafe"));
    }

    @Test
    void a_page_of_the_search_has_an_index_beside_it_with_what_can_be_found() throws IOException {
        MiniWorkspace workspace = SmallTown.in(folder)
                .file("content/pagine/cerca.md", "---\ntitolo: Cerca\ndescrizione_breve: Prova.\nricerca: true\n---\n");

        assertEquals("", workspace.messages());
        String cards = IndexFiles.of(workspace, "schede");
        String words = IndexFiles.of(workspace, "parole");
        assertAll(
                () -> assertTrue(cards.contains("[\"Carta d’identità\",\"Il documento elettronico.\","), cards),
                () -> assertFalse(cards.contains("Cerca"), cards),
                // A section, the title of what a service refers to, the label of a term.
                () -> assertTrue(words.contains("\"fototessera\":"), words),
                () -> assertTrue(words.contains("\"anagrafe\":"), words),
                () -> assertTrue(words.contains("\"civile\":"), words),
                // The name of a layout is no text for readers.
                () -> assertFalse(words.contains("\"layout\":"), words),
                () -> assertTrue(IndexFiles.of(workspace, "titoli").contains("\"ide\":[[\"Carta d’identità\",")),
                () -> assertTrue(IndexFiles.of(workspace, "dizionario").contains("identità")));
    }

    @Test
    void what_has_no_page_is_found_where_it_is_named() throws IOException {
        MiniWorkspace workspace = SmallTown.in(folder)
                .file("content/pagine/cerca.md", "---\ntitolo: Cerca\ndescrizione_breve: Prova.\nricerca: true\n---\n")
                .file(
                        "content/orari/sportello.md",
                        "---\ntitolo: Sportello\nnote: Mezzogiorno.\nsu_appuntamento: true\n---\n")
                .file(
                        SmallTown.PLACE,
                        SmallTown.in(folder)
                                .text(SmallTown.PLACE)
                                .replaceFirst("(?m)^cap:", "orari: [sportello]\ncap:"));

        assertEquals("", workspace.messages());
        String words = IndexFiles.of(workspace, "parole");
        // Nothing but the building, which names the hours, can have given these words.
        assertTrue(words.contains("\"mezzogiorno\":"), words);
        assertTrue(words.contains("\"orari\":"), words);
    }

    @Test
    void a_word_in_the_title_is_worth_more_than_many_in_the_text() {
        String many = "mercato ".repeat(50);
        Map<String, byte[]> files = SearchIndex.files(
                List.of(document(0, "Piazza", "Altro.", many), document(1, "Mercato", "Altro.", "")),
                "Argomenti",
                SearchLanguage.PLAIN);

        String words = text(files, "parole");
        String where = words.replaceAll(".*\"mercato\":\"([^\"]*)\".*", "$1");
        String[] steps = where.split(" ", -1);
        assertEquals(2, steps.length, where);
        // The second document first: its step is higher.
        assertEquals("B", steps[0].substring(1), where);
        assertEquals("A", steps[1].substring(1), where);
    }

    @Test
    void an_index_of_two_thousand_pages_moves_little_for_a_query_and_is_always_the_same() throws Exception {
        List<SearchDocument> documents = documents(2000);
        Map<String, byte[]> files = SearchIndex.files(documents, "Argomenti", SearchLanguage.PLAIN);
        Map<String, byte[]> again = new ForkJoinPool(1)
                .submit(() -> SearchIndex.files(documents, "Argomenti", SearchLanguage.PLAIN))
                .get();

        // Three words in the largest files, the first ten pages each in another file, and a word that is misspelt.
        int moved = files.get(SearchIndex.MANIFEST).length
                + largest(files, "parole", 3)
                + largest(files, "schede", 10)
                + largest(files, "gruppi", 1)
                + largest(files, "dizionario", 1);
        assertTrue(moved < LIMIT, moved + " bytes");
        assertEquals(files.keySet(), again.keySet());
        files.forEach((path, content) -> assertArrayEquals(content, again.get(path), path));
    }

    private static int largest(Map<String, byte[]> files, String kind, int count) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(SearchIndex.FOLDER + kind + "-"))
                .map(file -> file.getValue().length)
                .sorted(Comparator.reverseOrder())
                .limit(count)
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static String text(Map<String, byte[]> files, String kind) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(SearchIndex.FOLDER + kind + "-"))
                .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
                .reduce("", String::concat);
    }

    /** Texts whose words are as unequally frequent as those of a language (Zipf), from the same seed every time. */
    private static List<SearchDocument> documents(int count) {
        Random random = new Random(20261126);
        List<SearchDocument> documents = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            documents.add(document(
                    number,
                    words(random, 6, WORDS_OF_TITLES),
                    words(random, 18, WORDS_OF_TITLES),
                    words(random, 250, WORDS)));
        }
        return documents;
    }

    private static String words(Random random, int count, int different) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int rank = (int) Math.floor(Math.exp(random.nextDouble() * Math.log(different)));
            text.append(word(rank)).append(' ');
        }
        return text.toString();
    }

    private static String word(int rank) {
        String[] syllables = {"ba", "co", "di", "fe", "gu", "la", "mi", "no", "pe", "ri", "so", "tu", "va"};
        StringBuilder word = new StringBuilder();
        for (int rest = rank + syllables.length; rest > 0; rest /= syllables.length) {
            word.append(syllables[rest % syllables.length]);
        }
        return word.toString();
    }
}
