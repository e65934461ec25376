package it.campanile.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.schema.ContentType;
import it.campanile.schema.Schema;
import it.campanile.schema.SchemaReader;
import it.campanile.source.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewContentTest {

    /** In Rome it is already the next day. */
    private static final Clock LATE = Clock.fixed(Instant.parse("2026-11-22T23:30:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private NewContent.Result write(String typeFolder, String title, Optional<String> site) throws Exception {
        Schema schema = SchemaReader.read(new Workspace(folder), new Diagnostics());
        ContentType type = schema.typeOfFolder(typeFolder).orElseThrow();
        return new NewContent(folder, schema, LATE).write(type, title, site);
    }

    @Test
    void a_new_file_is_named_after_its_title_and_belongs_to_all_sites() throws Exception {
        assertEquals(
                new NewContent.Result("content/servizi/tassa-di-soggiorno.md", true),
                write("servizi", "Tassa di soggiorno", Optional.empty()));
        assertTrue(Files.readString(folder.resolve("content/servizi/tassa-di-soggiorno.md"))
                .contains("titolo: Tassa di soggiorno\n"));
    }

    @Test
    void a_new_file_of_a_site_stands_in_the_sites_folder() throws Exception {
        assertEquals(
                "sites/prova/content/notizie/e-nata-la-citta.md",
                write("notizie", "È nata la città", Optional.of("prova")).path());
    }

    @Test
    void today_is_the_day_in_italy() throws Exception {
        String path = write("notizie", "Neve", Optional.empty()).path();

        assertTrue(Files.readString(folder.resolve(path)).contains("data: 2026-11-23"));
    }

    @Test
    void a_file_that_is_there_is_not_touched() throws Exception {
        MiniWorkspace.in(folder).file("content/servizi/imu.md", "mio").file("content/servizi/tari/index.md", "mio");

        assertFalse(write("servizi", "IMU", Optional.empty()).written());
        assertEquals("mio", Files.readString(folder.resolve("content/servizi/imu.md")));
        assertEquals(
                new NewContent.Result("content/servizi/tari/index.md", false),
                write("servizi", "TARI", Optional.empty()));
        assertFalse(Files.exists(folder.resolve("content/servizi/tari.md")));
    }

    @Test
    void a_build_does_not_publish_a_text_that_is_still_to_be_written() throws Exception {
        MiniWorkspace workspace = MiniWorkspace.in(folder).page("index", "Home", "Ciao.");
        String path = write("notizie", "Neve", Optional.empty()).path();
        String text = Files.readString(folder.resolve(path));
        assertEquals(
                List.of("schema/chiave-mancante"),
                workspace.codes().stream().distinct().toList());

        workspace
                .file(
                        path,
                        text.replaceAll("(?m)^descrizione_breve:.*", "descrizione_breve: Nevica.")
                                .replaceAll("(?m)^argomenti:.*", "argomenti: [ambiente]")
                                .replaceAll("(?m)^a_cura_di:.*", "a_cura_di: [ufficio]"))
                .file("content/argomenti/ambiente.md", "---\ntitolo: Istruzione\ndescrizione_breve: Prova.\n---\n");

        assertTrue(workspace.messages().contains("la variabile «scrivi qui il testo» non esiste"));
    }
}
