package it.campanile.check.criteria;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xml.sax.SAXException;

/** What can be said of a page without a browser: whether its HTML is valid, its ids are told apart, its headings in order. */
final class ValidPage {

    /** What the standard has allowed since the last release of the validator. */
    private static final Set<String> NEWER = Set.of(
            "Attribute “loading” not allowed on element “iframe” at this point.",
            "Attribute “fetchpriority” not allowed on element “img” at this point.");

    private static final JsonMapper JSON = new JsonMapper();

    private ValidPage() {}

    static List<String> problems(String html) throws IOException {
        List<String> problems = new ArrayList<>(invalid(html));
        Document page = Jsoup.parse(html);
        problems.addAll(repeatedIds(page));
        problems.addAll(headings(page));
        return problems;
    }

    private static List<String> invalid(String html) throws IOException {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(OutputFormat.JSON);
        validator.setNoLangDetect(true);
        String said;
        try {
            said = validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        } catch (SAXException e) {
            throw new IOException(e);
        }
        List<String> errors = new ArrayList<>();
        for (JsonNode message : JSON.readTree(said).path("messages")) {
            String text = message.path("message").asText();
            if (!message.path("type").asText().equals("info") && !NEWER.contains(text)) {
                errors.add(
                        "nu: " + text + " " + message.path("extract").asText().strip());
            }
        }
        return errors;
    }

    private static List<String> repeatedIds(Document page) {
        Set<String> seen = new HashSet<>();
        return page.select("[id]").stream()
                .map(Element::id)
                .filter(id -> !seen.add(id))
                .map(id -> "id: " + id)
                .toList();
    }

    /** One heading of the first level, before all others, and no level left out on the way down. */
    private static List<String> headings(Document page) {
        List<String> problems = new ArrayList<>();
        int last = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > last + 1 || (level == 1 && last > 0)) {
                problems.add("heading: h" + level + " after h" + last + ": " + heading.text());
            }
            last = level;
        }
        return last == 0 ? List.of("heading: none") : problems;
    }
}
