package it.campanile.check;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import it.campanile.build.MiniWorkspace;
import java.nio.file.Path;
import java.util.Locale;

/** A small site of one home, to which a test adds what is to be checked. */
public final class CheckedSite {

    /** The template of pages. */
    public static final String TEMPLATE = "themes/semplice/tipi/pagina/pagina.ftlh";

    private CheckedSite() {}

    /** A home and nothing else, without a finding. */
    public static MiniWorkspace in(Path folder) {
        return MiniWorkspace.in(folder).page("index", "Home", "Benvenuti.");
    }

    /** A template whose pages have this in their head, and this under their title. */
    public static String template(String head, String main) {
        return """
                <!DOCTYPE html>
                <html lang="it"><head><title>${pagina.titolo}</title>%s</head>
                <body><main><h1>${pagina.titolo}</h1>%s</main></body></html>
                """.formatted(head, main);
    }

    /** Nothing is said of a site. */
    public static void assertPasses(MiniWorkspace workspace) {
        assertEquals("", workspace.checkMessages(Locale.ITALIAN));
    }

    /** What is said of a site, word for word, in both languages. */
    public static void assertSays(MiniWorkspace workspace, String italian, String english) {
        assertAll(
                () -> assertEquals(italian, workspace.checkMessages(Locale.ITALIAN)),
                () -> assertEquals(english, workspace.checkMessages(Locale.ENGLISH)));
    }
}
