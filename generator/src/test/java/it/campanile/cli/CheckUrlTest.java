package it.campanile.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import it.campanile.build.MiniWorkspace;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code campanile check --url}: a published site is judged with its files. */
class CheckUrlTest {

    @TempDir
    Path folder;

    private MiniWorkspace municipal() {
        MiniWorkspace workspace = MiniWorkspace.in(folder).page("index", "Home", "Ciao.");
        String settings = workspace.text("sites/prova/sito.yaml");
        return workspace.file("sites/prova/sito.yaml", settings.replace("modello: nessuno\n", ""));
    }

    private Terminal check(String language, String url) {
        return Terminal.run("check", "--url", url, "--root", folder.toString(), "--lang", language);
    }

    @Test
    void a_host_that_does_not_answer_ends_with_3() throws Exception {
        municipal();
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }

        Terminal italian = check("it", "https://127.0.0.1:" + port);

        assertEquals(3, italian.exit());
        assertEquals("""
                errore: l’host 127.0.0.1 non risponde [check/irraggiungibile]
                  Perché: la macchina dice: Connection refused.
                  Come: controlla l’indirizzo dopo --url e la rete; sul sito non si è giudicato niente.
                """, italian.err());
        assertEquals("""
                error: the host 127.0.0.1 does not answer [check/irraggiungibile]
                  Why: the machine says: Connection refused.
                  How: check the address after --url and the network; nothing was judged of the site.
                """, check("en", "https://127.0.0.1:" + port).err());
    }

    @Test
    void what_the_published_site_lacks_ends_with_1_and_is_in_the_report() throws Exception {
        municipal();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                byte[] text = "<h1>Ciao</h1>".getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, text.length);
                exchange.getResponseBody().write(text);
            }
        });
        server.start();
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        try {
            Terminal terminal = check("it", url);

            assertEquals(1, terminal.exit());
            assertTrue(
                    terminal.err()
                            .contains("sites/prova/sito.yaml:3:7: errore: C.SI.5.1 «HTTPS», pagina /: l’indirizzo "
                                    + url + " non comincia con https [check/c-si-5-1]"),
                    terminal.err());
            String page = Files.readString(folder.resolve("build/reports/prova/conformita.html"));
            assertTrue(page.contains("il sito pubblicato in " + url), page);
            assertFalse(page.contains("da verificare sul sito pubblicato comune.prova.fc.it: certificato"), page);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void an_address_is_that_of_one_site() throws Exception {
        MiniWorkspace workspace = municipal();

        assertEquals(2, check("it", "comune.prova.fc.it").exit());
        workspace.file("sites/altro/sito.yaml", workspace.text("sites/prova/sito.yaml"));
        Terminal terminal = check("it", "https://comune.prova.fc.it/");
        assertEquals(2, terminal.exit());
        assertTrue(terminal.err().startsWith("--url giudica un sito solo: aggiungi --site"), terminal.err());
    }
}
