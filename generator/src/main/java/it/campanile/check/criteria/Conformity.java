package it.campanile.check.criteria;

import it.campanile.check.page.BuiltSite;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Phrase;
import it.campanile.diagnostic.Severity;
import it.campanile.model.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The criteria of conformity of a municipal site (measure 1.4.1), on the pages that the public assessment tool visits with
 * its accuracy «all», as far as files show them. May be asked about many sites.
 */
public final class Conformity {

    private static final String MODEL = "modello";
    private static final String NONE = "nessuno";

    private final List<Criterion> criteria = List.of(
            new Fonts(),
            new BootstrapItalia(),
            new ServiceSheets(),
            new CmsTheme(),
            new Topics(),
            new FirstLevelMenu(),
            new SecondLevelTitles(),
            new Booking(),
            new Contacts(),
            FooterLink.faq(),
            FooterLink.report(),
            Rating.ofPages(),
            Rating.ofSheets(),
            new Cookies(),
            FooterLink.accessibility(),
            FooterLink.privacy(),
            new Licence(),
            new Speed(),
            new Https(),
            new InstitutionalDomain(),
            new StructuredData(),
            new OnHost("r-si-2-1"),
            new OnHost("r-si-2-2"),
            new OnHost("ip"));

    /** Whether the model of municipal sites is asked of a site: it is, unless {@code sito.yaml} says {@code modello: nessuno}. */
    public static boolean isAskedOf(Settings settings) {
        return !settings.text(MODEL).equals(NONE);
    }

    /** Judges a built site: one result for each criterion, in the order of the model. */
    public List<CriterionResult> judge(BuiltSite site) {
        return judge(new Walk(JudgedSite.of(site)));
    }

    List<CriterionResult> judge(Walk walk) {
        return criteria.stream().map(criterion -> judge(criterion, walk)).toList();
    }

    static CriterionResult judge(Criterion criterion, Walk walk) {
        Faults faults = new Faults(criterion.code());
        criterion.judge(walk, faults);
        return faults.result();
    }

    /** Turns failures into findings that stop the site, and what is tolerated, or only recommended, into warnings. */
    public static void report(List<CriterionResult> results, Diagnostics diagnostics) {
        results.stream()
                .filter(result -> !result.isToleratedByNature() || result.outcome() == Outcome.FAIL)
                .forEach(result -> report(result, diagnostics));
    }

    /** What is wrong in the same words on several pages has one cause: it is told once, of the first of them. */
    private static void report(CriterionResult result, Diagnostics diagnostics) {
        Map<Phrase, Fault> first = new LinkedHashMap<>();
        Map<Phrase, Integer> pages = new LinkedHashMap<>();
        for (Fault fault : result.faults()) {
            if (fault.weight() == Outcome.FAIL || fault.weight() == Outcome.TOLERANCE) {
                first.putIfAbsent(fault.phrase(), fault);
                pages.merge(fault.phrase(), 1, Integer::sum);
            }
        }
        first.forEach((phrase, fault) -> {
            boolean stops = fault.weight() == Outcome.FAIL && result.isCounted();
            int others = pages.getOrDefault(phrase, 1) - 1;
            diagnostics.add(new Diagnostic(
                    result.code(),
                    stops ? Severity.ERROR : Severity.WARNING,
                    fault.at(),
                    List.of(
                            fault.url(),
                            phrase.written(),
                            others == 0 ? "" : Phrase.of("check/criteri.altre", String.valueOf(others)),
                            Phrase.of(result.code() + ".chiede"),
                            Phrase.of(result.code() + ".rimedio"))));
        });
    }
}
