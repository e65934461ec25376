package it.campanile.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.campanile.build.MiniWorkspace;
import it.campanile.build.SmallTown;
import it.campanile.build.TransparentTown;
import it.campanile.diagnostic.Messages;
import it.campanile.model.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report says of the duties of a site. */
class TransparencyReportTest {

    @TempDir
    Path folder;

    private Path write(MiniWorkspace town, Locale locale) throws IOException {
        Site site = town.build().site().orElseThrow();
        Path reports = folder.resolve("resoconti");
        new TransparencyReport(new Messages(locale)).write(site, LocalDate.of(2026, 12, 31), reports);
        return reports;
    }

    private static MiniWorkspace town(Path folder) {
        return TransparentTown.with(folder, """
                        trasparenza:
                          nascondi: [{ codice: burocrazia-zero, motivo: Abolita. }]
                        """)
                .page("servizi", "Servizi", "")
                .file(
                        "content/documenti/statuto.md",
                        TransparentTown.document("Statuto", "trasparenza: atti-generali\naggiornato: 2026-11-20"))
                .asOf("2026-12-31T00:00");
    }

    @Test
    void each_duty_is_a_row_with_its_state() throws IOException {
        Document page =
                Jsoup.parse(Files.readString(write(town(folder), Locale.ITALIAN).resolve("trasparenza.html")));
        List<Element> rows = page.select("section[aria-labelledby=obblighi] tbody tr");

        assertEquals("Amministrazione trasparente: Comune di Prova", page.title());
        assertEquals(73, rows.size());
        assertEquals(
                "01.02 Atti generali | Pubblicata | Statuto | 20 novembre 2026 | quando cambia",
                row(rows, "Atti generali"));
        assertEquals(
                "15.06 Dati sui pagamenti | Da aggiornare | tabelle: 1 | 30 settembre 2026 | ogni tre mesi, 30 dicembre 2026",
                row(rows, "Dati sui pagamenti"));
        assertEquals(
                "08.01 Tipologie di procedimento | Già altrove nel sito | Servizi | – | quando cambia",
                row(rows, "Tipologie di procedimento"));
        assertEquals("Burocrazia zero | Nascosta. Abolita. | – | – | quando cambia", row(rows, "Burocrazia zero"));
        assertEquals(
                "12.01 Bilancio preventivo e consuntivo | Vuota | – | – | ogni anno", row(rows, "Bilancio preventivo"));
    }

    private static String row(List<Element> rows, String title) {
        return rows.stream()
                .filter(row -> row.select("th").text().contains(title))
                .map(row -> String.join(" | ", row.children().eachText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_same_facts_are_data() throws IOException {
        JsonNode json = new ObjectMapper()
                .readTree(write(town(folder), Locale.ITALIAN)
                        .resolve("trasparenza.json")
                        .toFile());

        assertEquals("2026-12-31", json.get("day").asText());
        assertEquals(1, json.get("counts").get("published").asInt());
        assertEquals(1, json.get("counts").get("late").asInt());
        assertEquals(1, json.get("counts").get("hidden").asInt());
        for (JsonNode duty : json.get("duties")) {
            if (duty.get("code").asText().equals("dati-sui-pagamenti")) {
                assertEquals("late", duty.get("state").asText());
                assertEquals("2026-12-30", duty.get("due").asText());
                assertEquals(
                        TransparentTown.SECTION + "pagamenti.csv",
                        duty.get("tables").get(0).asText());
            }
        }
    }

    @Test
    void the_page_is_in_the_language_of_the_run() throws IOException {
        Document page =
                Jsoup.parse(Files.readString(write(town(folder), Locale.ENGLISH).resolve("trasparenza.html")));

        assertEquals(
                "01.02 Atti generali | Published | Statuto | 20 November 2026 | when it changes",
                row(page.select("section[aria-labelledby=obblighi] tbody tr"), "Atti generali"));
    }

    @Test
    void a_site_without_the_section_has_no_report() throws IOException {
        assertFalse(Files.exists(write(SmallTown.in(folder), Locale.ITALIAN).resolve("trasparenza.html")));
    }
}
