package it.campanile.check.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.MiniWorkspace;
import it.campanile.check.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of valid pages never lets a faulty one pass. */
class PassedPagesTest {

    private static final String RULES = "a 1";

    @TempDir
    Path folder;

    private PassedPages passed(String site) {
        return new PassedPages(folder.resolve(site), site, RULES);
    }

    private void keep(String site, String... pages) {
        PassedPages passed = passed(site);
        Set<String> names = new TreeSet<>();
        for (String page : pages) {
            names.add(passed.name(page));
        }
        passed.replace(names);
    }

    private boolean knows(String site, String page) {
        PassedPages passed = passed(site);
        return passed.contains(passed.name(page));
    }

    @Test
    void a_page_that_was_valid_is_known_and_another_is_not() {
        keep("prova", "uno", "due");

        assertTrue(knows("prova", "uno"));
        assertTrue(knows("prova", "due"));
        assertFalse(knows("prova", "tre"));
    }

    @Test
    void what_is_gone_is_forgotten() {
        keep("prova", "uno", "due");
        keep("prova", "due");

        assertFalse(knows("prova", "uno"));
    }

    @Test
    void other_rules_know_nothing() {
        keep("prova", "uno");
        PassedPages other = new PassedPages(folder.resolve("prova"), "prova", "a 2");

        assertFalse(other.contains(other.name("uno")));
        assertNotEquals(passed("prova").name("uno"), other.name("uno"));
    }

    @Test
    void the_file_of_another_site_knows_nothing() throws IOException {
        keep("prova", "uno");
        Files.move(folder.resolve("prova"), folder.resolve("altro"));

        assertFalse(knows("altro", "uno"));
    }

    @Test
    void a_file_with_any_byte_changed_lost_or_added_knows_nothing() throws IOException {
        keep("prova", "uno", "due");
        Path file = folder.resolve("prova");
        String good = Files.readString(file);
        for (int i = 0; i < good.length(); i++) {
            char other = good.charAt(i) == 'a' ? 'b' : 'a';
            Files.writeString(file, good.substring(0, i) + other + good.substring(i + 1));
            assertFalse(knows("prova", "uno"), "changed at " + i);
            Files.writeString(file, good.substring(0, i));
            assertFalse(knows("prova", "uno"), "cut at " + i);
        }
        for (String more : List.of("x", "\n", good)) {
            Files.writeString(file, good + more);
            assertFalse(knows("prova", "uno"), "more: " + more);
        }
        Files.writeString(file, good);
        assertTrue(knows("prova", "uno"));
    }

    @Test
    void a_name_added_by_hand_is_not_believed() throws IOException {
        keep("prova", "uno");
        Path file = folder.resolve("prova");
        List<String> lines = Files.readAllLines(file);
        lines.add(1, passed("prova").name("falso"));
        Files.write(file, lines);

        assertFalse(knows("prova", "falso"));
    }

    @Test
    void the_check_asks_the_validator_only_for_pages_that_it_does_not_know() {
        MiniWorkspace workspace = MiniWorkspace.in(folder)
                .page("index", "Home", "Benvenuti.")
                .file(Said.PAGE, Said.template("<main><h1>${pagina.titolo}</h1><p foo=\"1\">Ciao</p></main>"));
        assertFalse(workspace.checkMessages(Locale.ITALIAN).isEmpty());
        assertFalse(workspace.checkMessages(Locale.ITALIAN).isEmpty());

        PassedPages passed = new PassedPages(folder.resolve("build/cache/html/prova"), "prova", HtmlCheck.rules());
        passed.replace(Set.of(passed.name(workspace.document("index.html").text())));
        assertFalse(workspace.checkMessages(Locale.ITALIAN).isEmpty());

        passed.replace(Set.of(passed.name(workspace.text("build/sites/prova/index.html"))));
        assertEquals("", workspace.checkMessages(Locale.ITALIAN));
    }
}
