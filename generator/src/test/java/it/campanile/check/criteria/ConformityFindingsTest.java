package it.campanile.check.criteria;

import static it.campanile.check.criteria.GoodTown.SHEET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.DiagnosticFormat;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Messages;
import it.campanile.diagnostic.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is said of each criterion that a site does not meet, in full; and how heavy it is. */
class ConformityFindingsTest {

    private static final Conformity CONFORMITY = new Conformity();

    /** One fault for each criterion. */
    static Map<String, UnaryOperator<GoodTown>> faults() {
        Map<String, UnaryOperator<GoodTown>> faults = new LinkedHashMap<>();
        faults.put(
                "check/c-si-1-1",
                town -> town.with(SHEET, "</main>", "<p style=\"font-family:Arial\">Ciao</p></main>"));
        faults.put("check/c-si-1-2", town -> town.with("/stile.css", "2.17.0", "1.6.4"));
        faults.put("check/c-si-1-3", town -> town.with("/servizi/", "service-link", "x"));
        faults.put(
                "check/c-si-1-4",
                town -> town.with(
                        "/stile.css",
                        ":root",
                        "/*! Theme Name: X Description: Design Comuni Italia WordPress Version: 0.9"
                                + " Text Domain: design_comuni_italia */ :root"));
        faults.put("check/c-si-1-5", town -> town.with("/", "href=\"/argomenti/\"", "href=\"#\""));
        faults.put("check/c-si-1-6", town -> town.with("/", "href=\"/novita/\"", "href=\"https://example.org/\""));
        faults.put("check/c-si-1-7", town -> town.with("/servizi/", ">Ambiente<", ">Ambiente e verde<"));
        faults.put("check/c-si-2-1", town -> town.with(SHEET, "appointment-booking", "x"));
        faults.put("check/c-si-2-2", town -> town.with(SHEET, ">Contatti<", ">Recapiti<"));
        faults.put("check/c-si-2-3", town -> town.with("/", "data-element=\"faq\"", ""));
        faults.put("check/c-si-2-4", town -> town.with("/", "Segnalazione disservizio", "Scrivici"));
        faults.put("check/c-si-2-5", town -> town.with("/novita/", "data-element=\"feedback\"", ""));
        faults.put("check/c-si-2-6", town -> town.with(SHEET, "feedback-rate-4", "x"));
        faults.put(
                "check/c-si-3-1",
                town -> town.with("/", "</main>", "<img alt=\"\" src=\"https://example.org/x.png\"></main>"));
        faults.put("check/c-si-3-2", town -> town.with("/", "https://form.agid.gov.it/view/1a2b3c4d", "/privacy/"));
        faults.put("check/c-si-3-3", town -> town.with("/", "href=\"/privacy/\"", "href=\"http://example.org/\""));
        faults.put("check/c-si-3-4", town -> town.with("/note-legali/", "legal-notes-section", "x"));
        faults.put("check/c-si-4-1", town -> town.with("/", "</head>", "<script src=\"/x.js\"></script></head>"));
        faults.put(
                "check/c-si-5-1",
                town -> town.with(
                        "/", "</head>", "<link rel=\"canonical\" href=\"http://comune.monteprova.fc.it/\"></head>"));
        faults.put(
                "check/c-si-5-2",
                town -> town.with("/", "href=\"/area-personale/\"", "href=\"https://example.org/login\""));
        faults.put("check/r-si-1-1", town -> town.with(SHEET, "{\"name\": \"Compost\"", "[{\"name\": \"Compost\""));
        return faults;
    }

    private static List<Diagnostic> findings(UnaryOperator<GoodTown> change) {
        Diagnostics diagnostics = new Diagnostics();
        Conformity.report(CONFORMITY.judge(change.apply(new GoodTown()).site().walk()), diagnostics);
        return diagnostics.all();
    }

    static String said(UnaryOperator<GoodTown> change, String code, Locale locale) {
        DiagnosticFormat format = new DiagnosticFormat(new Messages(locale), (path, line) -> Optional.empty());
        return findings(change).stream()
                .filter(finding -> finding.code().equals(code))
                .map(format::format)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void the_good_town_has_no_finding() {
        assertEquals(List.of(), findings(town -> town));
    }

    @Test
    void each_fault_is_found_by_its_criterion() {
        faults().forEach((code, fault) -> assertTrue(
                findings(fault).stream().anyMatch(finding -> finding.code().equals(code)), code));
    }

    @Test
    void what_is_tolerated_or_recommended_warns_and_the_rest_stops() {
        faults().forEach((code, fault) -> {
            boolean warns = List.of("check/c-si-1-7", "check/c-si-2-4", "check/r-si-1-1")
                    .contains(code);
            findings(fault).stream()
                    .filter(finding -> finding.code().equals(code))
                    .forEach(finding ->
                            assertEquals(warns ? Severity.WARNING : Severity.ERROR, finding.severity(), code));
        });
    }

    @Test
    void what_is_wrong_in_the_same_words_on_many_pages_is_told_once() {
        List<Diagnostic> findings = findings(town -> town.everywhere("Quanto sono chiare", "Sono chiare"));

        assertEquals(
                List.of("check/c-si-2-5", "check/c-si-2-6"),
                findings.stream().map(Diagnostic::code).sorted().toList());
        String text =
                said(town -> town.everywhere("Quanto sono chiare", "Sono chiare"), "check/c-si-2-5", Locale.ITALIAN);
        assertTrue(text.contains("(e altrove: "), text);
    }

    @Test
    void what_only_the_published_site_shows_is_left_to_it() {
        List<CriterionResult> results = CONFORMITY.judge(new GoodTown().site().walk());

        assertEquals(24, results.size());
        assertEquals(20, results.stream().filter(CriterionResult::isCounted).count());
        assertEquals(
                List.of("C.SI.3.2", "C.SI.4.1", "C.SI.5.1", "C.SI.5.2", "R.SI.2.1", "R.SI.2.2", "IP"),
                results.stream()
                        .filter(result -> result.outcome() == Outcome.TO_VERIFY)
                        .map(CriterionResult::id)
                        .toList());
        assertEquals(
                List.of("C.SI.1.4"),
                results.stream()
                        .filter(result -> result.outcome() == Outcome.TOLERANCE)
                        .map(CriterionResult::id)
                        .toList());
    }

    @Test
    void a_site_without_a_home_fails_whatever_starts_from_there() {
        List<CriterionResult> results =
                CONFORMITY.judge(new GoodTown().without("/").site().walk());

        assertTrue(
                results.stream()
                                .filter(result -> result.outcome() == Outcome.FAIL)
                                .count()
                        > 14,
                results::toString);
    }
}
