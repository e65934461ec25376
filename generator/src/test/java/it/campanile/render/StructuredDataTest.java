package it.campanile.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import it.campanile.build.BuildOptions;
import it.campanile.build.BuildResult;
import it.campanile.build.WorkspaceBuild;
import it.campanile.model.Page;
import it.campanile.model.Site;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of a real site say to machines: schema.org, Open Graph, the canonical address. */
class StructuredDataTest {

    private static final Path ROOT = Path.of(System.getProperty("campanile.root"));
    private static final Set<String> ADDRESSES = Set.of(
            "url", "image", "logo", "contentUrl", "item", "@id", "serviceUrl", "mainEntityOfPage", "urlTemplate");
    private static final Set<String> DATES =
            Set.of("startDate", "endDate", "datePublished", "dateModified", "validFrom", "validThrough", "expires");

    @TempDir
    static Path folder;

    private static Site site;
    private static Map<String, Document> pages;
    private static Map<String, List<JsonNode>> scripts;

    @BeforeAll
    static void build_a_real_site() {
        BuildResult built = new WorkspaceBuild(ROOT)
                .run(new BuildOptions(
                        List.of("cesena"), folder, Optional.empty(), false, 2, Instant.parse("2026-11-25T09:00:00Z")))
                .get(0);
        site = built.site()
                .orElseThrow(() -> new IllegalStateException(built.findings().toString()));
        pages = new TreeMap<>();
        scripts = new TreeMap<>();
        site.pages().stream().filter(Page::isWhole).forEach(page -> {
            Document document = parse(built.folder().resolve(page.output()));
            pages.put(page.url(), document);
            scripts.put(
                    page.url(),
                    document.select("script[type=application/ld+json]").stream()
                            .map(Element::data)
                            .map(StructuredDataTest::json)
                            .toList());
        });
    }

