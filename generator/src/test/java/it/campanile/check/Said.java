package it.campanile.check;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import it.campanile.build.MiniWorkspace;
import java.util.Locale;

/** What the checks say of a mini site, word for word. */
public final class Said {

    /** The template of all pages of the mini sites. */
    public static final String PAGE = "themes/semplice/tipi/pagina/pagina.ftlh";

    private Said() {}

    /** The checks say this, in both languages. */
    public static void assertSays(MiniWorkspace workspace, String italian, String english) {
        assertAll(
                () -> assertEquals(italian, workspace.checkMessages(Locale.ITALIAN)),
                () -> assertEquals(english, workspace.checkMessages(Locale.ENGLISH)));
    }

    /** The checks find nothing. */
    public static void assertSilent(MiniWorkspace workspace) {
        assertEquals("", workspace.checkMessages(Locale.ITALIAN));
    }

    /** A template with this body. */
    public static String template(String body) {
        return """
                <!DOCTYPE html>
                <html lang="it"><head><title>${pagina.titolo}</title></head>
                <body>%s</body></html>
                """.formatted(body);
    }
}
