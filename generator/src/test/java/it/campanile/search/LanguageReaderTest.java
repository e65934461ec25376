package it.campanile.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.MiniWorkspace;
import it.campanile.build.SmallTown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a theme says of a language, and what is wrong with it. */
class LanguageReaderTest {

    private static final String FILE = "themes/semplice/ricerca/it.yaml";

    @TempDir
    Path folder;

    private MiniWorkspace town(String language) {
        return SmallTown.in(folder)
                .file("content/pagine/cerca.md", "---\ntitolo: Cerca\ndescrizione_breve: Prova.\nricerca: true\n---\n")
                .file(FILE, language);
    }

    @Test
    void an_unknown_key_is_a_finding() {
        MiniWorkspace workspace = town("parole_vuote: il lo\nsinonim: []\n");

        assertEquals("""
                themes/semplice/ricerca/it.yaml:2:1: errore: la chiave «sinonim» non si conosce [search/chiave-sconosciuta]
                    2 | sinonim: []
                      | ^^^^^^^
                  Perché: questo file dice come si cercano le parole di una lingua: lettere, parole_vuote, desinenze, resto, sinonimi.
                  Come: scrivi «sinonimi».""", workspace.messages());
        assertEquals("""
                themes/semplice/ricerca/it.yaml:2:1: error: the key «sinonim» is not known [search/chiave-sconosciuta]
                    2 | sinonim: []
                      | ^^^^^^^
                  Why: this file says how the words of a language are searched: lettere, parole_vuote, desinenze, resto, sinonimi.
                  How: write «sinonimi».""", workspace.messages(Locale.ENGLISH));
    }

    @Test
    void a_value_of_another_form_is_a_finding() {
        MiniWorkspace workspace = town("resto: tre\n");

        assertEquals("""
                themes/semplice/ricerca/it.yaml:1:8: errore: il valore di «resto» ha un’altra forma [search/valore-errato]
                    1 | resto: tre
                      |        ^^^
                  Perché: da questo valore dipendono le parole con cui si cerca nel sito.
                  Come: scrivilo come in questo esempio: «3».""", workspace.messages());
        assertEquals("""
                themes/semplice/ricerca/it.yaml:1:8: error: the value of «resto» has another form [search/valore-errato]
                    1 | resto: tre
                      |        ^^^
                  Why: the words by which the site is searched depend on this value.
                  How: write it as in this example: «3».""", workspace.messages(Locale.ENGLISH));
    }

    @Test
    void every_key_has_its_form() {
        MiniWorkspace workspace = town("""
                lettere: { ss: s }
                parole_vuote: { il: lo }
                desinenze: [[e]]
                sinonimi:
                  - [buca]
                  - buche
                """);

        assertEquals(
                5,
                workspace.codes().stream()
                        .filter("search/valore-errato"::equals)
                        .count());
    }

    @Test
    void a_nearer_layer_replaces_words_and_adds_synonyms() throws IOException {
        MiniWorkspace workspace = town("parole_vuote: il lo\nsinonimi: [[carta, tessera]]\n")
                .file("sites/prova/theme/ricerca/it.yaml", "parole_vuote: la\nsinonimi: [[anagrafe, stato civile]]\n");

        assertEquals("", workspace.messages());
        String manifest = Files.readString(workspace.built("cerca/indice.json"));
        assertTrue(manifest.contains("\"parole_vuote\":\"la\""), manifest);
        String words = IndexFiles.of(workspace, "parole");
        assertTrue(words.contains("\"tessera\":"), words);
        assertTrue(words.contains("\"civile\":"), words);
        assertFalse(words.contains("\"la\":"), words);
    }
}
