package it.campanile.cli;

import static it.campanile.build.ExportTown.EXPORT;
import static it.campanile.build.ExportTown.FILES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.campanile.build.AlboTown;
import it.campanile.build.ExportTown;
import it.campanile.build.MiniWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register of acts day by day: what is on line, what has gone, and what the proof of publication says of it. */
class AlboTest {

    /** Days of which a proof can speak have come. */
    private static final String ROW = ExportTown.ROW.replace("2026", "2025");

    private static final String ACT = "albo-pretorio/2025/12/";
    private static final String FIRST_FILE = ACT + "determina-88.txt";
    private static final String GONE = "/" + ACT + " /" + FIRST_FILE + " /" + ACT + "pianta.txt";
    private static final String SHA = "69b74e264e81930df4e30f72078766cade8b54faa52a0ac1787b999490907c76";

    @TempDir
    Path folder;

    private Terminal build(String asOf, String... more) {
        List<String> arguments = new ArrayList<>(List.of("build", "--as-of", asOf, "--root", folder.toString()));
        arguments.addAll(List.of(more));
        return Terminal.run(arguments.toArray(String[]::new));
    }

    private void buildsWell(String asOf) {
        Terminal terminal = build(asOf);
        assertEquals("", terminal.err());
        assertEquals(0, terminal.exit());
    }

    /** The first finding. */
    private static String told(Terminal terminal) {
        return terminal.err().split("\n\n", -1)[0].strip();
    }

    private Path report(String name) {
        return folder.resolve("build/reports/prova").resolve(name);
    }

    private JsonNode json(String name) throws IOException {
        return new ObjectMapper().readTree(report(name).toFile());
    }

    private JsonNode act() throws IOException {
        return json("albo.json").path("atti").path(0);
    }

    private String seen() throws IOException {
        JsonNode act = act();
        return act.path("stato").asText() + " " + act.path("visto_dal").asText() + " "
                + act.path("visto_al").asText();
    }

    private String gone() throws IOException {
        List<String> urls = new ArrayList<>();
        json("albo.json").path("non_piu_in_linea").forEach(url -> urls.add(url.asText()));
        return String.join(" ", urls);
    }

    private String listed(String page) throws IOException {
        Path file = folder.resolve("build/sites/prova").resolve(page);
        return Files.exists(file)
                ? Jsoup.parse(Files.readString(file)).select(".atti li").text()
                : "–";
    }

    private void isThere(boolean expected, String act) {
        Path site = folder.resolve("build/sites/prova");
        assertEquals(expected, Files.exists(site.resolve(act + "index.html")), "page");
        assertEquals(expected, Files.exists(site.resolve(act + "determina-88.txt")), "file");
    }

    private void changes(String next) throws IOException {
        assertEquals(next, json("build.json").path("prossimo_cambiamento").asText());
    }

    @Test
    void an_act_comes_and_goes_day_by_day() throws IOException {
        MiniWorkspace town = ExportTown.rows(folder, ROW);
        String settings = "sites/prova/sito.yaml";
        town.file(settings, town.text(settings) + "albo: { storico: righe }\n");

        buildsWell("2025-11-11");
        isThere(false, ACT);
        assertEquals("attesa null null", seen());
        assertEquals("", gone());
        changes("2025-11-12T00:00:00+01:00");

        buildsWell("2025-11-12");
        isThere(true, ACT);
        assertEquals("pubblicazione 2025-11-12 2025-11-12", seen());
        assertEquals("Lavori in via Roma 2025-11-27", listed("albo-pretorio/index.html"));
        assertEquals("–", listed("albo-pretorio/atti-conclusi/index.html"));
        changes("2025-11-28T00:00:00+01:00");

        buildsWell("2025-11-27T23:59");
        isThere(true, ACT);
        assertEquals("pubblicazione 2025-11-12 2025-11-27", seen());
        assertEquals("", gone());

        buildsWell("2025-11-28");
        isThere(false, ACT);
        assertEquals("conclusa 2025-11-12 2025-11-27", seen());
        assertEquals(GONE, gone());
        assertEquals("", listed("albo-pretorio/index.html"));
        assertEquals("Lavori in via Roma 2025-11-27", listed("albo-pretorio/atti-conclusi/index.html"));
        changes("null");
    }

