package it.campanile.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import it.campanile.audit.Auditor;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Messages;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Each file read back by a reader of its format. */
class DataFilesTest {

    @TempDir
    Path root;

    private String written(SiteReport report, String name) throws Exception {
        new SiteReports(new Messages(Locale.ITALIAN), Auditor.ruleGroups()).write(report, root);
        return Files.readString(root.resolve(name));
    }

    private static InputStream resource(String name) {
        return DataFilesTest.class.getResourceAsStream(name);
    }

    private static List<String> sarifProblems(String text) throws Exception {
        try (InputStream stream = resource("sarif-schema-2.1.0.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(stream, InputFormat.JSON);
            return schema
                    .validate(
                            text,
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                    .stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    @Test
    void sarif_follows_its_schema() throws Exception {
        assertEquals(List.of(), sarifProblems(written(ReportExample.empty(root), "rapporto.sarif")));
        String full = written(ReportExample.full(root, List.of()), "rapporto.sarif");
        assertEquals(List.of(), sarifProblems(full));
        assertFalse(sarifProblems(full.replace("\"error\"", "\"male\"")).isEmpty());
    }

    @Test
    void sarif_says_where_and_what_and_keeps_its_fingerprints() throws Exception {
        JsonNode run = new JsonMapper()
                .readTree(written(ReportExample.full(root, List.of()), "rapporto.sarif"))
                .at("/runs/0");
        JsonNode rules = run.at("/tool/driver/rules");
        JsonNode results = run.path("results");
        // One advice, four findings of checks, 3 + 25 + 1 elements, a page not audited, an exception.
        assertEquals(1 + 4 + 29 + 1 + 1, results.size());
        results.forEach(result -> assertEquals(
                result.path("ruleId").asText(),
                rules.get(result.path("ruleIndex").asInt()).path("id").asText()));
        JsonNode broken = result(results, "content/%C3%A0%20b.md");
        assertEquals("error", broken.path("level").asText());
        assertEquals(
                "{\"startLine\":7,\"startColumn\":3,\"endColumn\":7}",
                broken.at("/locations/0/physicalLocation/region").toString());
        assertTrue(broken.at("/message/text").asText().contains("<script>alert(1)</script>"));
        assertFalse(broken.at("/message/text").asText().contains("\u0000"));
        JsonNode accepted = results.get(results.size() - 1);
        assertTrue(accepted.at("/suppressions/0/justification")
                .asText()
                .endsWith("(deciso da Ufficio <stampa>, fino al 31 gennaio 2027)"));
        JsonNode image = StreamSupport.stream(rules.spliterator(), false)
                .filter(rule -> rule.path("id").asText().equals("image-alt"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "le immagini devono avere un testo alternativo",
                image.at("/shortDescription/text").asText());
        assertEquals(
                "https://dequeuniversity.com/rules/axe/4.11/image-alt",
                image.path("helpUri").asText());
        assertFalse(run.at("/invocations/0/executionSuccessful").asBoolean());
    }

    @Test
    void a_fingerprint_stays_when_lines_move_and_changes_with_the_cause() throws Exception {
        String before = fingerprint(3, "/a/");

        assertEquals(before, fingerprint(30, "/a/"));
        assertFalse(before.equals(fingerprint(3, "/b/")));
    }

    private String fingerprint(int line, String target) throws Exception {
        SiteReport report = ReportExample.checked(
                root,
                List.of(Diagnostic.error(
                        "check/collegamento-rotto", new Location("content/uno.md", line, 1, 1), "/uno/", target)));
        return new JsonMapper()
                .readTree(written(report, "rapporto.sarif"))
                .at("/runs/0/results/0/partialFingerprints")
                .toString();
    }

    private static JsonNode result(JsonNode results, String uri) {
        return StreamSupport.stream(results.spliterator(), false)
                .filter(result -> result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText()
                        .equals(uri))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void junit_follows_the_schema_of_build_servers() throws Exception {
        for (SiteReport report : List.of(ReportExample.empty(root), ReportExample.full(root, List.of()))) {
            String text = written(report, "rapporto.junit.xml");
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(new StreamSource(resource("junit-10.xsd")))
                    .newValidator()
                    .validate(new StreamSource(new StringReader(text)));
            assertFalse(text.contains("<!DOCTYPE"));
        }
    }

    @Test
    void junit_has_a_suite_for_each_step_and_a_case_for_each_page() throws Exception {
        Document xml = xml(written(ReportExample.full(root, List.of()), "rapporto.junit.xml"));
        List<Element> suites = elements(xml.getElementsByTagName("testsuite"));

        assertEquals(
                List.of("Costruzione 5 0", "Controlli senza browser 4 3", "Verifica nel browser 4 4"),
                suites.stream()
                        .map(suite -> suite.getAttribute("name") + " " + suite.getAttribute("tests") + " "
                                + suite.getAttribute("failures"))
                        .toList());
        List<Element> failures = elements(suites.get(1).getElementsByTagName("failure"));
        assertEquals(
                List.of(
                        "/uno/ check/collegamento-rotto",
                        "/uno/ check/immagine-senza-alt",
                        "/due/ check/collegamento-rotto"),
                failures.stream()
                        .map(failure -> ((Element) failure.getParentNode()).getAttribute("name") + " "
                                + failure.getAttribute("type"))
                        .toList());
        assertTrue(failures.get(0)
                .getTextContent()
                .startsWith("content/à b.md:7:3: la pagina /uno/ ha un collegamento rotto: «<script>"));
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private Map<String, List<String>> assessment(SiteReport report) throws Exception {
        byte[] bytes = written(report, "autovalutazione.csv").getBytes(StandardCharsets.UTF_8);
        assertEquals((byte) 0xEF, bytes[0]);
        Map<String, List<String>> rows = new HashMap<>();
        try (MappingIterator<List<String>> lines = new CsvMapper()
                .readerForListOf(String.class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .with(CsvSchema.emptySchema().withColumnSeparator(';'))
                .readValues(new String(bytes, StandardCharsets.UTF_8).substring(1))) {
            while (lines.hasNext()) {
                List<String> line = lines.next();
                assertEquals(5, line.size(), line.toString());
                rows.put(line.get(0).split(" ", 2)[0], line);
            }
        }
        return rows;
    }

    @Test
    void the_assessment_has_every_requirement_and_claims_only_what_was_checked() throws Exception {
        Map<String, List<String>> rows = assessment(ReportExample.empty(root));

        assertEquals(1 + 50 + 20, rows.size());
        assertEquals(
                "superato in automatico, per la parte che si controlla",
                rows.get("9.1.1.1").get(2));
        assertTrue(
                rows.get("9.1.1.1").get(3).contains("image-alt"),
                rows.get("9.1.1.1").toString());
        assertTrue(rows.get("9.1.1.1").get(4).startsWith("Leggi i testi alternativi"));
        assertEquals("verifica manuale", rows.get("9.2.4.3").get(2));
        assertEquals("Nessun controllo automatico.", rows.get("9.2.4.3").get(3));
        assertEquals("non applicabile", rows.get("8").get(2));
        assertEquals("verifica manuale", rows.get("10").get(2));
    }

    @Test
    void the_assessment_fails_what_was_found_and_leaves_open_what_was_not_looked_at() throws Exception {
        Map<String, List<String>> full = assessment(ReportExample.full(root, List.of()));

        assertEquals("non superato", full.get("9.1.1.1").get(2));
        assertTrue(full.get("9.1.1.1").get(3).endsWith("Problemi trovati: 4 (check/immagine-senza-alt, image-alt)."));
        // Excepted is not passed.
        assertEquals("non superato", full.get("9.3.1.1").get(2));
        // A page was not audited.
        assertEquals("verifica manuale", full.get("9.4.1.2").get(2));

        Map<String, List<String>> checked = assessment(ReportExample.checked(root, List.of()));
        assertEquals("verifica manuale", checked.get("9.1.1.1").get(2));
        assertFalse(checked.get("9.1.1.1").get(3).contains("image-alt"));
    }

    @Test
    void the_badge_says_in_words_what_it_shows() throws Exception {
        Element bad =
                xml(written(ReportExample.full(root, List.of()), "badge.svg")).getDocumentElement();

        assertEquals("http://www.w3.org/2000/svg", bad.getNamespaceURI());
        assertEquals("img", bad.getAttribute("role"));
        assertEquals(
                "accessibilità: errori: 7 · pagine: 4 · 25 novembre 2026",
                bad.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(
                bad.getAttribute("aria-labelledby"),
                ((Element) bad.getElementsByTagName("title").item(0)).getAttribute("id"));
        assertTrue(written(ReportExample.checked(root, List.of()), "badge.svg").contains("non verificata nel browser"));
    }

    @Test
    void the_declaration_fills_in_what_is_known_and_marks_what_is_not() throws Exception {
        String text = written(ReportExample.full(root, List.of()), "dichiarazione.md");
        Node document = Parser.builder().build().parse(text);
        List<String> headings = new ArrayList<>();
        for (Node node : document.getDescendants()) {
            assertFalse(node instanceof HtmlInlineBase, node.toString());
            if (node instanceof Heading heading && heading.getLevel() == 2) {
                headings.add(heading.getText().toString());
            }
        }

        assertEquals(
                List.of(
                        "1. Stato di conformità",
                        "2. Contenuti non accessibili",
                        "3. Redazione della dichiarazione",
                        "4. Feedback e recapiti",
                        "5. Procedura di attuazione",
                        "6. Informazioni sul sito",
                        "7. Informazioni sulla struttura"),
                headings);
        assertTrue(text.contains("- 9.1.1.1 Contenuto non testuale\n"));
        assertTrue(
                text.contains(
                        "- image-alt, le immagini devono avere un testo alternativo (WCAG 1.1.1 Contenuto non testuale (A)): problemi 3, in pagine 1\n"));
        assertTrue(text.contains("«/bando.pdf»"));
        assertTrue(text.contains("(deciso da Ufficio \\<stampa\\>, fino al 31 gennaio 2027)"));
        assertTrue(text.contains("Email: a\\_b@prova.it\n"));
        assertTrue(text.contains("**DA COMPILARE:** PEC\n"));
        assertTrue(text.contains("**DA COMPILARE:** numero di dipendenti con disabilità.\n"));
        String empty = written(ReportExample.empty(root), "dichiarazione.md");
        assertTrue(empty.contains("**DA COMPILARE:** stato di conformità"));
        assertTrue(empty.contains("da soli non bastano per dichiarare il sito conforme"));
    }

    @Test
    void the_data_of_the_audit_have_the_trend() throws Exception {
        assertTrue(new JsonMapper()
                .readTree(written(ReportExample.empty(root), "audit.json"))
                .path("trend")
                .isMissingNode());
        JsonNode audit = new JsonMapper().readTree(written(ReportExample.full(root, List.of()), "audit.json"));

        assertEquals("{\"new\":35,\"fixed\":0,\"still\":0}", audit.path("trend").toString());
    }
}