    private static Document parse(Path file) {
        try {
            return Jsoup.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a table beside this class: its first column, and the words of the others. */
    private static Map<String, List<Set<String>>> table(String name) {
        try (InputStream file = StructuredDataTest.class.getResourceAsStream(name)) {
            Map<String, List<Set<String>>> rows = new LinkedHashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(row -> rows.put(
                            row[0],
                            List.of(row).subList(1, row.length).stream()
                                    .map(words -> words.isEmpty() ? Set.<String>of() : Set.of(words.split(" ")))
                                    .toList()));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows every object of every script, with the page that it is on. */
    private static void each(BiConsumer<String, JsonNode> action) {
        scripts.forEach((url, nodes) -> nodes.forEach(node -> each(url, node, action)));
    }

    private static void each(String url, JsonNode node, BiConsumer<String, JsonNode> action) {
        if (node.isObject()) {
            action.accept(url, node);
        }
        node.forEach(part -> each(url, part, action));
    }

    private static Set<String> keys(JsonNode node) {
        Set<String> keys = new TreeSet<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    @Test
    void every_object_is_of_a_class_and_has_only_properties_of_it() {
        Map<String, List<Set<String>>> classes = table("schema-org.tsv");
        Set<String> wrong = new TreeSet<>();
        each((url, node) -> {
            Set<String> keys = keys(node);
            keys.removeAll(Set.of("@context", "@id", "query-input"));
            if (keys.isEmpty()) {
                return; // A pointer to an object elsewhere.
            }
            keys.remove("@type");
            String type = node.path("@type").asText();
            keys.removeAll(classes.getOrDefault(type, List.of(Set.of())).get(0));
            if (!classes.containsKey(type) || !keys.isEmpty()) {
                wrong.add(type + " " + keys);
            }
        });
        assertEquals(Set.of(), wrong);
    }

    @Test
    void every_script_says_whose_words_it_uses() {
        List<String> wrong = new ArrayList<>();
        scripts.forEach((url, nodes) -> nodes.stream()
                .filter(node -> !node.path("@context").asText().equals("https://schema.org"))
                .forEach(node -> wrong.add(url)));
        assertEquals(List.of(), wrong);
    }

    @Test
    void what_a_kind_requires_is_on_every_page_and_what_is_recommended_is_used() {
        Map<String, List<Set<String>>> table = table("dati-strutturati.tsv");
        Set<String> missing = new TreeSet<>();
        Map<String, Set<String>> unused = new TreeMap<>();
        Set<String> seen = new TreeSet<>();
        table.forEach((type, columns) -> unused.put(type, new TreeSet<>(columns.get(1))));
        each((url, node) -> {
            String type = node.path("@type").asText();
            if (table.containsKey(type) && isSaidInFull(node)) {
                seen.add(type);
                unused.get(type).removeAll(keys(node));
                Set<String> required = new TreeSet<>(table.get(type).get(0));
                required.removeAll(keys(node));
                required.forEach(name -> missing.add(url + " " + type + "." + name));
            }
        });
        assertEquals(Set.of(), missing);
        assertEquals(table.keySet().stream().collect(Collectors.toCollection(TreeSet::new)), seen);
        unused.values().removeIf(Set::isEmpty);
        assertEquals(Map.of(), unused);
    }

    /** An object that another one only names, with its address, is told on the page that it has. */
    private static boolean isSaidInFull(JsonNode node) {
        Set<String> keys = keys(node);
        keys.removeAll(Set.of("@type", "@id", "name", "url", "logo"));
        return !keys.isEmpty();
    }

    @Test
    void addresses_are_whole_and_dates_are_dates() {
        Set<String> wrong = new TreeSet<>();
        each((url, node) -> node.properties().forEach(field -> {
            List<String> texts = new ArrayList<>();
            if (field.getValue().isTextual()) {
                texts.add(field.getValue().asText());
            }
            field.getValue().forEach(one -> texts.add(one.asText("")));
            for (String text : texts) {
                boolean bad = ADDRESSES.contains(field.getKey()) && !text.isEmpty() && !text.matches("https?://.+");
                bad |= DATES.contains(field.getKey()) && !isDate(text);
                if (bad) {
                    wrong.add(url + " " + field.getKey() + ": " + text);
                }
            }
        }));
        assertEquals(Set.of(), wrong);
    }

    private static boolean isDate(String text) {
        try {
            return text.length() > 10 ? OffsetDateTime.parse(text) != null : LocalDate.parse(text) != null;
        } catch (java.time.DateTimeException e) {
            return false;
        }
    }

    @Test
    void every_item_of_a_kind_says_so_on_its_page() {
        Set<String> wanted =
                Set.of("servizio", "evento", "notizia", "luogo", "unita_organizzativa", "persona", "dataset");
        Set<String> wrong = new TreeSet<>();
        for (String type : wanted) {
            List<Page> items = site.byType().get(type);
            assertTrue(items.size() > 1, type);
            for (Page page : items) {
                String kind = page.item().type().schemaOrg();
                List<JsonNode> own = scripts.get(page.url()).stream()
                        .filter(node -> node.path("@type").asText().equals(kind))
                        .filter(node ->
                                node.path("url").asText().equals(site.settings().url() + page.url()))
                        .toList();
                if (own.size() != 1
                        || !own.get(0)
                                .path(kind.equals("NewsArticle") ? "headline" : "name")
                                .asText()
                                .equals(page.item().title())) {
                    wrong.add(page.url() + ": " + kind + " " + own.size());
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void every_page_under_another_one_tells_the_way_to_it() {
        Set<String> wrong = new TreeSet<>();
        pages.forEach((url, document) -> {
            int ancestors = site.tree()
                    .ancestorsOf(site.byUrl().get(site.byUrl().get(url).original()))
                    .size();
            List<JsonNode> ways = scripts.get(url).stream()
                    .filter(node -> node.path("@type").asText().equals("BreadcrumbList"))
                    .toList();
            int steps = ways.isEmpty() ? 0 : ways.get(0).path("itemListElement").size();
            if (ways.size() != (ancestors == 0 ? 0 : 1) || steps != (ancestors == 0 ? 0 : ancestors + 1)) {
                wrong.add(url);
            }
        });
        assertEquals(Set.of(), wrong);
    }

    @Test
    void the_home_says_where_one_can_search() {
        JsonNode web = scripts.get("/").stream()
                .filter(node -> node.path("@type").asText().equals("WebSite"))
                .findFirst()
                .orElseThrow();
        String target = web.at("/potentialAction/target/urlTemplate").asText();
        String path = target.substring(site.settings().url().length());

        assertEquals(
                "required name=search_term_string",
                web.at("/potentialAction/query-input").asText());
        assertTrue(path.endsWith("?cerca={search_term_string}"), path);
        assertTrue(Site.hasIndex(site.byUrl().get(path.substring(0, path.indexOf('?')))), path);
    }

    @Test
    void the_questions_are_all_there_with_their_answers_in_plain_words() {
        JsonNode page = scripts.get("/domande-frequenti/").stream()
                .filter(node -> node.path("@type").asText().equals("FAQPage"))
                .findFirst()
                .orElseThrow();

        assertEquals(site.byType().get("faq").size(), page.path("mainEntity").size());
        page.path("mainEntity").forEach(question -> {
            String answer = question.at("/acceptedAnswer/text").asText();
            assertTrue(!answer.isBlank() && !answer.matches("(?s).*(</?[a-z]|&[a-z]+;).*"), answer);
        });
    }

    @Test
    void a_price_is_an_offer_and_an_event_that_comes_back_says_each_time() {
        Set<String> prices = new TreeSet<>();
        List<Integer> times = new ArrayList<>();
        each((url, node) -> {
            if (node.path("@type").asText().equals("Offer")) {
                prices.add(node.path("price").asText());
            }
            if (node.has("subEvent")) {
                times.add(node.path("subEvent").size());
            }
        });

        assertTrue(prices.contains("0"), prices::toString);
        assertTrue(prices.stream().anyMatch(price -> price.matches("[1-9][0-9.]*")), prices::toString);
        assertTrue(times.stream().allMatch(many -> many > 1 && many <= 10), times::toString);
    }

    @Test
    void a_page_says_its_own_address_and_how_it_wants_to_be_shown() {
        Set<String> wrong = new TreeSet<>();
        pages.forEach((url, document) -> {
            String address = site.settings().url() + url;
            boolean shared = document.select("link[rel=canonical]").size() == 1
                    && document.select("link[rel=canonical]").attr("href").equals(address);
            boolean hidden = document.select("link[rel=canonical]").isEmpty()
                    && document.select("meta[name=robots]").attr("content").equals("noindex");
            if (url.endsWith(".html") ? !hidden : !shared) {
                wrong.add(url + " canonical");
            }
            for (String property : List.of("title", "type", "url", "site_name", "locale", "description")) {
                List<String> values =
                        document.select("meta[property=og:" + property + "]").eachAttr("content");
                if (values.size() != 1 || values.get(0).isBlank()) {
                    wrong.add(url + " og:" + property);
                }
            }
            if (!document.select("meta[property=og:url]").attr("content").equals(address)) {
                wrong.add(url + " og:url");
            }
            boolean picture = site.byUrl().get(url).item().field("immagine").isPresent();
            if (picture != !document.select("meta[property=og:image]").isEmpty()) {
                wrong.add(url + " og:image");
            }
        });
        assertEquals(Set.of(), wrong);
    }

    @Test
    void a_translated_page_says_its_language_and_what_it_translates() {
        String url = "/servizi/anagrafe-e-stato-civile/carta-identita-elettronica/";
        String italian = site.settings().url() + url;
        String english = site.settings().url() + "/en" + url;

        assertEquals(
                "{\"@context\":\"https://schema.org\",\"@type\":\"WebPage\",\"@id\":\"" + english + "\",\"url\":\""
                        + english
                        + "\",\"name\":\"Electronic identity card\",\"inLanguage\":\"en\",\"isPartOf\":{\"@id\":\"https://comune.cesena.fc.it/#sito\"},"
                        + "\"translationOfWork\":{\"@type\":\"WebPage\",\"@id\":\"" + italian
                        + "\",\"inLanguage\":\"it\"}}",
                of("/en" + url, "WebPage").toString());
        assertEquals("it", of(url, "WebPage").path("inLanguage").asText());
        assertEquals(english, of(url, "WebPage").at("/workTranslation/0/@id").asText());
        assertEquals(
                "en", of("/en/domande-frequenti/", "FAQPage").path("inLanguage").asText());
        assertEquals("[\"it\",\"en\"]", of("/en/", "WebSite").path("inLanguage").toString());
        // The office speaks the language that it speaks.
        assertEquals(
                "it",
                of("/en" + url, "GovernmentService")
                        .at("/availableChannel/availableLanguage/0/alternateName")
                        .asText());
    }

    private static JsonNode of(String url, String type) {
        return scripts.get(url).stream()
                .filter(node -> node.path("@type").asText().equals(type))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_page_in_two_languages_says_the_locale_of_both() {
        assertEquals(
                List.of("en_GB", "it_IT"),
                pages.get("/en/").select("meta[property^=og:locale]").eachAttr("content"));
        assertEquals(
                List.of("it_IT", "en_GB"),
                pages.get("/").select("meta[property^=og:locale]").eachAttr("content"));
        assertEquals(
                List.of("it_IT"),
                pages.get("/amministrazione/uffici/tributi/")
                        .select("meta[property^=og:locale]")
                        .eachAttr("content"));
    }
}
