package it.campanile.check.criteria;

import it.campanile.diagnostic.Messages;
import it.campanile.model.Settings;
import it.campanile.model.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/** What the criteria say of a site, as a page that the comune can read, print and keep. Italian, whatever is spoken. */
public final class ConformityPage {

    private static final Messages ITALIAN = new Messages(Locale.ITALIAN);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy, 'ore' H.mm", Locale.ITALIAN)
            .withZone(Site.ZONE);

    /** More would hide the criteria behind the pages; all of them are in the data. */
    private static final int MOST_FAULTS = 12;

    private final List<CriterionResult> results;
    private final Document page = Document.createShell("");

    private ConformityPage(List<CriterionResult> results) {
        this.results = results;
    }

    /**
     * Writes the page.
     *
     * @param results one for each criterion; none of a site that is not of the model
     * @param published the address at which the published site was judged, too
     * @param at when
     */
    public static void write(
            Path file, Settings settings, List<CriterionResult> results, Optional<String> published, Instant at) {
        String html = new ConformityPage(results).html(settings, published, at);
        try {
            Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
            Files.writeString(file, html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String html(Settings settings, Optional<String> published, Instant at) {
        String title = ITALIAN.text("check/conformita.titolo", settings.text("nome"));
        page.prependChild(new DocumentType("html", "", ""));
        page.outputSettings().indentAmount(1);
        page.body().parents().attr("lang", "it");
        page.title(title);
        page.head().prependElement("meta").attr("charset", "utf-8");
        page.head().appendElement("meta").attr("name", "viewport").attr("content", "width=device-width");
        page.head().appendElement("style").appendChild(new DataNode(Vocabulary.text("conformita.css")));
        Element main = page.body().appendElement("main");
        main.appendElement("h1").text(title);
        facts(main, settings, published, at);
        if (results.isEmpty()) {
            main.appendElement("p").text(ITALIAN.text("check/conformita.fuori-modello"));
        } else {
            main.appendElement("p").text(summary());
            table(main);
            open(main);
        }
        main.appendElement("h2").text(ITALIAN.text("check/conformita.limiti-titolo"));
        main.appendElement("p").text(ITALIAN.text("check/conformita.limiti"));
        return page.outerHtml() + "\n";
    }

    private static void facts(Element main, Settings settings, Optional<String> published, Instant at) {
        Element list = main.appendElement("dl");
        fact(list, "check/conformita.sito", settings.id());
        fact(list, "check/conformita.host", settings.text("host"));
        fact(list, "check/conformita.data", DAY.format(at));
        fact(
                list,
                "check/conformita.giudicato",
                published
                        .map(url -> ITALIAN.text("check/conformita.file-e-sito", url))
                        .orElseGet(() -> ITALIAN.text("check/conformita.file")));
    }

    private static void fact(Element list, String name, String value) {
        list.appendElement("dt").text(ITALIAN.text(name));
        list.appendElement("dd").text(value);
    }

    private String summary() {
        return ITALIAN.text(
                "check/conformita.riassunto",
                count(Outcome.PASS),
                count(Outcome.TOLERANCE),
                count(Outcome.FAIL),
                count(Outcome.TO_VERIFY));
    }

    /** How many of the criteria that count. */
    private String count(Outcome outcome) {
        return String.valueOf(results.stream()
                .filter(result -> result.isCounted() && result.outcome() == outcome)
                .count());
    }

    private void table(Element main) {
        Element box = main.appendElement("div")
                .addClass("tabella")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-labelledby", "criteri");
        Element table = box.appendElement("table");
        table.appendElement("caption").attr("id", "criteri").text(ITALIAN.text("check/conformita.tabella"));
        Element head = table.appendElement("thead").appendElement("tr");
        for (String column : List.of("criterio", "esito", "chiede", "rilievi", "rimedio", "fonte")) {
            head.appendElement("th").attr("scope", "col").text(ITALIAN.text("check/conformita.colonna-" + column));
        }
        Element body = table.appendElement("tbody");
        results.forEach(result -> row(body.appendElement("tr"), result));
    }

    private static void row(Element row, CriterionResult result) {
        String style = result.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-');
        row.appendElement("th").attr("scope", "row").text(result.id() + " " + result.title(ITALIAN));
        row.appendElement("td")
                .addClass("esito")
                .addClass(style)
                .text(ITALIAN.text(result.outcome().key()));
        row.appendElement("td").text(result.asks(ITALIAN));
        faults(row.appendElement("td"), result);
        boolean needsRemedy = result.outcome() == Outcome.FAIL || result.outcome() == Outcome.TOLERANCE;
        row.appendElement("td").text(needsRemedy ? result.remedy(ITALIAN) : "–");
        row.appendElement("td").text(result.source(ITALIAN));
    }

    /** The reasons, each once with its pages. */
    private static void faults(Element cell, CriterionResult result) {
        Map<String, List<String>> pages = new LinkedHashMap<>();
        for (Fault fault : result.faults()) {
            pages.computeIfAbsent(fault.text(ITALIAN), key -> new ArrayList<>()).add(fault.url());
        }
        if (pages.isEmpty()) {
            cell.text("–");
            return;
        }
        Element list = cell.appendElement("ul");
        pages.entrySet().stream()
                .limit(MOST_FAULTS)
                .forEach(entry -> list.appendElement("li").text(line(entry)));
        if (pages.size() > MOST_FAULTS) {
            list.appendElement("li")
                    .text(ITALIAN.text("check/conformita.altri", String.valueOf(pages.size() - MOST_FAULTS)));
        }
    }

    private static String line(Map.Entry<String, List<String>> entry) {
        List<String> urls = entry.getValue().stream().distinct().toList();
        String named = String.join(", ", urls.subList(0, Math.min(urls.size(), MOST_FAULTS)));
        String more = urls.size() > MOST_FAULTS
                ? " " + ITALIAN.text("check/conformita.altre-pagine", String.valueOf(urls.size() - MOST_FAULTS))
                : "";
        return entry.getKey() + " (" + named + more + ")";
    }

    private void open(Element main) {
        main.appendElement("h2").text(ITALIAN.text("check/conformita.resta"));
        List<CriterionResult> open = results.stream()
                .filter(result -> result.faults().stream().anyMatch(fault -> fault.weight() == Outcome.TO_VERIFY))
                .toList();
        if (open.isEmpty()) {
            main.appendElement("p").text(ITALIAN.text("check/conformita.resta-niente"));
            return;
        }
        Element list = main.appendElement("ul");
        for (CriterionResult result : open) {
            result.faults().stream()
                    .filter(fault -> fault.weight() == Outcome.TO_VERIFY)
                    .map(fault -> result.id() + ": " + fault.text(ITALIAN))
                    .distinct()
                    .forEach(text -> list.appendElement("li").text(text));
        }
    }
}
