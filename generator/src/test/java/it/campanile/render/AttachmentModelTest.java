package it.campanile.render;

import static it.campanile.build.DatedContent.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.MiniWorkspace;
import it.campanile.build.SmallTown;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files to download, with what they say of themselves. */
class AttachmentModelTest {

    private static final String DOCUMENT = """
            <#list pagina.file as f>${f.titolo} ${f.url} ${f.formato} ${f.byte?c} ${f.dimensione}; </#list>
            """;

    @TempDir
    Path folder;

    private MiniWorkspace town(String files) {
        return SmallTown.in(folder)
                .file("themes/semplice/tipi/documento/pagina.ftlh", DOCUMENT)
                .file(
                        "content/documenti/statuto/index.md",
                        page(
                                "Statuto",
                                "tipo_documento: atto_normativo\nufficio_responsabile: [anagrafe]\nfile:\n" + files));
    }

    private static String text(MiniWorkspace workspace) {
        assertEquals("", workspace.messages());
        return workspace
                .document("amministrazione/documenti-e-dati/atti-normativi/statuto/index.html")
                .text();
    }

    @Test
    void the_format_and_the_size_come_from_the_file() {
        MiniWorkspace workspace =
                town("  - { file: statuto.pdf, titolo: Lo statuto }\n  - { file: /doc/tutto.tar.gz, titolo: Tutto }")
                        .file("content/documenti/statuto/statuto.pdf", new byte[2560])
                        .file("sites/prova/static/doc/tutto.tar.gz", new byte[3 * 1024 * 1024 + 300_000]);

        assertEquals(
                "Lo statuto /amministrazione/documenti-e-dati/atti-normativi/statuto/statuto.pdf PDF 2560 3 KB;"
                        + " Tutto /doc/tutto.tar.gz GZ 3445728 3,3 MB;",
                text(workspace));
        assertTrue(
                Files.exists(workspace.built("amministrazione/documenti-e-dati/atti-normativi/statuto/statuto.pdf")));
    }

    @Test
    void another_file_of_the_same_name_changes_the_page() {
        MiniWorkspace workspace =
                town("  - { file: a.odt, titolo: A }").file("content/documenti/statuto/a.odt", new byte[10]);
        assertTrue(text(workspace).endsWith("ODT 10 1 KB;"));

        workspace.file("content/documenti/statuto/a.odt", new byte[5000]);
        assertTrue(text(workspace).endsWith("ODT 5000 5 KB;"));
    }

    @Test
    void a_title_may_speak_of_the_site() {
        MiniWorkspace workspace = town("  - { file: a.odt, titolo: \"Statuto del {{ sito.nome }}\" }")
                .file("content/documenti/statuto/a.odt", new byte[10]);

        assertTrue(text(workspace).startsWith("Statuto del Comune di Prova /"), text(workspace));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 1 KB",
                "1 | 1 KB",
                "1535 | 1 KB",
                "1536 | 2 KB",
                "1047552 | 1023 KB",
                "1048575 | 1,0 MB",
                "1048576 | 1,0 MB",
                "1572864 | 1,5 MB"
            })
    void a_size_is_told_in_whole_kilobytes_or_in_megabytes(long bytes, String text) {
        assertEquals(text, AttachmentModel.size(bytes));
    }
}
