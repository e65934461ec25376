package it.campanile.check.criteria;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the assessors look for on the page of one kind of content (content model, «Asseverazione minimum per type»): the
 * page lives in its section of the tree, and says the named facts.
 *
 * @param section pattern of the breadcrumb, without the page itself
 * @param facts name of a fact → how it is recognised
 */
record AssessedFacts(Pattern section, Map<String, Predicate<Document>> facts) implements WrittenCriterion {

    private static final Pattern POSTCODE = Pattern.compile("\\b\\d{5}\\b");
    private static final int LEAST_DESCRIPTION = 20;
    private static final int LEAST_TEXT = 100;

    static AssessedFacts offices() {
        return of(
                "Home > Amministrazione > Uffici",
                Map.of(
                        "Descrizione",
                        AssessedFacts::isDescribed,
                        "Competenze o servizi offerti",
                        says("Competenze").or(says("Servizi offerti")),
                        "Sede principale con indirizzo",
                        has("Sede principale", AssessedFacts::hasPostcode),
                        "Contatti",
                        has("Contatti", AssessedFacts::isContact)));
    }

    static AssessedFacts documents() {
        return of(
                "Home > Amministrazione > Documenti e dati > [^>]+",
                Map.of(
                        "Descrizione",
                        AssessedFacts::isDescribed,
                        "Documento principale",
                        has("Documento", AssessedFacts::isLink).or(has("Dataset", AssessedFacts::isLink)),
                        "Ufficio responsabile o tipo",
                        says("Ufficio responsabile")
                                .or(page -> page.select("main dt").eachText().stream()
                                        .anyMatch(List.of("Tipo di documento", "Titolare")::contains))));
    }

    static AssessedFacts places() {
        return of(
                "Home > Vivere [^>]+ > Luoghi",
                Map.of(
                        "Descrizione",
                        AssessedFacts::isDescribed,
                        "Indirizzo",
                        has("Indirizzo", AssessedFacts::hasPostcode),
                        "Modalità di accesso",
                        says("Modalità di accesso"),
                        "Contatti",
                        has("Contatti", AssessedFacts::isContact)));
    }

    static AssessedFacts events() {
        return of(
                "Home > Vivere [^>]+ > Eventi",
                Map.of(
                        "Descrizione",
                        AssessedFacts::isDescribed,
                        "Data e ora",
                        has("Date e orari", section -> section.selectFirst("time[datetime]") != null),
                        "Luogo",
                        says("Luogo"),
                        "Costo",
                        says("Costi"),
                        "Contatti",
                        has("Contatti", AssessedFacts::isContact)));
    }

    static AssessedFacts people() {
        return of(
                "Home > Amministrazione > (?:Politici|Personale amministrativo)",
                Map.of(
                        "Incarico",
                        says("Incarico"),
                        "Organizzazione",
                        has("Organizzazioni", AssessedFacts::isLink),
                        "Contatti",
                        has("Contatti", AssessedFacts::isContact)));
    }

    static AssessedFacts news() {
        return of(
                "Home > Novità > (?:Notizie|Comunicati|Avvisi)",
                Map.of(
                        "Testo completo",
                        page -> page.select("main section p, main section li")
                                        .text()
                                        .length()
                                >= LEAST_TEXT,
                        "Data",
                        page -> page.select("main dl").stream()
                                .anyMatch(list ->
                                        list.text().contains("Data") && list.selectFirst("time[datetime]") != null),
                        "A cura di",
                        has("A cura di", AssessedFacts::isLink)));
    }

    private static AssessedFacts of(String section, Map<String, Predicate<Document>> facts) {
        return new AssessedFacts(Pattern.compile(section), new TreeMap<>(facts));
    }

    @Override
    public Verdict verdict(BuiltSite site) {
        Verdict.Builder verdict = new Verdict.Builder();
        List<Document> pages = site.findable().stream().filter(this::isJudged).toList();
        verdict.require(!pages.isEmpty(), "/", "nessuna pagina in «" + section + "»");
        for (Document page : pages) {
            facts.forEach((fact, isThere) ->
                    verdict.require(isThere.test(page), BuiltSite.path(page), "manca «" + fact + "»"));
        }
        return verdict.build();
    }

    private boolean isJudged(Document page) {
        List<String> labels = Breadcrumbs.labels(page);
        return labels.size() > 1
                && section.matcher(String.join(" > ", labels.subList(0, labels.size() - 1)))
                        .matches()
                && !Breadcrumbs.isFollowing(BuiltSite.path(page));
    }

    private static Predicate<Document> says(String heading) {
        return has(heading, section -> true);
    }

    private static Predicate<Document> has(String heading, Predicate<Element> content) {
        return page -> section(page, heading).filter(content).isPresent();
    }

    /** What stands under a heading; nothing when that is empty. */
    private static Optional<Element> section(Document page, String heading) {
        return page.select("main h2, main h3").stream()
                .filter(found -> found.text().equals(heading))
                .flatMap(found -> Optional.ofNullable(found.closest("section"))
                        .filter(section ->
                                section.text().length() > found.text().length())
                        .stream())
                .findFirst();
    }

    private static boolean isDescribed(Document page) {
        return page.select("main .lead").text().length() >= LEAST_DESCRIPTION
                || section(page, "Descrizione").isPresent()
                || section(page, "Cos’è?").isPresent();
    }

    private static boolean hasPostcode(Element section) {
        return POSTCODE.matcher(section.text()).find();
    }

    private static boolean isContact(Element section) {
        return section.selectFirst("a[href^='tel:'], a[href^='mailto:'], a[href^='https:']") != null;
    }

    private static boolean isLink(Element section) {
        return section.selectFirst("a[href]") != null;
    }
}
