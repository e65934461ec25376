package it.campanile.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.MiniWorkspace;
import it.campanile.build.SmallTown;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that an editor adds to an item, by which it is found and which nobody reads. */
class KeywordsTest {

    @TempDir
    Path folder;

    @Test
    void an_item_of_any_type_is_found_by_the_words_that_are_added_to_it() throws IOException {
        MiniWorkspace workspace = SmallTown.in(folder)
                .file("content/pagine/cerca.md", "---\ntitolo: Cerca\ndescrizione_breve: Prova.\nricerca: true\n---\n");
        assertEquals("", workspace.messages());
        assertFalse(IndexFiles.of(workspace, "parole").contains("\"patentino\":"));

        for (String file :
                List.of(SmallTown.SERVICE, SmallTown.OFFICE, SmallTown.PLACE, "content/argomenti/residenza.md")) {
            workspace.file(file, workspace.text(file).replaceFirst("(titolo: .*\n)", "$1parole_chiave: [Patentino]\n"));
            assertEquals("", workspace.messages());
            String words = IndexFiles.of(workspace, "parole");
            assertTrue(words.contains("\"patentino\":"), file);
            workspace.file(file, workspace.text(file).replace("parole_chiave: [Patentino]\n", ""));
        }
    }

    @Test
    void they_are_not_shown() {
        MiniWorkspace workspace =
                SmallTown.withService(folder, "stato: attivo", "parole_chiave: [Patentino]\nstato: attivo");
        assertEquals("", workspace.messages());

        assertFalse(workspace
                .document("servizi/anagrafe-e-stato-civile/carta/index.html")
                .html()
                .contains("Patentino"));
    }
}
