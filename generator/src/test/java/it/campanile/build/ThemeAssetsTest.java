package it.campanile.build;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Styles, scripts and icons of a theme, from their sources to the files that a page loads. */
class ThemeAssetsTest {

    private static final String PAGE = """
            <html><head>
            <link rel="stylesheet" href="${risorsa("css/sito.css")}">
            <script type="module" src="${risorsa("js/sito.js")}"></script>
            </head><body class="lead chip-${sito.id}"><p class="riquadro">
            <svg><use href="${simbolo("search")}"></use></svg>
            <svg><use href="${simbolo("campana")}"></use></svg>
            <svg><use href="${simbolo(pagina.titolo)}"></use></svg>
            </body></html>
            """;

    @TempDir
    Path folder;

    private MiniWorkspace town() {
        return MiniWorkspace.in(folder)
                .page("index", "bookmark", "Ciao.")
                .file("themes/semplice/tipi/pagina/pagina.ftlh", PAGE)
                .file("themes/semplice/assets/css/sito.scss", """
                        @import 'misure';
                        .riquadro { .lead & { margin: $margine; } }
                        .ignota { color: red; }
                        .chip-prova { color: #ff0000; }
                        """)
                .file("themes/semplice/assets/css/_misure.scss", "$margine: 1px + 2px;\n")
                .file("themes/semplice/assets/js/sito.js", """
                        import { somma } from "./moduli/somma.js";
                        document.title = "totale " + somma(40, 2);
                        """)
                .file("themes/semplice/assets/js/moduli/somma.js", """
                        // Un commento lungo che nessun browser deve scaricare.
                        export const somma = (primo, secondo) => primo + secondo;
                        export const maiUsata = () => "maiUsata";
                        """)
                .file(
                        "themes/semplice/assets/icone/campana.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"><path d=\"M1 1h6\"/></svg>");
    }

    private MiniWorkspace child() {
        return town().file(
                        "sites/prova/sito.yaml",
                        town().text("sites/prova/sito.yaml").replace("semplice", "figlio"))
                .file("themes/figlio/theme.yaml", "nome: figlio\nparent: semplice\n");
    }

    private static String asset(MiniWorkspace workspace, String selector, String attribute) {
        String address = workspace.document("index.html").select(selector).attr(attribute);
        return workspace.text("build/sites/prova" + address.replaceFirst("#.*", ""));
    }

    private static String style(MiniWorkspace workspace) {
        assertEquals("", workspace.messages());
        return asset(workspace, "link", "href").strip();
    }

    private static String script(MiniWorkspace workspace) {
        assertEquals("", workspace.messages());
        return asset(workspace, "script", "src").strip();
    }

    @Test
    void a_style_is_compiled_minified_and_freed_of_classes_that_no_template_says() {
        assertEquals(".lead .riquadro{margin:3px}.chip-prova{color:red}", style(town()));
    }

    @Test
    void a_script_is_one_file_with_what_it_imports_and_nothing_else() {
        String script = script(town());

        assertAll(
                () -> assertTrue(script.contains("totale "), script),
                () -> assertFalse(script.contains("import"), script),
                () -> assertFalse(script.contains("maiUsata"), script),
                () -> assertFalse(script.contains("commento"), script));
    }

    @Test
    void a_changed_partial_changes_the_style_and_its_address() {
        MiniWorkspace workspace = town();
        assertEquals("", workspace.messages());
        String before = workspace.document("index.html").select("link").attr("href");

        workspace.file("themes/semplice/assets/css/_misure.scss", "$margine: 9px;\n");

        assertTrue(style(workspace).contains("margin:9px"));
        assertNotEquals(before, workspace.document("index.html").select("link").attr("href"));
    }

    @Test
    void a_class_that_a_template_begins_to_say_comes_back() {
        MiniWorkspace workspace = town();
        assertFalse(style(workspace).contains("ignota"));

        workspace.file("themes/semplice/tipi/pagina/pagina.ftlh", PAGE + "<p class=\"ignota\">");

        assertTrue(style(workspace).contains(".ignota"));
    }