    @Test
    void the_proof_says_with_which_files_an_act_was_on_line() throws IOException {
        ExportTown.rows(folder, ROW);
        buildsWell("2025-11-20");

        JsonNode file = act().path("file").path(0);
        assertEquals("/" + FIRST_FILE, file.path("indirizzo").asText());
        assertEquals(14, file.path("byte").asInt());
        assertEquals(SHA, file.path("sha256").asText());
        Document page = Jsoup.parse(Files.readString(report("albo.html")));
        assertEquals(
                "12/2025 Lavori in via Roma (Determinazione del Dirigente, Ufficio anagrafe)"
                        + " dal 12 novembre 2025 al 27 novembre 2025, giorni: 15"
                        + " l. 69/2009, art. 32; d.lgs. 267/2000, art. 124"
                        + " dal 20 novembre 2025 al 20 novembre 2025 In pubblicazione",
                page.select("section[aria-labelledby=atti] tbody tr").text());
        assertTrue(page.select("section[aria-labelledby=file]").text().contains(SHA));
    }

    @Test
    void two_builds_of_one_day_write_the_same_proof() throws IOException {
        ExportTown.rows(folder, ROW);
        buildsWell("2025-11-20");
        String first = Files.readString(report("albo.json"));
        buildsWell("2025-11-20");

        assertEquals(first, Files.readString(report("albo.json")));
    }

    @Test
    void a_day_back_in_time_loses_no_days() throws IOException {
        ExportTown.rows(folder, ROW);
        buildsWell("2025-11-20");
        buildsWell("2025-11-14");
        assertEquals("pubblicazione 2025-11-14 2025-11-20", seen());
        buildsWell("2025-11-28");
        buildsWell("2025-11-10");
        assertEquals("attesa 2025-11-14 2025-11-20", seen());
        assertEquals("", gone());
        buildsWell("2025-11-28");
        assertEquals("conclusa 2025-11-14 2025-11-20", seen());
        assertEquals(GONE, gone());
    }

    @Test
    void a_day_that_is_still_to_come_is_shown_and_not_counted() throws IOException {
        ExportTown.rows(folder, ExportTown.ROW.replace("2026", "2150"));
        buildsWell("2150-11-20");
        isThere(true, "albo-pretorio/2150/12/");
        assertEquals("pubblicazione null null", seen());
        assertEquals("", act().path("file").path(0).path("sha256").asText());
        buildsWell("2150-11-28");
        assertEquals("conclusa null null", seen());
        assertEquals(GONE.replace("2025", "2150"), gone());
    }

    @Test
    void a_file_that_changes_during_the_publication_is_told_once_and_written_down() throws IOException {
        MiniWorkspace town = ExportTown.rows(folder, ROW);
        buildsWell("2025-11-20");
        town.file(FILES + "Determina_88.txt", "Un’altra determina.\n");
        Terminal terminal = build("2025-11-21");

        assertEquals(0, terminal.exit());
        assertEquals("""
                sites/prova/data/albo/albo-2026.csv:2:1: avviso: un file dell’atto 12/2025 è cambiato mentre è in pubblicazione: «/albo-pretorio/2025/12/determina-88.txt» [report/atto-cambiato]
                    2 | 12/2025;Lavori in via Roma;DETERMINA;88;10/11/2025;ANAGRAFE;;12/11/2025;;Determina_88.txt|Pianta.txt;P
                      | ^^^^^^^
                  Perché: la sua impronta era 69b74e264e81930df4e30f72078766cade8b54faa52a0ac1787b999490907c76 e adesso è 80ffc5f90fee2cf50d0cb196396cbda343088baff479459901c766a57e58deb2: chi ha letto l’atto prima ha letto un altro file.
                  Come: rimetti il file di prima o, se il nuovo è quello giusto, ricomincia la pubblicazione. Il cambiamento è scritto in albo.html.""", told(terminal));
        JsonNode change = act().path("cambiamenti").path(0);
        assertEquals("2025-11-21", change.path("giorno").asText());
        assertEquals(SHA, change.path("prima").asText());
        assertEquals(
                act().path("file").path(0).path("sha256").asText(),
                change.path("dopo").asText());
        buildsWell("2025-11-22");
        assertEquals(1, act().path("cambiamenti").size());
        assertTrue(Files.readString(report("albo.html")).contains("File cambiati durante la pubblicazione"));
    }

