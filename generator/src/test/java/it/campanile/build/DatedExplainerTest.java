package it.campanile.build;

import static it.campanile.build.DatedContent.news;
import static it.campanile.build.DatedContent.notice;
import static it.campanile.build.ExportTown.ROW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.Explanation.Fate;
import it.campanile.build.Explanation.OfContent;
import it.campanile.build.Explanation.Source;
import it.campanile.model.Site;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of contents that time decides on, and of values that come from elsewhere. */
class DatedExplainerTest {

    private static final String PHONE = "contatti:\n  - { tipo: telefono, valore: \"0547 000000\" }\n";

    @TempDir
    Path folder;

    private OfContent explain(String path, String moment) {
        Clock clock = Clock.fixed(MiniWorkspace.instant(moment), Site.ZONE);
        Explainer.Answer answer = new Explainer(folder, clock).explain(path, "prova");
        assertEquals(List.of(), answer.findings());
        return answer.explanation().flatMap(Explanation::content).orElseThrow();
    }

    private OfContent explain(String path) {
        return explain(path, "2026-11-25T09:00");
    }

    /** Each value that comes from elsewhere, with its place. */
    private static List<String> fallbacks(OfContent content) {
        return content.keys().stream()
                .filter(origin -> origin.source() == Source.FALLBACK)
                .map(origin -> origin.key() + " " + origin.at().path() + ":"
                        + origin.at().line())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01T07:59, OUT_OF_TIME",
        "2026-12-01T08:00, PUBLISHED",
        "2026-12-03T23:59, PUBLISHED",
        "2026-12-04T00:00, OUT_OF_TIME"
    })
    void a_notice_before_or_after_its_time_is_out_of_time(String moment, Fate fate) {
        SmallTown.in(folder).file("content/avvisi_home/neve.md", notice("Neve", "2026-12-01 08:00", "2026-12-03"));

        assertEquals(fate, explain("avvisi_home/neve", moment).fate());
        assertEquals(Optional.empty(), explain("avvisi_home/neve", moment).address());
    }

    @ParameterizedTest
    @CsvSource({"2026-11-11T23:59, OUT_OF_TIME", "2026-11-27T23:59, PUBLISHED", "2026-11-28T00:00, OUT_OF_TIME"})
    void an_act_before_or_after_its_window_is_out_of_time(String moment, Fate fate) {
        AlboTown.act(folder, "", "");

        assertEquals(fate, explain("albo/piano-neve/index", moment).fate());
    }

    @Test
    void an_imported_act_is_explained_by_its_row_while_it_is_on_line() {
        ExportTown.rows(folder, ROW);

        OfContent act = explain("/albo-pretorio/2026/12", "2026-11-27T23:59");
        assertEquals("atto_albo", act.type());
        assertEquals(Fate.PUBLISHED, act.fate());
        assertEquals(Optional.of("/albo-pretorio/2026/12/"), act.address());
        assertEquals(
                "titolo Lavori in via Roma " + ExportTown.EXPORT + ":2:9 OWN",
                act.keys().stream()
                        .filter(key -> key.key().equals("titolo"))
                        .map(key -> key.key() + " " + key.value() + " " + key.at() + " " + key.source())
                        .findFirst()
                        .orElse(""));
        Explainer later = new Explainer(folder, Clock.fixed(MiniWorkspace.instant("2026-11-28T00:00"), Site.ZONE));
        assertEquals(
                Optional.empty(),
                later.explain("/albo-pretorio/2026/12", "prova").explanation());
    }

    @Test
    void a_section_without_a_text_comes_from_the_model() {
        TransparentTown.in(folder);

        OfContent section = explain(TransparentTown.SECTION);
        assertEquals("sezione_trasparenza", section.type());
        assertEquals("modello/trasparenza.yaml", section.keys().get(0).at().path());
    }

    @Test
    void news_that_waits_is_out_of_time_and_news_that_is_over_is_published() {
        SmallTown.in(folder)
                .file("content/notizie/a.md", news("A", "data: 2026-12-01\ndata_pubblicazione: 2026-12-01"))
                .file("content/notizie/b.md", news("B", "data: 2026-11-01\ndata_scadenza: 2026-11-02"));

        assertEquals(Fate.OUT_OF_TIME, explain("notizie/a").fate());
        assertEquals(Fate.PUBLISHED, explain("notizie/b").fate());
    }

    @Test
    void what_has_no_dates_and_no_use_is_unused() {
        SmallTown.in(folder)
                .file("content/argomenti/istruzione.md", "---\ntitolo: Istruzione\ndescrizione_breve: B.\n---\n");

        assertEquals(Fate.UNUSED, explain("argomenti/istruzione").fate());
    }

    @Test
    void a_topic_whose_time_has_come_and_that_nothing_uses_is_unused() {
        SmallTown.in(folder)
                .file(
                        "content/argomenti/istruzione.md",
                        "---\ntitolo: Istruzione\ndescrizione_breve: B.\ndata_pubblicazione: 2026-01-01\n---\n");

        assertEquals(Fate.UNUSED, explain("argomenti/istruzione").fate());
    }

    @Test
    void a_value_that_comes_from_another_content_is_told_with_its_place() {
        MiniWorkspace workspace = SmallTown.withOffice(folder, PHONE, "");
        int line = 1
                + (int) workspace
                        .text(SmallTown.PLACE)
                        .lines()
                        .takeWhile(text -> !text.startsWith("  - {"))
                        .count();

        assertEquals(
                List.of("contatti " + SmallTown.PLACE + ":" + line),
                fallbacks(explain("unita_organizzative/anagrafe")));
        assertEquals(List.of("contatti " + SmallTown.PLACE + ":" + line), fallbacks(explain("servizi/carta")));
        assertEquals(List.of(), fallbacks(explain("luoghi/municipio")));
    }

    @Test
    void a_value_of_one_s_own_is_no_fallback() {
        SmallTown.in(folder);

        OfContent office = explain("unita_organizzative/anagrafe");
        assertEquals(List.of(), fallbacks(office));
        assertTrue(
                office.keys().stream().anyMatch(key -> key.key().startsWith("contatti") && key.source() == Source.OWN));
        assertFalse(office.keys().stream().anyMatch(key -> key.key().equals("orari")));
    }
}
