package it.campanile.check.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.BuildOptions;
import it.campanile.build.BuildResult;
import it.campanile.build.WorkspaceBuild;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One town with other parameters of the theme: its home, its fonts, its links; and the criteria, whatever it chooses. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThemeParametersTest {

    private static final String TOWN = "montiano";
    private static final Pattern FONT = Pattern.compile("/fonts/([A-Za-z]+_?[A-Za-z]*)/[^/]+\\.woff2$");
    private static final Pattern PARAMETERS = Pattern.compile("(?m)^parametri:\\n(?: .*\\n)+");

    /** Three towns in which each font is once that of the titles and once that of the text. */
    private static final Map<String, String> TOWNS = Map.of("uno", """
            parametri:
              caratteri_titoli: Titillium Web
              caratteri_testo: Lora
              home: []
            """, "due", """
            parametri:
              caratteri_titoli: Lora
              caratteri_testo: Roboto Mono
              home: [luoghi, link_utili, novita, servizi]
              apertura_testo: Un colle che guarda il mare.
              motivo: /motivo.svg
              collegamenti_alti:
                - { titolo: Unione, url: "https://www.unionevallesavio.it/" }
                - { titolo: Orari, url: /amministrazione/uffici/ }
            """, "tre", """
            parametri:
              caratteri_titoli: Roboto Mono
              caratteri_testo: Titillium Web
            """);

    private final Map<String, BuiltSite> sites = new HashMap<>();
    private final Map<String, Path> folders = new HashMap<>();
    private @Nullable Chromium browser;

    @BeforeAll
    void build(@TempDir Path folder) throws Exception {
        Path root = Path.of(System.getProperty("campanile.root"));
        copy(root.resolve("themes"), folder.resolve("themes"));
        copy(root.resolve("content"), folder.resolve("content"));
        for (Map.Entry<String, String> town : TOWNS.entrySet()) {
            Path site = folder.resolve("sites").resolve(town.getKey());
            copy(root.resolve("sites").resolve(TOWN), site);
            String settings = Files.readString(site.resolve("sito.yaml"));
            String changed = PARAMETERS.matcher(settings).replaceFirst(Matcher.quoteReplacement(town.getValue()));
            Files.writeString(site.resolve("sito.yaml"), changed);
        }
        for (BuildResult built :
                new WorkspaceBuild(folder).run(BuildOptions.usual(Instant.parse("2026-11-25T09:00:00Z")))) {
            assertTrue(built.isGood(), () -> built.findings().toString());
            sites.put(built.id(), BuiltSite.read(built.folder(), "Montiano", "comune.montiano.fc.it"));
            folders.put(built.id(), built.folder());
        }
        Chromium.install(folder("uno"));
        browser = new Chromium();
    }

    @AfterAll
    void end() {
        if (browser != null) {
            browser.close();
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder(String id) {
        return Objects.requireNonNull(folders.get(id), id);
    }

    private BuiltSite site(String id) {
        return Objects.requireNonNull(sites.get(id), id);
    }

    private Document home(String id) {
        return site(id).home();
    }

    private Seen look(String id, String path) {
        try (Loopback server = new Loopback(folder(id))) {
            return Objects.requireNonNull(browser).look(server, path);
        }
    }

    private static Set<String> fonts(Seen page) {
        return page.requests().stream()
                .map(FONT::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1).replace('_', ' '))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_home_shows_the_bands_that_the_site_names_in_its_order() {
        assertEquals(
                List.of("Luoghi in evidenza", "Link utili", "Novità in evidenza", "Servizi in evidenza"),
                home("due").select(".campanile-fasce h2").eachText());
        assertEquals(List.of(), home("uno").select(".campanile-fasce h2").eachText());
        assertEquals(
                "Contenuti in evidenza",
                home("tre").select(".campanile-fasce h2").eachText().get(0));
        assertEquals(10, home("tre").select(".campanile-fasce > *").size());
    }

    @Test
    void what_is_not_in_evidence_is_among_the_news() {
        String inEvidence = home("tre").select(".campanile-grande h3").text();

        assertTrue(!home("tre")
                .select("h2:contains(Novità in evidenza) ~ *")
                .text()
                .contains(inEvidence));
        assertTrue(
                home("due").select("h2:contains(Novità in evidenza) ~ *").text().contains(inEvidence));
    }

    @Test
    void the_opening_says_the_sentence_of_the_site_or_that_of_the_page() {
        assertEquals(
                "Un colle che guarda il mare.",
                home("due").select(".campanile-apertura p").text());
        assertTrue(home("uno").select(".campanile-apertura p").text().startsWith("Il sito del Comune di Montiano"));
        assertEquals(
                1,
                home("due").select(".campanile-apertura img[src=/motivo.svg]").size());
        assertEquals(0, home("uno").select(".campanile-apertura img").size());
    }

    @Test
    void the_links_on_top_are_in_the_highest_row_and_in_the_menu_of_telephones() {
        for (String place : List.of(".it-header-slim-wrapper nav", "#menu-principale")) {
            assertEquals(
                    "Unione - link esterno - apertura nuova scheda",
                    home("due").select(place + " a[href^=https]").attr("aria-label"));
            assertEquals(
                    "Orari",
                    home("due")
                            .select(place + " a[href=/amministrazione/uffici/]")
                            .text());
        }
        assertEquals(0, home("uno").select(".it-header-slim-wrapper nav").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"uno", "due", "tre"})
    void whatever_a_site_chooses_it_meets_the_criteria(String id) {
        List<WrittenCriterion> criteria = new ArrayList<>(List.of(new HomeLinks(), new SameFrame()));
        List.of(
                        new Fonts(),
                        new BootstrapItalia(),
                        new FirstLevelMenu(),
                        new Topics(),
                        new Booking(),
                        FooterLink.faq(),
                        FooterLink.report(),
                        FooterLink.accessibility(),
                        FooterLink.privacy(),
                        Rating.ofPages())
                .forEach(criterion -> criteria.add(Neighbours.inProduct(criterion)));
        for (WrittenCriterion criterion : criteria) {
            Verdict verdict = criterion.verdict(site(id));
            assertEquals(Outcome.PASS, verdict.outcome(), () -> criterion + ": " + verdict);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"uno", "due", "tre"})
    void every_choice_of_fonts_meets_the_criterion_and_only_they_are_loaded(String id) {
        String titles = chosen(id, "caratteri_titoli");
        String text = chosen(id, "caratteri_testo");
        for (String path : List.of("/", "/servizi/", "/servizi/anagrafe-e-stato-civile/carta-identita-elettronica/")) {
            Seen page = look(id, path);
            Verdict verdict = new SeenFonts().verdict(List.of(page));

            assertEquals(Outcome.PASS, verdict.outcome(), verdict::toString);
            assertEquals(Set.of(titles), families(page, "h1"), path);
            // A paragraph that looks like a title has the font of titles.
            assertTrue(families(page, "p").contains(text), path);
            assertEquals(new TreeSet<>(Set.of(titles, text)), fonts(page), path);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"uno", "due", "tre"})
    void the_fonts_that_are_asked_for_early_are_the_files_that_the_styles_use(String id) {
        List<String> early = home(id).select("link[rel=preload][as=font]").eachAttr("href");
        List<String> asked = look(id, "/").requests();

        assertEquals(2, early.size());
        early.forEach(file -> assertEquals(
                1, asked.stream().filter(request -> request.endsWith(file)).count(), file));
    }

    private static String chosen(String id, String parameter) {
        return Objects.requireNonNull(TOWNS.get(id))
                .lines()
                .filter(line -> line.contains(parameter))
                .findFirst()
                .orElseThrow()
                .replaceFirst(".*: ", "");
    }

    private static Set<String> families(Seen page, String tag) {
        return page.writings().stream()
                .filter(writing -> writing.tag().equals(tag))
                .map(Seen.Writing::family)
                .collect(Collectors.toSet());
    }
}
