package it.campanile.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import it.campanile.diagnostic.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures that cannot be taken; those that can are tried through the command. */
class PhotographerTest {

    @TempDir
    Path folder;

    @Test
    void a_page_that_never_stands_still_is_named() {
        MiniSite site = new MiniSite(folder, "prova").page("/ciclo/", "<script>while (true) {}</script>");
        BrowserOptions options = new BrowserOptions(Optional.empty(), Optional.empty(), 1);
        Photographer photographer = new Photographer(options, System.getenv(), Audits.IMPATIENT);

        AuditUnavailableException stopped = assertThrows(
                AuditUnavailableException.class,
                () -> photographer.take(List.of(site.request()), folder.resolve("reports"), (id, done, total) -> {}));

        assertEquals("""
                la pagina /ciclo/ non si può fotografare [audit/immagine-mancata]
                il browser non l’ha mostrata intera entro 16 secondi.
                riprova; se succede ancora, guarda la pagina in un browser.""", said(stopped, Locale.ITALIAN));
        assertEquals("""
                no picture can be taken of the page /ciclo/ [audit/immagine-mancata]
                the browser did not show it whole within 16 seconds.
                try again; if it happens again, look at the page in a browser.""", said(stopped, Locale.ENGLISH));
    }

    private static String said(AuditUnavailableException stopped, Locale language) {
        Messages messages = new Messages(language);
        Object[] arguments = stopped.arguments().toArray();
        return messages.text(stopped.code() + ".cosa", arguments) + " [" + stopped.code() + "]\n"
                + messages.text(stopped.code() + ".perche", arguments) + "\n"
                + messages.text(stopped.code() + ".come", arguments);
    }

    @Test
    void the_file_of_a_picture_has_the_name_of_its_page() {
        assertEquals(
                List.of("home", "servizi-tributi-imu", "404"),
                List.of(
                        Photographer.name("/"),
                        Photographer.name("/servizi/tributi/imu/"),
                        Photographer.name("/404.html")));
    }
}