    @Test
    void a_child_theme_replaces_a_partial_and_goes_on_from_its_parents_style_and_script() {
        MiniWorkspace workspace = child().file(
                        "themes/figlio/assets/css/_misure.scss",
                        "@import 'parent:css/misure';\n$margine: $margine * 2;\n")
                .file("themes/figlio/assets/css/sito.scss", "@import 'parent:css/sito';\n.lead { color: blue; }\n")
                .file("themes/figlio/assets/js/sito.js", "import \"parent:js/sito.js\";\nconsole.log(\"figlio\");\n")
                .file("themes/figlio/assets/js/moduli/somma.js", """
                        import { somma as prima } from "parent:js/moduli/somma.js";
                        export const somma = (uno, due) => prima(uno, due) * 1000;
                        """);

        assertAll(
                () -> assertEquals(
                        ".lead .riquadro{margin:6px}.chip-prova{color:red}.lead{color:#00f}", style(workspace)),
                () -> assertTrue(script(workspace).contains("totale ")),
                () -> assertTrue(script(workspace).contains("figlio")),
                () -> assertTrue(script(workspace).contains("1e3")));
    }

    @Test
    void icons_in_use_are_in_one_sprite_and_one_that_no_template_names_in_a_file_of_its_own() {
        MiniWorkspace workspace = town();
        assertEquals("", workspace.messages());
        List<String> addresses = workspace.document("index.html").select("use").eachAttr("href");
        String sprite = asset(workspace, "use", "href");

        assertAll(
                () -> assertTrue(addresses.get(0).matches("/assets/icone\\.\\w{10}\\.svg#it-search"), addresses.get(0)),
                () -> assertTrue(
                        addresses.get(1).matches("/assets/icone\\.\\w{10}\\.svg#it-campana"), addresses.get(1)),
                () -> assertTrue(
                        addresses.get(2).matches("/assets/icone/bookmark\\.\\w{10}\\.svg#it-bookmark"),
                        addresses.get(2)),
                () -> assertTrue(sprite.contains("<symbol id=\"it-campana\" viewBox=\"0 0 8 8\"><path d=\"M1 1h6\"/>")),
                () -> assertTrue(sprite.contains("id=\"it-search\"")),
                () -> assertFalse(sprite.contains("it-bookmark")));
    }

    @Test
    void a_damaged_cache_is_made_anew() throws Exception {
        MiniWorkspace workspace = town();
        String style = style(workspace);
        try (Stream<Path> kept = Files.list(folder.resolve("build/cache/risorse"))) {
            for (Path one : kept.toList()) {
                Files.write(one, new byte[] {80, 75, 3, 4, 1, 2, 3});
            }
        }

        assertEquals(style, style(workspace));
    }

    @Test
    void with_unchanged_styles_and_scripts_no_compiler_is_needed() throws Exception {
        MiniWorkspace workspace = town();
        assertEquals("", workspace.messages());
        String style = style(workspace);

        assertEquals(0, buildWithoutCompilers());
        assertEquals(style, asset(workspace, "link", "href").strip());

        workspace.file("themes/semplice/assets/css/_misure.scss", "$margine: 7px;\n");
        assertNotEquals(0, buildWithoutCompilers());
    }

    /** Builds in a JVM of its own, on whose class path there is neither dart-sass nor what it is spoken to with. */
    private int buildWithoutCompilers() throws Exception {
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.matches(".*(sass-embedded-(bundled|protocol)|protobuf).*"))
                .collect(Collectors.joining(File.pathSeparator));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java, "-cp", classPath, "it.campanile.cli.Main", "build", "--root", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("build/log").toFile())
                .start();
        try {
            assertTrue(process.waitFor(60, TimeUnit.SECONDS));
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }
}
