package it.campanile.assemble;

import static it.campanile.build.TransparentTown.SECTION;
import static it.campanile.build.TransparentTown.document;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.BuildResult;
import it.campanile.build.MiniWorkspace;
import it.campanile.build.TransparentTown;
import it.campanile.model.Site;
import it.campanile.model.Transparency;
import it.campanile.model.Transparency.Duty;
import it.campanile.model.Transparency.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sections of Amministrazione trasparente, what is in them and until when. */
class TransparencyTest {

    private static final String ROOT = "amministrazione-trasparente/";
    private static final String ACTS = ROOT + "disposizioni-generali/atti-generali/index.html";

    @TempDir
    Path folder;

    private static Duty duty(MiniWorkspace town, String code) {
        return town.build().site().orElseThrow().transparency().duties().stream()
                .filter(duty -> duty.obligation().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String page(String section) {
        return section.substring(1) + "index.html";
    }

    @Test
    void every_section_of_the_law_has_a_page_under_the_one_above_it() {
        MiniWorkspace town = TransparentTown.in(folder);
        BuildResult built = town.build();

        assertEquals(List.of(), built.findings());
        List<String> sections = built.site().orElseThrow().byType().get("sezione_trasparenza").stream()
                .map(page -> page.url())
                .toList();
        assertEquals(90, sections.size());
        assertEquals(
                22,
                sections.stream().filter(url -> url.matches("/[^/]+/[^/]+/")).count());
        Document acts = town.document(ACTS);
        assertEquals("Atti generali", acts.select("h1").text());
        assertEquals(
                "Home; Amministrazione trasparente; Disposizioni generali;",
                acts.select(".percorso").text());
        assertEquals(
                "https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:decreto.legislativo:2013-03-14;33~art12",
                acts.select(".norme a").attr("href"));
    }

    @Test
    void a_content_that_names_a_section_is_listed_there() {
        MiniWorkspace town = TransparentTown.in(folder)
                .file("content/documenti/statuto.md", document("Statuto", "trasparenza: atti-generali"));
        town.build();

        assertEquals(
                List.of("Statuto"), town.document(ACTS).select(".contenuti li").eachText());
        assertEquals(State.PUBLISHED, duty(town, "atti-generali").state());
    }

    @Test
    void pages_of_the_site_that_answer_for_a_section_are_linked() {
        MiniWorkspace town = TransparentTown.in(folder).page("servizi", "Servizi", "");
        town.build();

        assertEquals(
                List.of("Servizi"),
                town.document(ROOT + "attivita-e-procedimenti/tipologie-di-procedimento/index.html")
                        .select(".altrove li")
                        .eachText());
        assertEquals(State.LINKED, duty(town, "tipologie-di-procedimento").state());
        assertEquals(State.EMPTY, duty(town, "articolazione-degli-uffici").state());
    }

    @Test
    void a_site_hides_dismisses_and_adds_sections() {
        MiniWorkspace town = TransparentTown.with(folder, """
                trasparenza:
                  nascondi: [{ codice: performance, motivo: Si vede altrove. }]
                  non_si_applica: [{ codice: class-action, motivo: Nessun ricorso. }]
                  aggiungi:
                    - { codice: auto, sotto: beni-immobili, titolo: Automobili, descrizione: Di servizio., motivo: Per chi le paga. }
                """);
        town.build();

        assertFalse(Files.exists(town.built(ROOT + "performance/index.html")));
        assertFalse(Files.exists(town.built(ROOT + "performance/piano-della-performance/index.html")));
        assertEquals(State.HIDDEN, duty(town, "piano-della-performance").state());
        assertEquals("Si vede altrove.", duty(town, "piano-della-performance").reason());
        assertEquals(
                "Nessun ricorso.",
                town.document(ROOT + "servizi-erogati/class-action/index.html")
                        .select(".non-dovuta")
                        .text());
        assertEquals(State.NOT_DUE, duty(town, "class-action").state());
        assertTrue(town.document(ROOT + "beni-immobili/index.html")
                .select(".figlie li")
                .eachText()
                .contains("Automobili"));
    }

    @Test
    void a_site_writes_the_text_of_a_section() {
        MiniWorkspace town = TransparentTown.in(folder)
                .file(
                        "sites/prova/content/trasparenza/atti-generali.md",
                        "---\naggiornato: 2026-11-01\n---\n\nTutti qui.\n");
        town.build();

        assertTrue(town.document(ACTS).text().contains("Tutti qui."));
        assertEquals("Atti generali", town.document(ACTS).select("h1").text());
        assertEquals(State.PUBLISHED, duty(town, "atti-generali").state());
    }

    @Test
    void a_table_is_shown_as_people_read_it_and_downloaded_as_it_is() throws IOException {
        MiniWorkspace town = TransparentTown.in(folder).asOf("2025-12-31T09:00");
        town.build();
        Document page = town.document(page(SECTION));

        assertEquals(
                List.of("31/08/2026", "Strade; ponti", "1.480,50 €", "02/07/2020", "Luce", "990,50 €"),
                page.select("#pagamenti td").eachText());
        assertEquals(
                List.of("2026-08-31", "", "1480.50", "2020-07-02", "", "990.50"),
                page.select("#pagamenti td").eachAttr("data-ordine"));
        assertEquals(
                "Pagamenti, 30/09/2026, " + SECTION + "pagamenti.csv, 2",
                page.select("caption").text());
        assertEquals(
                town.text(TransparentTown.VALUES),
                Files.readString(town.built(SECTION.substring(1) + "pagamenti.csv")));
    }

    @Test
    void a_page_shows_the_first_rows_of_a_long_table() {
        StringBuilder values = new StringBuilder("data;spesa;euro\n");
        for (int i = 1; i <= 501; i++) {
            values.append("01/09/2026;Spesa ").append(i).append(";1\n");
        }
        MiniWorkspace town = TransparentTown.values(folder, values.toString());

        assertEquals(List.of(), town.codes());
        assertEquals(500, town.document(page(SECTION)).select("#pagamenti tr").size());
        assertTrue(town.document(page(SECTION)).select("caption").text().endsWith("501"));
    }

    @Test
    void an_address_is_read_as_what_its_column_is() {
        MiniWorkspace town = TransparentTown.values(folder, "data;spesa;euro\n01/09/2026;/atti/;1\n");
        town.file(
                TransparentTown.DECLARATION,
                town.text(TransparentTown.DECLARATION)
                        .replace("etichetta: Tipo di spesa", "etichetta: Atto, tipo: collegamento"));

        assertEquals(List.of(), town.codes());
        assertEquals(
                List.of("01/09/2026", "Atto", "1,00 €"),
                town.document(page(SECTION)).select("#pagamenti td").eachText());
    }

    @Test
    void a_row_leaves_five_years_after_the_end_of_its_year() throws IOException {
        MiniWorkspace town = TransparentTown.in(folder).asOf("2025-12-31T23:00");
        Site before = town.build().site().orElseThrow();

        assertEquals(
                Optional.of(MiniWorkspace.instant("2026-01-01T00:00")),
                before.timing().nextChange());

        Site after = town.asOf("2026-01-01T00:00").build().site().orElseThrow();

        assertEquals(
                Optional.of(MiniWorkspace.instant("2032-01-01T00:00")),
                after.timing().nextChange());
        assertEquals(3, town.document(page(SECTION)).select("#pagamenti td").size());
        assertEquals(
                "data;spesa;euro\n31/08/2026;\"Strade; ponti\";1.480,50\n",
                Files.readString(town.built(SECTION.substring(1) + "pagamenti.csv")));
    }

    @Test
    void a_content_leaves_when_its_years_are_over_and_it_has_no_effects_any_more() {
        MiniWorkspace town = TransparentTown.in(folder)
                .file(
                        "content/documenti/rendiconto.md",
                        document(
                                "Rendiconto",
                                "trasparenza: bilancio-preventivo-e-consuntivo\ndata_pubblicazione: 2020-05-04"))
                .file(
                        "content/documenti/accordo.md",
                        document(
                                "Accordo",
                                "trasparenza: provvedimenti-organi-politici\ndata_pubblicazione: 2020-05-04\ndata_fine: 2026-03-31"))
                .file(
                        "content/documenti/statuto.md",
                        document("Statuto", "trasparenza: atti-generali\ndata_pubblicazione: 2001-01-01"))
                .file("content/documenti/piano.md", document("Piano", "trasparenza: piano-degli-indicatori"));

        assertEquals(List.of("accordo", "piano", "rendiconto", "statuto"), documents(town.asOf("2025-12-31T12:00")));
        assertEquals(List.of("accordo", "piano", "statuto"), documents(town.asOf("2026-01-01T00:00")));
        assertEquals(List.of("piano", "statuto"), documents(town.asOf("2026-04-01T00:00")));
        assertEquals(1, duty(town, "piano-degli-indicatori").undated());
    }

    private static List<String> documents(MiniWorkspace town) {
        return town.build().site().orElseThrow().byType().get("documento").stream()
                .map(page -> page.item().id())
                .sorted()
                .toList();
    }

    @Test
    void the_years_of_a_task_are_counted_from_its_end() {
        MiniWorkspace town = TransparentTown.in(folder)
                .file(
                        "content/documenti/incarico.md",
                        document(
                                "Incarico",
                                "trasparenza: titolari-collaborazione-consulenza\ndata_pubblicazione: 2015-05-04\ndata_fine: 2023-11-24"));

        assertEquals(
                1,
                town.asOf("2026-11-24T23:59")
                        .build()
                        .site()
                        .orElseThrow()
                        .byType()
                        .get("documento")
                        .size());
        assertFalse(town.asOf("2026-11-25T00:00")
                .build()
                .site()
                .orElseThrow()
                .byType()
                .containsKey("documento"));
    }

    @Test
    void what_was_not_brought_up_to_date_in_time_is_late() {
        MiniWorkspace town = TransparentTown.in(folder).asOf("2026-12-30T23:00");

        assertEquals(State.PUBLISHED, duty(town, "dati-sui-pagamenti").state());
        assertEquals(
                "2026-12-30",
                duty(town, "dati-sui-pagamenti").due().orElseThrow().toString());
        assertEquals(
                State.LATE,
                duty(town.asOf("2026-12-31T00:00"), "dati-sui-pagamenti").state());
    }

    @Test
    void a_site_whose_section_is_somewhere_else_has_no_sections() {
        MiniWorkspace town = TransparentTown.in(folder);
        town.file(
                        "sites/prova/sito.yaml",
                        town.text("sites/prova/sito.yaml")
                                .replace(
                                        "amministrazione_trasparente: /amministrazione-trasparente/",
                                        "amministrazione_trasparente: https://trasparenza.example.org/"))
                .without(TransparentTown.VALUES)
                .without(TransparentTown.DECLARATION)
                .file("content/documenti/statuto.md", document("Statuto", "trasparenza: atti-generali"));
        BuildResult built = town.build();

        assertEquals(List.of(), built.findings());
        assertEquals(Transparency.NONE, built.site().orElseThrow().transparency());
        assertFalse(built.site().orElseThrow().byType().containsKey("sezione_trasparenza"));
    }
}
