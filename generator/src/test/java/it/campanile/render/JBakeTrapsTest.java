package it.campanile.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.BuildOptions;
import it.campanile.build.BuildResult;
import it.campanile.build.MiniWorkspace;
import it.campanile.build.SmallTown;
import it.campanile.build.WorkspaceBuild;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.model.Site;
import it.campanile.output.Manifest;
import it.campanile.schema.SchemaReader;
import it.campanile.source.SourceFile;
import it.campanile.source.SourceTree;
import it.campanile.source.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.jbake.parser.Engines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What breaks in JBake when it is used as it comes, and does not break here. */
class JBakeTrapsTest {

    private static final String PAGE = "themes/semplice/tipi/pagina/pagina.ftlh";

    @TempDir
    Path folder;

    @Test
    void a_page_of_an_unknown_type_is_a_finding_and_not_dropped() {
        MiniWorkspace workspace = MiniWorkspace.in(folder)
                .page("index", "Home", "Ciao.")
                .file("content/pagine/x.md", "---\ntipo: articolo\ntitolo: X\ndescrizione_breve: X.\n---\nTesto.\n");

        assertEquals(List.of("schema/tipo-sconosciuto"), workspace.codes());
    }

    @Test
    void front_matter_of_jbake_s_own_form_is_a_finding_and_not_dropped() {
        MiniWorkspace workspace = MiniWorkspace.in(folder)
                .page("index", "Home", "Ciao.")
                .file("content/pagine/x.md", "title=X\ntype=page\nstatus=published\n~~~~~~\nTesto.\n");

        assertEquals(List.of("parse/senza-intestazione"), workspace.codes());
    }

    @Test
    void every_file_with_yaml_front_matter_is_published() throws IOException {
        MiniWorkspace workspace = SmallTown.in(folder).page("storia", "Storia", "Testo.");

        assertEquals("", workspace.messages());
        assertEquals(
                List.of(
                        "amministrazione/uffici/anagrafe/index.html",
                        "api/eventi.json",
                        "api/luoghi.json",
                        "api/openapi.json",
                        "api/servizi.json",
                        "api/uffici.json",
                        "argomenti/residenza/feed.xml",
                        "argomenti/residenza/index.html",
                        "index.html",
                        "robots.txt",
                        "servizi/anagrafe-e-stato-civile/carta/index.html",
                        "sitemap.xml",
                        "storia/index.html",
                        "vivere-il-comune/luoghi/municipio/index.html"),
                files());
    }

    @Test
    void a_date_that_does_not_exist_is_a_finding_and_not_another_date() {
        MiniWorkspace workspace = SmallTown.withService(folder, "stato: attivo", "aggiornato: 2026-13-45");

        assertEquals(List.of("schema/non-data"), workspace.codes());
    }

    @Test
    void html_in_a_title_is_escaped() {
        MiniWorkspace workspace = MiniWorkspace.in(folder)
                .page("index", "Home", "Ciao.")
                .page("x", "\"<script>alert('x')</script> & <b>\"", "## Fine & \"poi\"\n\nTesto.");

        assertEquals("", workspace.messages());
        assertEquals(0, workspace.document("x/index.html").select("script, b").size());
        assertEquals(
                "<script>alert('x')</script> & <b>",
                workspace.document("x/index.html").select("h1").text());
        assertEquals(
                "Fine & \"poi\"",
                workspace.document("x/index.html").select("h2").text());
    }

    @Test
    void a_value_of_the_site_is_escaped_in_texts_and_templates() {
        MiniWorkspace workspace = MiniWorkspace.in(folder).page("index", "Home", "Siamo in {{ sito.motto }}.");
        String site = workspace.text("sites/prova/sito.yaml");
        workspace
                .file("sites/prova/sito.yaml", site + "motto: \"<script>1</script> *qui*\"\n")
                .file(PAGE, workspace.text(PAGE).replace("<p>", "<h2>${sito.motto}</h2><p>"));

        assertEquals("", workspace.messages());
        assertEquals(0, workspace.document("index.html").select("script, em").size());
        assertEquals(
                "<script>1</script> *qui*",
                workspace.document("index.html").select("h2").text());
        assertEquals(
                "Siamo in <script>1</script> *qui*.",
                workspace.document("index.html").select("p").get(1).text());
    }

    @Test
    void our_engine_is_the_one_that_jbake_has_for_markdown() {
        MiniWorkspace.in(folder).page("index", "Home", "Ciao.").build();

        assertInstanceOf(PageEngine.class, Engines.get("md"));
    }

    @Test
    void a_template_that_fails_half_way_leaves_nothing_of_its_page() throws IOException {
        MiniWorkspace workspace = MiniWorkspace.in(folder)
                .page("index", "Home", "Ciao.")
                .page("x", "X", "Testo.")
                .file(
                        PAGE,
                        "<html><h1>${pagina.titolo}</h1><#if pagina.url == \"/x/\">${pagina.aggiornato.esteso}</#if></html>");

        assertEquals(List.of("render/campo-facoltativo"), workspace.codes());
        try (Stream<Path> files = Files.walk(folder.resolve("build"))) {
            assertEquals(List.of(), files.filter(Files::isRegularFile).toList());
        }
    }

