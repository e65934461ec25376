package it.campanile.report;

import it.campanile.audit.RuleResult;
import it.campanile.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Shows findings with everything one needs to put them right. */
final class Cards {

    private static final int ELEMENTS = 20;
    private static final int FINDINGS = 100;
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final Words words;
    private final Map<String, Path> pictures = new HashMap<>();

    Cards(Words words, List<Picture> pictures) {
        this.words = words;
        pictures.forEach(picture -> this.pictures.put(key(picture.url(), picture.target()), picture.file()));
    }

    private static String key(String url, String target) {
        return url + "\0" + target;
    }

    /** Adds a group that can be opened, with the findings that the issues belong to. */
    void group(Element parent, String title, List<Issue> issues, boolean open) {
        Element details = parent.appendElement("details");
        details.attr("open", open);
        HtmlPage.text(details, "summary", title);
        Element list = details.appendElement("ul").addClass("schede");
        Map<Diagnostic, List<Issue>> findings =
                issues.stream().collect(Collectors.groupingBy(Issue::finding, LinkedHashMap::new, Collectors.toList()));
        findings.values().stream().limit(FINDINGS).forEach(of -> card(list.appendElement("li"), of));
        if (findings.size() > FINDINGS) {
            HtmlPage.text(details, "p", words.text("report/altri-rilievi", findings.size() - FINDINGS));
        }
    }

    private void card(Element card, List<Issue> issues) {
        Issue first = issues.get(0);
        Diagnostic finding = first.finding();
        Element what = card.appendElement("p").addClass("cosa");
        HtmlPage.text(what, "span", words.severity(finding.severity()))
                .addClass("grado")
                .addClass(finding.severity().name().toLowerCase(Locale.ROOT));
        what.appendText(" " + PlainText.of(words.subject(first)));
        if (!finding.url().isEmpty()) {
            HtmlPage.labelled(card, words.text("report/pagina"), finding.url());
        }
        HtmlPage.labelled(card, words.text("report/dove"), finding.location().toString());
        long elements =
                issues.stream().filter(issue -> issue.element().isPresent()).count();
        if (elements > 0) {
            HtmlPage.labelled(card, words.text("report/elementi"), String.valueOf(elements));
        }
        issues.stream().limit(ELEMENTS).forEach(issue -> issue.element().ifPresent(node -> element(card, issue, node)));
        if (elements > ELEMENTS) {
            HtmlPage.text(card, "p", words.text("report/altri-elementi", elements - ELEMENTS));
        }
        HtmlPage.labelled(card, words.text("report/perche"), words.why(finding));
        HtmlPage.labelled(card, words.text("report/come"), words.how(finding));
        if (!first.criteria().isEmpty()) {
            HtmlPage.labelled(card, "WCAG", words.criteria(first.criteria()));
        }
        link(card, first.rule(), first.helpUrl());
    }

    /** Adds a link to the page on a rule. */
    void link(Element parent, String rule, String url) {
        if (LINK.matcher(url).matches()) {
            HtmlPage.text(parent.appendElement("p"), "a", words.text("report/regola-spiegata", rule))
                    .attr("href", url);
        }
    }

    private void element(Element card, Issue issue, RuleResult.Node node) {
        String url = issue.finding().url();
        Element box = card.appendElement("div").addClass("elemento");
        HtmlPage.text(box.appendElement("pre"), "code", node.html());
        HtmlPage.text(box.appendElement("p").addClass("selettore"), "code", node.target());
        if (!issue.place().equals(issue.finding().location())) {
            HtmlPage.labelled(box, words.text("report/dove"), issue.place().toString());
        }
        Optional.ofNullable(pictures.get(key(url, node.target())))
                .filter(Files::isRegularFile)
                .ifPresent(file -> box.appendElement("img")
                        .attr("src", "data:image/png;base64," + base64(file))
                        .attr("alt", PlainText.of(words.text("report/immagine", url, node.target()))));
    }

    private static String base64(Path file) {
        try {
            return Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
