package it.campanile.check.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.GalleryBuild;
import it.campanile.schema.Component;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Every example of every component of every theme, and the page that shows them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComponentsTest {

    private static final Path ROOT = Path.of(System.getProperty("campanile.root"));

    private final Map<String, Path> galleries = new LinkedHashMap<>();
    /** What a theme itself writes: a child's other components were looked at in its parent's gallery. */
    private final Map<String, Set<String>> own = new LinkedHashMap<>();

    private final List<Loopback> servers = new ArrayList<>();
    private @Nullable Chromium browser;

    @BeforeAll
    void build(@TempDir Path folder) throws Exception {
        GalleryBuild build = new GalleryBuild(ROOT, folder);
        for (String theme : build.themes()) {
            GalleryBuild.Result result = build.run(theme);
            assertEquals(List.of(), result.findings());
            assertTrue(result.components().size() > 20, theme);
            galleries.put(theme, result.folder());
            own.put(
                    theme,
                    result.components().stream()
                            .filter(component -> component.layers().get(0).startsWith("themes/" + theme + "/"))
                            .map(Component::name)
                            .collect(Collectors.toSet()));
        }
        Chromium.install(galleries.get("italia"));
        browser = new Chromium();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
        servers.forEach(Loopback::close);
    }

    @Test
    void a_child_theme_writes_some_components_itself_and_the_first_theme_all() {
        assertTrue(own.get("italia").size() > 20);
        assertEquals(Set.of("aggiornamento"), own.get("valle-savio"));
    }

    @TestFactory
    Stream<DynamicTest> every_example_is_valid_and_accessible() {
        return galleries.entrySet().stream().flatMap(gallery -> tests(gallery.getKey(), gallery.getValue()));
    }

    @Test
    void in_the_gallery_an_example_is_as_high_as_what_it_shows() {
        assertEquals("true true", inGallery("/index.html", """
                const riquadro = document.querySelector('iframe[src="/esempi/orari/su-appuntamento.html"]');
                riquadro.scrollIntoView();
                await new Promise((fatto) => riquadro.addEventListener("load", fatto));
                await new Promise((fatto) => setTimeout(fatto, 200));
                const dentro = riquadro.contentDocument.documentElement;
                return (dentro.scrollHeight <= riquadro.clientHeight) + " " + (riquadro.clientHeight < 320);
                """));
    }

    @Test
    void the_languages_open_and_are_reached_by_keys_alone() throws Exception {
        Chromium chromium = Objects.requireNonNull(browser);
        assertEquals("SUMMARY", inGallery("/esempi/lingue/cinque-lingue.html", """
                document.querySelector("summary").focus();
                return document.activeElement.tagName;
                """));
        chromium.press(Keys.ENTER, Keys.TAB, Keys.TAB);
        assertEquals("true English en en true", chromium.again("""
                        const { activeElement: qui } = document;
                        const { open } = document.querySelector("details");
                        return [open, qui.textContent, qui.lang, qui.hreflang, qui.getAttribute("aria-current")].join(" ");
                        """));
    }

    private String inGallery(String path, String script) {
        try (Loopback server = new Loopback(galleries.get("italia"))) {
            return Objects.requireNonNull(browser).ask(server, path, script);
        }
    }

    private Stream<DynamicTest> tests(String theme, Path gallery) {
        try (Stream<Path> files = Files.walk(gallery)) {
            List<String> pages = files.filter(file -> file.toString().endsWith(".html"))
                    .map(file -> gallery.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
            assertTrue(pages.size() > 90, theme);
            Loopback server = new Loopback(gallery);
            servers.add(server);
            AccessiblePage seen = new AccessiblePage(Objects.requireNonNull(browser), server, gallery);
            return pages.stream()
                    .map(page -> DynamicTest.dynamicTest(
                            theme + ": " + page,
                            () -> assertEquals(List.of(), problems(theme, gallery, page, seen), page)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> problems(String theme, Path gallery, String page, AccessiblePage seen) throws IOException {
        List<String> problems = new ArrayList<>(ValidPage.problems(Files.readString(gallery.resolve(page))));
        String[] parts = page.split("/", -1);
        if (parts.length < 3 || own.getOrDefault(theme, Set.of()).contains(parts[1])) {
            problems.addAll(seen.problems("/" + page));
        }
        return problems;
    }
}