    @Test
    void a_page_that_fails_is_not_handed_on_at_all_and_the_others_are() {
        MiniWorkspace workspace =
                MiniWorkspace.in(folder).page("index", "Home", "Ciao.").page("x", "X", "Testo.");
        Site site = workspace.build().site().orElseThrow();
        workspace.file(PAGE, "<h1>x</h1><#if pagina.url == \"/x/\">${pagina.aggiornato.esteso}</#if>");
        Workspace files = new Workspace(folder);
        Diagnostics diagnostics = new Diagnostics();
        ThemeFiles theme = new ThemeFiles(
                SourceTree.overlay(List.of(files.list("themes/semplice"))),
                List.of(),
                folder.resolve("build/cache"),
                diagnostics);
        Memory sink = new Memory(new ConcurrentSkipListSet<>());

        new SiteBaker(SchemaReader.read(files, diagnostics), folder, folder.resolve("build/cache"))
                .bake(site, theme, sink, diagnostics);

        assertEquals(
                List.of("index.html", "robots.txt", "sitemap.xml"),
                sink.paths().stream().filter(path -> !path.startsWith("api/")).toList());
        assertEquals(
                List.of("render/campo-facoltativo"),
                diagnostics.all().stream().map(Diagnostic::code).toList());
    }

    /** Remembers which files were handed on. */
    private record Memory(Set<String> paths) implements SiteSink {
        @Override
        public void write(String path, byte[] content) {
            paths.add(path);
        }

        @Override
        public void write(String path, byte[] content, String sha256) {
            paths.add(path);
        }

        @Override
        public void copy(String path, SourceFile source) {
            paths.add(path);
        }
    }

    @Test
    void a_template_that_is_not_there_is_a_finding() {
        MiniWorkspace workspace =
                MiniWorkspace.in(folder).page("index", "Home", "Ciao.").without(PAGE);

        assertEquals(List.of("render/modello-mancante"), workspace.codes());
    }

    @Test
    void the_time_of_a_file_changes_nothing() throws IOException {
        MiniWorkspace workspace = SmallTown.in(folder);
        Manifest before = workspace.build().manifest();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2001-02-03T04:05:06Z")));
            }
        }

        assertEquals(before, workspace.build().manifest());
        assertFalse(Files.readString(workspace.built("sitemap.xml")).contains("lastmod"));
    }

    @Test
    void two_sites_built_at_once_do_not_disturb_each_other() {
        SmallTown.in(folder.resolve("a")).file("content/pagine/x.md", text("Uno", "Testo di {{ sito.nome }}."));
        MiniWorkspace workspace = SmallTown.in(folder.resolve("b"));
        workspace
                .file("content/pagine/x.md", text("Due", "Altro."))
                .file("content/tipi/poesia.yaml", """
                        tipo: poesia
                        cartella: poesie
                        permalink: /poesie/{slug}/
                        gruppi: [base]
                        """)
                .file("content/poesie/m.md", text("M", "Testo."))
                .file("themes/semplice/tipi/poesia/pagina.ftlh", "<h1>${pagina.titolo}</h1>");
        Manifest a = build("a").manifest();
        Manifest b = build("b").manifest();

        for (int i = 0; i < 5; i++) {
            List<BuildResult> results =
                    List.of("a", "b").parallelStream().map(this::build).toList();

            assertEquals(
                    List.of(a, b), results.stream().map(BuildResult::manifest).toList());
        }
        assertTrue(b.hashes().containsKey("poesie/m/index.html"));
    }

    @Test
    void a_build_leaves_the_locale_of_the_jvm_alone() {
        Locale before = Locale.getDefault();
        Locale turkish = Locale.forLanguageTag("tr-TR");
        try {
            Locale.setDefault(turkish);
            Manifest there = SmallTown.in(folder).build().manifest();
            assertEquals(turkish, Locale.getDefault());

            Locale.setDefault(Locale.ENGLISH);
            assertEquals(there, SmallTown.in(folder).build().manifest());
            assertEquals(Locale.ENGLISH, Locale.getDefault());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void the_database_of_jbake_is_not_on_the_class_path() {
        assertThrows(
                ClassNotFoundException.class,
                () -> Class.forName("com.orientechnologies.orient.core.db.document.ODatabaseDocument"));
    }

    @Test
    void no_cache_makes_a_second_build_skip_a_file() throws IOException {
        MiniWorkspace workspace = SmallTown.in(folder).page("a", "A", "Prima.").page("b", "B", "Prima.");
        Manifest first = workspace.build().manifest();
        byte[] a = Files.readAllBytes(workspace.built("a/index.html"));

        assertEquals(first, workspace.build().manifest());

        workspace.page("b", "B", "Dopo.");
        Manifest third = workspace.build().manifest();
        assertEquals(first.hashes().keySet(), third.hashes().keySet());
        assertArrayEquals(a, Files.readAllBytes(workspace.built("a/index.html")));
        assertTrue(Files.readString(workspace.built("b/index.html")).contains("Dopo."));
    }

    @Test
    void a_rendering_tool_of_somebody_else_on_the_class_path_still_runs() {
        MiniWorkspace workspace = MiniWorkspace.in(folder).page("index", "Home", "Ciao.");

        assertEquals("", workspace.messages());

        assertEquals(1, CountingTool.calls(folder.toAbsolutePath().normalize().toFile()));
    }

    private static String text(String title, String body) {
        return "---\ntitolo: " + title + "\ndescrizione_breve: Prova.\n---\n\n" + body + "\n";
    }

    private BuildResult build(String name) {
        BuildResult result = new WorkspaceBuild(folder.resolve(name))
                .run(BuildOptions.usual(MiniWorkspace.NOW))
                .get(0);
        assertEquals(List.of(), result.findings());
        return result;
    }

    private List<String> files() throws IOException {
        Path site = folder.resolve("build/sites/prova");
        try (Stream<Path> files = Files.walk(site)) {
            return List.copyOf(new TreeSet<>(files.filter(Files::isRegularFile)
                    .map(file -> site.relativize(file).toString())
                    .toList()));
        }
    }
}
