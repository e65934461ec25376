package it.campanile.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import it.campanile.build.BuildOptions;
import it.campanile.build.BuildResult;
import it.campanile.build.MiniWorkspace;
import it.campanile.build.WorkspaceBuild;
import it.campanile.model.Page;
import it.campanile.model.Site;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.validate.ValidationResult;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;

/** What a real site publishes for programs, read by the programs of others and by the schemas of its standards. */
class PublishedFilesTest {

    private static final Path ROOT = Path.of(System.getProperty("campanile.root"));
    /** What names the pages of other languages, which the schema of site maps leaves to another one. */
    private static final String ALTERNATE_XSD = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
              <xs:element name="link"><xs:complexType>
                <xs:attribute name="rel" use="required" fixed="alternate"/>
                <xs:attribute name="hreflang" use="required" type="xs:language"/>
                <xs:attribute name="href" use="required" type="xs:anyURI"/>
              </xs:complexType></xs:element>
            </xs:schema>
            """;

    private static final String SITEMAP_XSD = "/com/redfin/sitemapgenerator/sitemap.xsd";

    @TempDir
    static Path folder;

    private static Site site;
    private static Path built;

    @BeforeAll
    static void build_a_real_site() {
        BuildResult result = new WorkspaceBuild(ROOT)
                .run(new BuildOptions(List.of("cesena"), folder, Optional.empty(), false, 2, MiniWorkspace.NOW))
                .get(0);
        site = result.site()
                .orElseThrow(() -> new IllegalStateException(result.findings().toString()));
        built = result.folder();
    }

    private static String text(String path) {
        try {
            return Files.readString(built.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Page> with(Predicate<Page> what) {
        List<Page> pages = site.pages().stream().filter(what).toList();
        assertFalse(pages.isEmpty());
        return pages;
    }

    @Test
    void every_feed_is_read_by_rome_and_leads_to_pages_of_the_site() throws Exception {
        Set<String> addresses = site.pages().stream()
                .map(page -> site.settings().url() + page.url())
                .collect(Collectors.toSet());
        Set<String> types = new TreeSet<>();
        for (Page page : with(site::hasFeed)) {
            SyndFeed feed =
                    new SyndFeedInput().build(new StringReader(text(page.url().substring(1) + Site.FEED)));
            types.add(page.item().type().id());

            assertEquals("rss_2.0", feed.getFeedType());
            assertEquals(site.settings().url() + page.url(), feed.getLink());
            assertFalse(feed.getTitle().isBlank() || feed.getDescription().isBlank(), page.url());
            assertEquals("it", feed.getLanguage());
            assertTrue(feed.getEntries().size() <= 30);
            for (SyndEntry entry : feed.getEntries()) {
                assertTrue(addresses.contains(entry.getLink()), entry.getLink());
                assertEquals(entry.getLink(), entry.getUri());
                assertFalse(entry.getTitle().isBlank());
                assertFalse(entry.getDescription().getValue().isBlank(), entry.getLink());
            }
        }
        assertEquals(Set.of("argomento", "pagina"), types);
        Set<String> sections = with(site::hasFeed).stream().map(Page::url).collect(Collectors.toSet());
        assertTrue(
                sections.containsAll(List.of(
                        "/novita/",
                        "/vivere-il-comune/eventi/",
                        "/amministrazione/bandi/",
                        "/amministrazione/documenti-e-dati/",
                        "/servizi/ambiente/")),
                sections::toString);
    }

    @Test
    void a_feed_of_a_topic_begins_with_the_newest_content() throws Exception {
        for (Page topic : with(page -> page.item().type().id().equals("argomento") && site.hasFeed(page))) {
            List<SyndEntry> entries = new SyndFeedInput()
                    .build(new StringReader(text(topic.url().substring(1) + Site.FEED)))
                    .getEntries();
            List<Date> days = entries.stream()
                    .map(SyndEntry::getPublishedDate)
                    .takeWhile(Objects::nonNull)
                    .toList();
            assertEquals(days.stream().sorted(Comparator.reverseOrder()).toList(), days, topic.url());
        }
    }

    @Test
    void every_calendar_is_valid_for_ical4j() throws Exception {
        int events = 0;
        for (Page page : with(site::hasCalendar)) {
            Calendar calendar =
                    new CalendarBuilder().build(new StringReader(text(page.url().substring(1) + Site.CALENDAR)));
            ValidationResult result = calendar.validate();
            assertFalse(result.hasErrors(), () -> page.url() + " " + result.getEntries());
            events += calendar.getComponents(Component.VEVENT).size();
        }
        assertTrue(events > 10, "events: " + events);
    }

    private static Validator sitemaps() throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource[] {
                    new StreamSource(
                            PublishedFilesTest.class.getResource(SITEMAP_XSD).toString()),
                    new StreamSource(new StringReader(ALTERNATE_XSD))
                })
                .newValidator();
    }

    @Test
    void the_site_map_follows_its_schema_and_has_every_page_once() throws Exception {
        String map = text("sitemap.xml");
        sitemaps().validate(new StreamSource(new StringReader(map)));
        List<String> addresses =
                Jsoup.parse(map, "", Parser.xmlParser()).select("loc").eachText();

        assertEquals(
                site.pages().stream()
                        .filter(page -> page.url().endsWith("/") && !page.item().flag("non_indicizzare"))
                        .map(Page::url)
                        .map(url -> site.settings().url() + url)
                        .sorted()
                        .toList(),
                addresses.stream().sorted().toList());
        assertThrows(
                SAXException.class,
                () -> sitemaps().validate(new StreamSource(new StringReader(map.replace("loc>", "lok>")))));
    }

    private static Graph graph(String json) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(json, Lang.JSONLD11).parse(graph);
        return graph;
    }

    private static Shapes shapes(String name) throws IOException {
        Graph graph = GraphFactory.createDefaultGraph();
        try (InputStream file = PublishedFilesTest.class.getResourceAsStream(name)) {
            RDFDataMgr.read(graph, file, Lang.TURTLE);
        }
        return Shapes.parse(graph);
    }

    private static List<String> problems(Shapes shapes, String json) {
        List<String> problems = new ArrayList<>();
        ShaclValidator.get()
                .validate(shapes, graph(json))
                .getEntries()
                .forEach(entry -> problems.add(entry.focusNode() + " " + entry.resultPath() + ": " + entry.message()));
        return problems;
    }

    /** Each mistake is a word of the file and what stands in its place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dct:rightsHolder | dct:holder",
                "authority/data-theme/GOVE | authority/data-theme/GOVERNO",
                "dct:accrualPeriodicity | dct:frequency",
                "\"dct:identifier\" | \"dct:id\"",
                "dcat:accessURL | dcat:url",
                "dcatapit:LicenseDocument | dcatapit:Licence",
                "\"foaf:Agent\" | \"foaf:Person\"",
                "mailto: | posta:"
            })
    void the_catalogue_follows_dcat_ap_it(String word, String instead) throws IOException {
        Shapes shapes = shapes("dcat-ap-it.ttl");
        String catalogue = text("api/catalogo.jsonld");

        assertEquals(List.of(), problems(shapes, catalogue));
        assertTrue(catalogue.contains(word), word);
        assertFalse(problems(shapes, catalogue.replace(word, instead)).isEmpty(), word);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"l0:identifier\" | \"l0:id\"",
                "cpsv:serviceTheme | cpsv:theme",
                "cpsv:hasChannel\" | cpsv:channel\"",
                "channel/01 | channel/9",
                "CPSV/Provider | CPSV/Fornitore",
                "CPSV/Active | CPSV/Attivo",
                "authentication-type/SPIDL2 | authentication-type/SPID2",
                "interactivity-level/LEVEL3 | interactivity-level/LEVEL9"
            })
    void the_services_follow_cpsv_ap_it(String word, String instead) throws IOException {
        Shapes shapes = shapes("cpsv-ap-it.ttl");
        String services = text("api/servizi.jsonld");

        assertEquals(List.of(), problems(shapes, services));
        assertTrue(services.contains(word), word);
        assertFalse(problems(shapes, services.replace(word, instead)).isEmpty(), word);
    }

    @Test
    void every_dataset_and_every_service_is_in_its_graph() {
        Map.of("dataset", "api/catalogo.jsonld", "servizio", "api/servizi.jsonld")
                .forEach((type, file) -> {
                    Graph graph = graph(text(file));
                    for (Page page : site.byType().get(type)) {
                        assertTrue(
                                graph.contains(
                                        NodeFactory.createURI(site.settings().url() + page.url()), Node.ANY, Node.ANY),
                                page.url());
                    }
                });
    }
}
