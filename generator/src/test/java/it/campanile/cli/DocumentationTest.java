package it.campanile.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.BuildResult;
import it.campanile.build.GalleryBuild;
import it.campanile.build.MiniWorkspace;
import it.campanile.check.SiteCheck;
import it.campanile.check.attachment.Pdfs;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.DiagnosticFormat;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Messages;
import it.campanile.schema.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** What the README and the guides say is true: their links, commands and examples are tried. */
class DocumentationTest {

    private static final Path ROOT = Path.of(System.getProperty("campanile.root"));
    private static final String EDITORS_GUIDE = "generator/docs/guida-redazione.md";
    private static final String THEMES_GUIDE = "generator/docs/guida-temi.md";
    private static final String SITE = "sites/cesena/";
    private static final String COPY = "sites/prova/";

    private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern CODE_SPAN = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)(?: \"[^\"]*\")?\\)");
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^File `([^`]+)`:\\n\\n```\\w*\\n(.*?)^```$");
    private static final Pattern COMMAND = Pattern.compile("\\bcampanile(?:\\.jar)?\\s+([^#]*)");
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");
    private static final Pattern ATTACHMENT = Pattern.compile("[a-z0-9-]+\\.(?:jpg|png|pdf)");

    @TempDir
    Path folder;

    @Test
    void every_relative_link_leads_to_a_file() throws IOException {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Path document : documents()) {
            Matcher matcher = LINK.matcher(withoutCode(Files.readString(document)));
            while (matcher.find()) {
                String target = matcher.group(1).replaceAll("#.*", "");
                if (!target.isEmpty() && !target.matches("[a-z]+:.*")) {
                    links++;
                    if (!Files.exists(document.resolveSibling(target).normalize())) {
                        broken.add(ROOT.relativize(document) + ": " + target);
                    }
                }
            }
        }
        assertEquals(List.of(), broken);
        assertTrue(links > 10, "links are found at all");
    }

    @Test
    void the_readme_is_short() throws IOException {
        assertTrue(Files.readAllLines(ROOT.resolve("README.md")).size() < 150);
    }

    @Test
    void every_command_and_option_that_is_named_exists() throws IOException {
        CommandSpec program = new CommandLine(Main.class).getCommandSpec();
        List<String> wrong = new ArrayList<>();
        Set<String> named = new TreeSet<>();
        for (Path document : documents()) {
            for (String code : code(Files.readString(document))) {
                unknownWords(code, program, named)
                        .forEach(word -> wrong.add(ROOT.relativize(document) + ": " + word + " in «" + code + "»"));
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(named.containsAll(List.of("build", "check", "audit", "publish")), named::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {EDITORS_GUIDE, "generator/docs/guida-tipi.md"})
    void the_examples_of_a_guide_make_a_site_without_findings(String guide) throws IOException {
        String text = Files.readString(ROOT.resolve(guide));
        MiniWorkspace workspace = copyOfTheRepository();
        addExamples(text, workspace);

        BuildResult built = workspace.build();
        Diagnostics findings = new Diagnostics();
        findings.addAll(built.findings());
        assertEquals(List.of(), mistakes(findings));
        new SiteCheck(workspace.root(), workspace.root().resolve("build/cache"))
                .check(built.site().orElseThrow(), built.folder(), built.places(), findings);
        assertEquals(List.of(), mistakes(findings));
    }

    /** All but the one piece of advice that the example values of the repository give. */
    private static List<Diagnostic> mistakes(Diagnostics findings) {
        return findings.all().stream()
                .filter(finding -> !finding.code().equals("build/valori-di-esempio"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {EDITORS_GUIDE, "generator/docs/guida-tipi.md"})
    void every_content_in_a_guide_says_which_file_it_is(String guide) throws IOException {
        String text = Files.readString(ROOT.resolve(guide));
        List<String> tried =
                EXAMPLE.matcher(text).results().map(example -> example.group(2)).toList();
        List<String> contents = FENCED.matcher(text)
                .results()
                .filter(block ->
                        block.group(1).equals("markdown") && block.group(2).startsWith("---"))
                .map(block -> block.group(2))
                .toList();

        assertFalse(contents.isEmpty());
        assertTrue(tried.containsAll(contents), "a content without a line «File `…`:» above it");
    }

    @Test
    void the_components_of_the_themes_guide_make_a_gallery_without_findings() throws IOException {
        MiniWorkspace workspace = copyOfTheRepository();
        addExamples(Files.readString(ROOT.resolve("generator/docs/guida-temi.md")), workspace);

        GalleryBuild.Result gallery = new GalleryBuild(workspace.root(), GalleryBuild.OUT).run("italia");
        assertEquals(List.of(), gallery.findings());
        List<String> components =
                gallery.components().stream().map(Component::name).toList();
        assertTrue(components.containsAll(List.of("citazione", "evidenza")), components::toString);
    }

    @Test
    void the_message_in_the_editors_guide_is_what_the_program_says() throws IOException {
        String text = Files.readString(ROOT.resolve(EDITORS_GUIDE));
        String message = FENCED.matcher(text)
                .results()
                .filter(block -> block.group(1).equals("text") && block.group(2).contains("[schema/"))
                .findFirst()
                .orElseThrow()
                .group(2);
        Matcher news = EXAMPLE.matcher(text);
        assertTrue(news.find());
        String mistaken = news.group(2).replaceAll("(?m)^data: .*$", "data: 1 dicembre 2026");
        assertTrue(text.contains("scrivi `data: 1 dicembre 2026`"));

        MiniWorkspace workspace = MiniWorkspace.in(folder).file(inCopy(news.group(1)), mistaken);

        assertEquals(message.strip(), workspace.messages().replace(COPY, SITE));
    }

    @ParameterizedTest
    @CsvSource({
        "check/collegamento-generico, [clicca qui](/servizi/)",
        "check/codice-fiscale, RSSMRA80A01H501U",
    })
    void the_messages_on_texts_in_the_editors_guide_are_what_the_program_says(String code, String written)
            throws IOException {
        String text = Files.readString(ROOT.resolve(EDITORS_GUIDE));
        String message = FENCED.matcher(text)
                .results()
                .map(block -> block.group(2))
                .filter(block -> block.contains("[" + code + "]"))
                .findFirst()
                .orElseThrow();
        Matcher news = EXAMPLE.matcher(text);
        assertTrue(news.find());
        MiniWorkspace workspace =
                copyOfTheRepository().file(inCopy(news.group(1)), news.group(2) + "\n" + written + "\n");

        BuildResult built = workspace.build();
        Diagnostics findings = new Diagnostics();
        Path cache = workspace.root().resolve("build/cache");
        new SiteCheck(workspace.root(), cache)
                .check(built.site().orElseThrow(), built.folder(), built.places(), findings);

        DiagnosticFormat format = new DiagnosticFormat(
                new Messages(Locale.ITALIAN),
                (path, line) -> workspace.text(path).lines().skip(line - 1L).findFirst());
        assertEquals(
                List.of(message.strip()),
                mistakes(findings).stream()
                        .filter(finding -> finding.code().equals(code))
                        .map(format::format)
                        .map(said -> said.replace(COPY, SITE))
                        .toList());
    }

    @Test
    void the_message_in_the_themes_guide_is_what_the_program_says() throws IOException {
        String message = FENCED.matcher(Files.readString(ROOT.resolve("generator/docs/guida-temi.md")))
                .results()
                .map(block -> block.group(2))
                .filter(block -> block.contains("[render/"))
                .findFirst()
                .orElseThrow();
        MiniWorkspace workspace = MiniWorkspace.in(folder)
                .page("index", "Home", "Ciao.")
                .file(
                        "themes/semplice/components/card/card.ftlh",
                        "<#macro card voce>\n<b>${voce.aggiornato.esteso}</b>\n</#macro>\n")
                .file(
                        "themes/semplice/tipi/pagina/pagina.ftlh",
                        "<#import \"/components/card/card.ftlh\" as c>\n<p>\n<@c.card pagina/>\n</p>\n");

        assertEquals(message.strip(), workspace.messages().replace("themes/semplice/", "themes/italia/"));
    }

    @Test
    void the_child_theme_of_the_themes_guide_is_made_as_it_says() throws IOException {
        String text = Files.readString(ROOT.resolve(THEMES_GUIDE));
        String section = text.substring(text.indexOf("## Un tema figlio"), text.indexOf("### Che cosa eredita"));
        MiniWorkspace workspace = copyOfTheRepository();
        addExamples(section, workspace);
        assertTrue(section.contains("scrivi `tema: mio`"));
        String settings = workspace.text("sites/prova/sito.yaml").replace("tema: italia", "tema: mio");
        workspace.file("sites/prova/sito.yaml", settings.replaceAll("(?m)^  colore: .*\\n", ""));

        BuildResult built = workspace.build();

        assertEquals(
                List.of(),
                mistakes(built.findings().stream()
                        .collect(Diagnostics::new, Diagnostics::add, (a, b) -> a.addAll(b.all()))));
        Document page = workspace.document("area-personale/index.html");
        assertEquals("Arrivederci da Cesena", page.select(".mio-saluto h2").text());
        assertEquals(1, page.select("footer#footer").size());
        assertTrue(page.text().contains("Ultimo aggiornamento"), page.text());
        assertTrue(page.text().contains("Questa pagina cambia spesso"));
        assertTrue(page.select("style").html().contains("--campanile-primario:#00607a"));
        String style = page.select("link[rel=stylesheet]").attr("href").substring(1);
        assertTrue(Files.readString(workspace.built(style)).contains(".mio-saluto{"));
        assertTrue(Files.readString(workspace.built(style)).contains(".it-card"));
    }

    /** The shared content, the theme and the site of Cesena, under the name that the mini workspace builds. */
    private MiniWorkspace copyOfTheRepository() throws IOException {
        MiniWorkspace workspace = MiniWorkspace.in(folder);
        for (String part : List.of("content", "themes/italia", SITE)) {
            for (Path file : files(ROOT.resolve(part))) {
                workspace.file(inCopy(ROOT.relativize(file).toString().replace('\\', '/')), Files.readAllBytes(file));
            }
        }
        return workspace;
    }

    private static void addExamples(String text, MiniWorkspace workspace) {
        Matcher example = EXAMPLE.matcher(text);
        while (example.find()) {
            String path = inCopy(example.group(1));
            workspace.file(path, example.group(2));
            ATTACHMENT
                    .matcher(example.group(2))
                    .results()
                    .forEach(name -> attach(path.replaceAll("[^/]+$", name.group()), workspace));
        }
    }

    /** A real picture or a real document. */
    private static void attach(String path, MiniWorkspace workspace) {
        if (path.endsWith(".pdf")) {
            workspace.file(path, Pdfs.good("Il programma delle serate."));
        } else {
            workspace.picture(path);
        }
    }

    private static String inCopy(String path) {
        return path.startsWith(SITE) ? COPY + path.substring(SITE.length()) : path;
    }

    private static List<String> unknownWords(String code, CommandSpec program, Set<String> named) {
        List<String> unknown = new ArrayList<>();
        Matcher call = COMMAND.matcher(code);
        if (call.find()) {
            String verb = call.group(1).strip().replaceAll("\\s.*", "");
            CommandLine command = program.subcommands().get(verb);
            if (command != null) {
                named.add(verb);
            } else if (verb.matches("[a-z]+")) {
                unknown.add(verb);
            }
            CommandSpec spec = command == null ? program : command.getCommandSpec();
            options(call.group(1))
                    .filter(option -> spec.findOption(option) == null)
                    .forEach(unknown::add);
        } else if (code.startsWith("--")) {
            options(code)
                    .filter(option -> program.subcommands().values().stream()
                            .allMatch(each -> each.getCommandSpec().findOption(option) == null))
                    .forEach(unknown::add);
        }
        return unknown;
    }

    private static Stream<String> options(String text) {
        return OPTION.matcher(text).results().map(option -> option.group());
    }

    /** The lines of fenced blocks, and the spans of code in running text. */
    private static List<String> code(String text) {
        List<String> code = new ArrayList<>();
        FENCED.matcher(text)
                .results()
                .forEach(block -> code.addAll(Arrays.asList(block.group(2).split("\n", -1))));
        CODE_SPAN.matcher(FENCED.matcher(text).replaceAll("")).results().forEach(span -> code.add(span.group(1)));
        return code;
    }

    private static String withoutCode(String text) {
        return CODE_SPAN.matcher(FENCED.matcher(text).replaceAll("")).replaceAll("");
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>(List.of(ROOT.resolve("README.md")));
        files(ROOT.resolve("generator/docs")).stream()
                .filter(file -> file.toString().endsWith(".md"))
                .forEach(documents::add);
        return documents;
    }

    private static List<Path> files(Path start) throws IOException {
        try (Stream<Path> walk = Files.walk(start)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
