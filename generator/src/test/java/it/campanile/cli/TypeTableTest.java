package it.campanile.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import it.campanile.build.BuildOptions;
import it.campanile.build.WorkspaceBuild;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.model.Page;
import it.campanile.model.Site;
import it.campanile.schema.ContentType;
import it.campanile.schema.Schema;
import it.campanile.schema.SchemaReader;
import it.campanile.source.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of types in their guide: which templates, an example and its address, as the types, theme and site have them. */
class TypeTableTest {

    private static final Path ROOT = Path.of(System.getProperty("campanile.root"));
    private static final String GUIDE = "generator/docs/guida-tipi.md";
    private static final Pattern TABLE =
            Pattern.compile("(?s)<!-- tabella dei tipi: inizio[^>]*-->(.*?)<!-- tabella dei tipi: fine -->");
    private static final Instant DAY = Instant.parse("2026-11-25T08:00:00Z");
    private static final String NONE = "–";

    @TempDir
    Path folder;

    @Test
    void the_table_of_types_is_what_the_types_the_theme_and_a_built_site_say() throws IOException {
        Matcher table = TABLE.matcher(Files.readString(ROOT.resolve(GUIDE)));
        assertTrue(table.find(), "the two comments around the table");
        String written = table.group(1).strip();
        Diagnostics findings = new Diagnostics();
        Schema schema = SchemaReader.read(new Workspace(ROOT), findings);
        assertEquals(List.of(), findings.all());
        Site site = builtSite();

        List<String> lines = new ArrayList<>(List.of(
                "| tipo | etichetta | modelli | esempio | indirizzo | indirizzo dell’esempio |",
                "|---|---|---|---|---|---|"));
        for (ContentType type : schema.types().values()) {
            lines.add(row(type, example(type, site, written)));
        }
        String right = String.join("\n", lines);

        if (!right.equals(written)) {
            fail(GUIDE + " needs this table:\n\n" + right + "\n");
        }
    }

    private static String row(ContentType type, Optional<Page> example) throws IOException {
        String file = type.id().equals(Schema.SITE_TYPE)
                ? link("sites/cesena/sito.yaml")
                : example.map(page -> link(page.item().source())).orElse(NONE);
        String address = example.filter(Page::hasAddress)
                .map(page -> "`" + page.url() + "`")
                .orElse(NONE);
        return String.join(
                " | ",
                "| `" + type.id() + "`",
                type.singular(),
                templates(type),
                file,
                type.hasAddress() ? "`" + type.permalink() + "`" : "senza pagina",
                address + " |");
    }

    /** The item that the guide names, as long as the site has it; else the first one. */
    private static Optional<Page> example(ContentType type, Site site, String table) {
        List<Page> pages = site.byType().getOrDefault(type.id(), List.of()).stream()
                .sorted(Comparator.comparing(page -> page.item().source()))
                .toList();
        return pages.stream()
                .filter(page -> table.contains(link(page.item().source())))
                .findFirst()
                .or(() -> pages.stream().findFirst());
    }

    private static String templates(ContentType type) throws IOException {
        String theme = "themes/italia/tipi/" + type.id();
        if (!Files.isDirectory(ROOT.resolve(theme))) {
            return NONE;
        }
        try (Stream<Path> files = Files.list(ROOT.resolve(theme))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".ftlh"))
                    .sorted()
                    .map(name -> "[" + name.replace(".ftlh", "") + "](../../" + theme + "/" + name + ")")
                    .toList();
            return String.join(", ", names);
        }
    }

    private static String link(String path) {
        return "[" + path.replaceFirst("^(?:sites/cesena/)?(?:content/)?", "") + "](../../" + path + ")";
    }

    /** The site of Cesena, built in a folder of its own. */
    private Site builtSite() throws IOException {
        for (String part : List.of("content", "themes/italia", "sites/cesena")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = folder.resolve(ROOT.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        return new WorkspaceBuild(folder)
                .run(BuildOptions.usual(DAY))
                .get(0)
                .site()
                .orElseThrow();
    }
}