    @Test
    void a_file_that_changes_is_told_in_english() {
        MiniWorkspace town = ExportTown.rows(folder, ROW);
        buildsWell("2025-11-20");
        town.file(FILES + "Determina_88.txt", "Un’altra determina.\n");

        assertEquals("""
                sites/prova/data/albo/albo-2026.csv:2:1: warning: a file of the act 12/2025 has changed while it is published: «/albo-pretorio/2025/12/determina-88.txt» [report/atto-cambiato]
                    2 | 12/2025;Lavori in via Roma;DETERMINA;88;10/11/2025;ANAGRAFE;;12/11/2025;;Determina_88.txt|Pianta.txt;P
                      | ^^^^^^^
                  Why: its hash was 69b74e264e81930df4e30f72078766cade8b54faa52a0ac1787b999490907c76 and is now 80ffc5f90fee2cf50d0cb196396cbda343088baff479459901c766a57e58deb2: who read the act before read another file.
                  How: put the file of before back or, if the new one is the right one, begin the publication again. The change is written in albo.html.""", told(build("2025-11-21", "--lang", "en")));
    }

    @Test
    void an_act_that_leaves_before_its_end_is_interrupted() throws IOException {
        MiniWorkspace town = ExportTown.rows(folder, ROW);
        buildsWell("2025-11-20");
        town.file(EXPORT, ExportTown.COLUMNS)
                .without(FILES + "Determina_88.txt")
                .without(FILES + "Pianta.txt");
        Terminal terminal = build("2025-11-21");

        assertEquals(0, terminal.exit());
        assertEquals("""
                sites/prova: avviso: l’atto 12/2025 non è più in linea: «Lavori in via Roma» [report/atto-interrotto]
                  Perché: doveva restarci fino al 2025-11-27: la pubblicazione si è interrotta prima della fine.
                  Come: rimetti l’atto o, se doveva uscire, annota il motivo. L’interruzione è scritta in albo.html.""", told(terminal));
        assertEquals("interrotta 2025-11-20 2025-11-20", seen());
        assertEquals("2025-11-21", act().path("interruzioni").path(0).asText());
        assertEquals(GONE, gone());
        buildsWell("2025-11-28");
        assertEquals("interrotta 2025-11-20 2025-11-20", seen());
        assertTrue(
                Files.readString(report("albo.html")).contains("Interrotta. Non era più in linea: 21 novembre 2025"));
    }

    @Test
    void an_interruption_is_told_in_english() {
        MiniWorkspace town = ExportTown.rows(folder, ROW);
        buildsWell("2025-11-20");
        town.file(EXPORT, ExportTown.COLUMNS)
                .without(FILES + "Determina_88.txt")
                .without(FILES + "Pianta.txt");

        assertEquals("""
                sites/prova: warning: the act 12/2025 is not on line any more: «Lavori in via Roma» [report/atto-interrotto]
                  Why: it was to stay until 2025-11-27: the publication was interrupted before its end.
                  How: put the act back or, if it had to leave, note why. The interruption is written in albo.html.""", told(build("2025-11-21", "--lang", "en")));
    }

    @Test
    void an_act_that_leaves_the_export_after_its_end_is_concluded_and_its_addresses_stay_known() throws IOException {
        MiniWorkspace town = ExportTown.rows(folder, ROW);
        buildsWell("2025-11-20");
        town.file(EXPORT, ExportTown.COLUMNS)
                .without(FILES + "Determina_88.txt")
                .without(FILES + "Pianta.txt");
        buildsWell("2025-11-28");

        assertEquals("conclusa 2025-11-20 2025-11-20", seen());
        assertEquals(GONE, gone());
    }

    @Test
    void an_act_that_comes_back_is_published_again_and_its_interruption_is_remembered() throws IOException {
        MiniWorkspace town = AlboTown.act(folder, "", "inizio: 2025-11-12");
        String act = "sites/prova/content/albo/piano-neve/index.md";
        String text = town.text(act);
        buildsWell("2025-11-20");
        town.file(act, text.replace("numero:", "bozza: true\nnumero:"));
        assertTrue(build("2025-11-21").err().contains("[report/atto-interrotto]"));
        town.file(act, text);
        buildsWell("2025-11-22");

        assertEquals("pubblicazione 2025-11-20 2025-11-22", seen());
        assertEquals(1, act().path("interruzioni").size());
        assertEquals("", gone());
    }

