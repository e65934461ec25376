package it.campanile.build;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.audit.AuditLimits;
import it.campanile.audit.Auditor;
import it.campanile.audit.BrowserOptions;
import it.campanile.audit.Viewport;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.DiagnosticFormat;
import it.campanile.diagnostic.Messages;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site accepts for a time is counted and told; everything else stops it, and so does what is out of date. */
class ExceptionsTest {

    @TempDir
    Path folder;

    /** A home with a button that says nothing, and a link to nowhere. */
    private MiniWorkspace town(String exceptions) {
        MiniWorkspace workspace = MiniWorkspace.in(folder)
                .page("index", "Home", "Benvenuti.")
                .page("storia", "Storia", "Vedi [il museo](/museo/).");
        String page = workspace
                .text("themes/semplice/tipi/pagina/pagina.ftlh")
                .replace("</main>", "<#if pagina.url == \"/\"><button type=\"button\"></button></#if></main>");
        return workspace
                .file("themes/semplice/tipi/pagina/pagina.ftlh", page)
                .file("sites/prova/sito.yaml", workspace.text("sites/prova/sito.yaml") + exceptions);
    }

    private static String exception(String rule, String pages, String until) {
        return """
                  - regola: %s
                    pagine: [%s]
                    motivo: La nuova versione arriva a gennaio.
                    responsabile: Ufficio comunicazione
                    fino_al: %s
                """.formatted(rule, pages, until);
    }

    private SiteOutcome run(Goal goal) throws Exception {
        Auditor auditor = new Auditor(
                BrowserOptions.usual(),
                System.getenv(),
                List.of(Viewport.DESKTOP),
                AuditLimits.USUAL,
                Clock.systemUTC());
        return new Pipeline(folder, auditor, new Messages(Locale.ITALIAN), false)
                .run(BuildOptions.usual(MiniWorkspace.NOW), goal, (site, done, total) -> {})
                .get(0);
    }

    private static List<String> codes(List<Diagnostic> findings) {
        return findings.stream()
                .map(Diagnostic::code)
                // What every mini site is told, for it is none of a comune.
                .filter(code -> !code.equals("build/fuori-modello"))
                .toList();
    }

    private static Diagnostic only(SiteOutcome outcome, String code) {
        return outcome.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String said(Diagnostic finding, Locale locale) {
        return new DiagnosticFormat(new Messages(locale), (path, line) -> Optional.empty()).format(finding);
    }

    @Test
    void an_accepted_error_lets_the_site_pass_and_is_kept_in_mind() throws Exception {
        town("eccezioni:\n" + exception("check/collegamento-rotto", "/storia/", "2026-12-31")
                + exception("button-name", "\"/*\"", "2026-11-25"));

        SiteOutcome outcome = run(Goal.PUBLISH);

        assertEquals(List.of(), codes(outcome.findings()));
        assertTrue(outcome.isGood());
        assertTrue(outcome.plan().isPresent());
        assertEquals(
                List.of(
                        "check/collegamento-rotto /storia/ Ufficio comunicazione 2026-12-31",
                        "audit/button-name / Ufficio comunicazione 2026-11-25"),
                outcome.excepted().stream()
                        .map(one ->
                                one.finding().code() + " " + one.finding().url() + " " + one.who() + " " + one.until())
                        .toList());
    }

    @Test
    void an_exception_for_another_page_or_another_rule_does_not_help() throws Exception {
        town("eccezioni:\n" + exception("check/collegamento-rotto", "/", "2026-12-31")
                + exception("check/ancora-mancante", "/storia/", "2026-12-31"));

        SiteOutcome outcome = run(Goal.PUBLISH);

        assertEquals(List.of("check/collegamento-rotto"), codes(outcome.findings()));
        assertFalse(outcome.isGood());
        assertEquals(List.of(), outcome.excepted());
    }

    @Test
    void after_its_last_day_the_error_stops_again() throws Exception {
        town("eccezioni:\n" + exception("check/collegamento-rotto", "/storia/", "2026-11-24"));

        SiteOutcome outcome = run(Goal.CHECK);

        assertEquals(List.of("check/collegamento-rotto", "build/eccezione-scaduta"), codes(outcome.findings()));
        Diagnostic expired = only(outcome, "build/eccezione-scaduta");
        assertAll(
                () -> assertEquals("""
                        sites/prova/sito.yaml:20:5: avviso: l’eccezione per «check/collegamento-rotto» è scaduta il 2026-11-24 [build/eccezione-scaduta]
                          Perché: dopo l’ultimo giorno l’errore ferma di nuovo il sito; l’aveva decisa Ufficio comunicazione.
                          Come: correggi le pagine e togli l’eccezione; se serve ancora, scrivi un nuovo «fino_al».""", said(expired, Locale.ITALIAN)),
                () -> assertEquals("""
                        sites/prova/sito.yaml:20:5: warning: the exception for “check/collegamento-rotto” ended on 2026-11-24 [build/eccezione-scaduta]
                          Why: after its last day the error stops the site again; Ufficio comunicazione had decided it.
                          How: mend the pages and remove the exception; if it is still needed, write a new “fino_al”.""", said(expired, Locale.ENGLISH)));
    }

    @Test
    void an_exception_that_nothing_needs_is_told() throws Exception {
        MiniWorkspace town = town("eccezioni:\n" + exception("button-name", "/", "2026-12-31")
                + exception("color-contrast", "/storia/, /", "2026-12-31"));
        town.page("storia", "Storia", "Niente.");

        SiteOutcome outcome = run(Goal.AUDIT);

        assertEquals(List.of("build/eccezione-inutile"), codes(outcome.findings()));
        Diagnostic unused = only(outcome, "build/eccezione-inutile");
        assertAll(
                () -> assertEquals("""
                        sites/prova/sito.yaml:25:5: avviso: l’eccezione per «color-contrast» non serve più [build/eccezione-inutile]
                          Perché: nelle pagine indicate (/storia/, /) questo errore non c’è.
                          Come: togli l’eccezione, o correggi la regola e le pagine.""", said(unused, Locale.ITALIAN)),
                () -> assertEquals("""
                        sites/prova/sito.yaml:25:5: warning: the exception for “color-contrast” is not needed any more [build/eccezione-inutile]
                          Why: the pages named (/storia/, /) do not have this error.
                          How: remove the exception, or correct the rule and the pages.""", said(unused, Locale.ENGLISH)));
    }
}
