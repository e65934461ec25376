package it.campanile.check.criteria;

import static it.campanile.check.criteria.Walk.Kind.SERVICE;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * Written criterion C.SI.1.3: a sheet that speaks of paying says what it costs, and one of a service that is not active says
 * why.
 */
final class ServiceFacts implements WrittenCriterion {

    private static final Pattern PAYMENT = Pattern.compile(
            "\\b(?:paga|pagare|paghi|pagamento|pagamenti|tariffa|tariffe|euro|marca da bollo)\\b|€",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final List<String> SECTIONS =
            List.of("service-how-to", "service-needed", "service-achieved", "service-calendar-text");
    private static final int LEAST_REASON = 20;

    @Override
    public Verdict verdict(BuiltSite site) {
        return site.judge(Set.of(SERVICE), (sheet, verdict) -> {
            String path = BuiltSite.path(sheet);
            verdict.require(
                    !speaksOfPaying(sheet)
                            || !DataElement.text(sheet, "service-cost").isBlank(),
                    path,
                    "la scheda parla di pagamenti ma non dice quanto costa («service-cost»)");
            String status = DataElement.text(sheet, "service-status").toLowerCase(Locale.ROOT);
            verdict.require(
                    status.equals("servizio attivo") || hasReason(sheet),
                    path,
                    "il servizio è «" + status + "» e la scheda non dice perché");
        });
    }

    private static boolean speaksOfPaying(Document sheet) {
        return SECTIONS.stream()
                .map(section -> DataElement.text(sheet, section).toLowerCase(Locale.ROOT))
                .anyMatch(text -> PAYMENT.matcher(text).find());
    }

    /** The reason stands in a notice, where it cannot be missed. */
    private static boolean hasReason(Document sheet) {
        return sheet.select("main .alert").text().length() >= LEAST_REASON;
    }
}