    @Test
    void drafts_and_builds_with_errors_write_no_proof() {
        MiniWorkspace town = ExportTown.rows(folder, ROW);
        assertEquals(0, build("2025-11-20", "--drafts").exit());
        assertFalse(Files.exists(report("albo.json")));
        town.file(EXPORT, ExportTown.COLUMNS + ROW + ROW);
        assertEquals(1, build("2025-11-20").exit());
        assertFalse(Files.exists(report("albo.json")));
    }

    @Test
    void a_proof_that_can_not_be_read_is_put_aside() throws IOException {
        MiniWorkspace town = ExportTown.rows(folder, ROW);
        town.file("build/reports/prova/albo.json", "{\"atti\": [{}]}\n");
        Terminal terminal = build("2025-11-20");

        assertEquals("""
                sites/prova: avviso: la referta «albo.json» non si può leggere [report/referta-rotta]
                  Perché: qualcuno l’ha cambiata, o la scrittura è stata interrotta: i giorni visti prima non si sanno più.
                  Come: è da parte come «albo.json.rotta», e se ne comincia una nuova: rimetti una copia buona al suo posto.""", told(terminal));
        assertTrue(Files.exists(report("albo.json.rotta")));
        assertEquals("pubblicazione 2025-11-20 2025-11-20", seen());
    }

    @Test
    void a_proof_that_can_not_be_read_is_told_in_english() {
        ExportTown.rows(folder, ROW).file("build/reports/prova/albo.json", "");

        assertEquals("""
                sites/prova: warning: the proof of publication «albo.json» cannot be read [report/referta-rotta]
                  Why: somebody changed it, or its writing was cut off: the days that were seen before are not known any more.
                  How: it was put aside as «albo.json.rotta», and a new one is begun: put a good copy back in its place.""", told(build("2025-11-20", "--lang", "en")));
    }

    @Test
    void servers_are_told_what_has_gone_and_what_leads_on() throws IOException {
        MiniWorkspace town = ExportTown.rows(folder, ROW);
        String settings = "sites/prova/sito.yaml";
        town.file(
                settings,
                town.text(settings) + "rinvii: [{ da: /vecchia/, a: / }, { da: /uno.html, a: /albo-pretorio/ },"
                        + " { da: /it/Pagina.aspx, a: / }]\n");
        buildsWell("2025-11-28");

        assertEquals("""
                # Campanile. Include nel VirtualHost, o .htaccess.
                SetEnvIf Request_URI "^/albo-pretorio/[0-9]+/[0-9]" campanile_albo
                <IfModule mod_headers.c>
                  Header set X-Robots-Tag noindex env=campanile_albo
                </IfModule>
                RedirectMatch 410 "^/albo-pretorio/2025/12/?$"
                RedirectMatch 410 "^/albo-pretorio/2025/12/determina-88\\.txt$"
                RedirectMatch 410 "^/albo-pretorio/2025/12/pianta\\.txt$"
                RedirectMatch 301 "^/vecchia/?$" "/"
                RedirectMatch 301 "^/uno\\.html$" "/albo-pretorio/"
                RedirectMatch 301 "^/it/Pagina\\.aspx$" "/"
                """, Files.readString(report("host/apache.conf")));
        assertEquals("""
                # Campanile. Include dentro «http»; poi, dentro «server»:
                #   if ($campanile_tolto) { return 410; }
                #   if ($campanile_arrivo) { return 301 $campanile_arrivo; }
                #   add_header X-Robots-Tag $campanile_robots;
                map_hash_bucket_size 512;
                map $uri $campanile_tolto {
                  default 0;
                  "/albo-pretorio/2025/12/" 1;
                  "/albo-pretorio/2025/12" 1;
                  "/albo-pretorio/2025/12/determina-88.txt" 1;
                  "/albo-pretorio/2025/12/pianta.txt" 1;
                }
                map $uri $campanile_arrivo {
                  default "";
                  "/vecchia/" "/";
                  "/vecchia" "/";
                  "/uno.html" "/albo-pretorio/";
                  "~^/it/Pagina\\.aspx$" "/";
                }
                map $uri $campanile_robots {
                  default "";
                  "~^/albo-pretorio/[0-9]+/[0-9]" noindex;
                }
                """, Files.readString(report("host/nginx.conf")));
        String redirects = Files.readString(folder.resolve("build/sites/prova/_redirects"));
        assertFalse(redirects.contains("albo-pretorio/2025"), "no host that reads it knows 410");
    }
}
