package it.campanile.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.MiniWorkspace;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.parse.Entry;
import it.campanile.source.SourceFile;
import it.campanile.source.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewItemTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** A required key without a value on its line. */
    private static final String EMPTY = "[ -]*[a-z_]+: # obbligatorio: .*";

    @TempDir
    Path folder;

    private final Diagnostics diagnostics = new Diagnostics();
    private Schema schema = new Schema(Map.of(), Map.of());

    @BeforeEach
    void read_the_model() {
        MiniWorkspace.in(folder);
        schema = SchemaReader.read(new Workspace(folder), diagnostics);
    }

    private List<ContentType> typesWithFolder() {
        return schema.types().values().stream()
                .filter(type -> !type.folder().isEmpty())
                .toList();
    }

    private String text(ContentType type) {
        // The title of a topic is one of a list.
        return NewItem.text(type, schema, "Istruzione", TODAY);
    }

    private Optional<Item> read(ContentType type, String text) throws Exception {
        return read(type, text, diagnostics);
    }

    private Optional<Item> read(ContentType type, String text, Diagnostics findings) throws Exception {
        Path file = folder.resolve("prova.md");
        Files.writeString(file, text);
        SourceFile source = new SourceFile(type.folder() + "/prova.md", "prova.md", file);
        return Entry.read(source, findings).flatMap(entry -> new ItemReader(schema).read(entry, findings));
    }

    /** Writes after each colon what the comment asks for. */
    private static String filled(String text) {
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(at -> isEmpty(lines, at) ? filledLine(lines.get(at)) : lines.get(at))
                .collect(Collectors.joining("\n"))
                .replace("{{ scrivi qui il testo }}", "Un testo.");
    }

    /** Whether a line is a required key without a value: one whose value stands on the lines below it has one. */
    private static boolean isEmpty(List<String> lines, int at) {
        String line = lines.get(at);
        String next = at + 1 < lines.size() ? lines.get(at + 1) : "";
        return line.matches(EMPTY) && indent(next) <= indent(line.replaceFirst("- ", "  "));
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static String filledLine(String line) {
        String value = line.contains("[…")
                ? "[prova]"
                : line.contains("OO:MM")
                        ? "2026-12-05"
                        : line.contains("https://")
                                ? "https://example.org/"
                                : line.contains("(cap)") ? "\"47521\"" : line.contains("; numero") ? "12" : "Prova";
        return line.replaceFirst("^((?:[ -]*)[a-z_]+:) # obbligatorio: .*", "$1 " + value);
    }

    @Test
    void a_new_file_of_every_type_is_accepted_once_it_is_filled_in() throws Exception {
        for (ContentType type : typesWithFolder()) {
            Optional<Item> item = read(type, filled(text(type)));

            assertEquals(List.of(), diagnostics.all(), type.id());
            assertEquals("Istruzione", item.orElseThrow().title());
        }
        assertTrue(typesWithFolder().size() > 5);
    }

    @Test
    void what_the_program_fills_in_is_not_asked_for() {
        ContentType act = typesWithFolder().stream()
                .filter(type -> type.id().equals("atto_albo"))
                .findFirst()
                .orElseThrow();

        assertTrue(act.fields().containsKey("giorni"));
        assertTrue(text(act).contains("\n# fine:"), text(act));
        assertFalse(text(act).contains("giorni:"), text(act));
    }

    @Test
    void what_is_left_empty_is_named_by_the_next_build_and_nothing_else_is() throws Exception {
        for (ContentType type : typesWithFolder()) {
            String text = text(type);
            List<String> lines = text.lines().toList();
            long empty = IntStream.range(0, lines.size())
                    .filter(at -> isEmpty(lines, at))
                    // The words for a picture are asked for once there is a picture.
                    .filter(at -> !lines.get(at).startsWith("    alt:"))
                    .count();
            Diagnostics findings = new Diagnostics();

            read(type, text, findings);

            assertEquals(
                    Collections.nCopies((int) empty, "schema/chiave-mancante"),
                    findings.all().stream().map(Diagnostic::code).toList(),
                    type.id());
        }
    }

    @Test
    void optional_keys_are_right_once_their_mark_is_taken_away() throws Exception {
        for (ContentType type : typesWithFolder()) {
            String text = filled(text(type)
                    .lines()
                    .filter(line -> !line.startsWith("# Facoltative") && !line.startsWith("# Almeno"))
                    .map(line -> line.replaceFirst("^( *)# (?=[ a-z-])", "$1"))
                    .collect(Collectors.joining("\n")));

            read(type, text);

            assertFalse(
                    diagnostics.all().stream()
                            .anyMatch(finding -> finding.code().startsWith("parse/")
                                    || finding.code().equals("schema/chiave-sconosciuta")),
                    () -> type.id() + diagnostics.all());
        }
    }

    @Test
    void required_headings_stand_in_their_order() {
        ContentType type = schema.typeOfFolder("servizi").orElseThrow();

        assertEquals(
                List.of(
                        "## A chi è rivolto",
                        "## Come fare",
                        "## Cosa serve",
                        "## Cosa si ottiene",
                        "## Tempi e scadenze",
                        "## Condizioni di servizio"),
                text(type).lines().filter(line -> line.startsWith("##")).toList());
    }

    @Test
    void a_date_that_must_be_there_is_today() {
        assertTrue(text(schema.typeOfFolder("notizie").orElseThrow()).contains("\ndata: 2026-11-22 # obbligatorio"));
    }

    @Test
    void a_moment_and_the_hours_of_a_day_tell_how_they_are_written() {
        assertTrue(text(schema.typeOfFolder("avvisi_home").orElseThrow())
                .contains("\ninizio: # obbligatorio: AAAA-MM-GG o AAAA-MM-GG OO:MM\n"));
        assertTrue(text(schema.typeOfFolder("orari").orElseThrow())
                .contains("\n  lunedi: # per esempio 8.30-12.30, 15-17.30\n"));
    }

    @Test
    void a_key_that_a_proposed_value_asks_for_is_there() {
        assertTrue(text(schema.typeOfFolder("documenti").orElseThrow())
                .contains("\ntipo_albo: decreto_del_dirigente # obbligatorio: "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prova: l'IMU",
                "\"tra virgolette\"",
                "# cancelletto",
                "null",
                "2026",
                "- elenco",
                "C:\\x",
                "  a  b "
            })
    void any_title_comes_back_as_it_was_written(String title) throws Exception {
        ContentType type = schema.typeOfFolder("faq").orElseThrow();

        Optional<Item> item = read(type, filled(NewItem.text(type, schema, title, TODAY)));

        assertEquals(title.strip().replaceAll("\\s+", " "), item.orElseThrow().title());
    }
}
