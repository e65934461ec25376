package it.campanile.check.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages have their classes from the library, and what is left out of its styles is missed by none of them. */
class TrimmedStylesTest {

    private static final Pattern CLASS = Pattern.compile("\\.(-?[A-Za-z_][\\w-]*)");
    private static final Pattern ADDRESS = Pattern.compile("url\\([^)]*\\)");

    /** Of the classes of a page, how many at least are the library's, in percent. */
    private static final int LEAST_SHARE = 60;

    @Test
    void every_page_has_most_of_its_classes_from_the_library_whose_version_its_style_declares(@TempDir Path folder)
            throws IOException {
        Set<String> library = BootstrapItalia.libraryClasses();
        Set<String> poor = new TreeSet<>();
        for (RealSite site : RealSite.build(folder)) {
            for (Path file : pages(site.folder())) {
                Document page = Jsoup.parse(Files.readString(file));
                Set<String> used = new TreeSet<>();
                page.getAllElements().stream().map(Element::classNames).forEach(used::addAll);
                long known = used.stream().filter(library::contains).count();
                String style = page.select("link[rel=stylesheet]").attr("href").substring(1);
                if (known * 100 < (long) used.size() * LEAST_SHARE
                        || !Files.readString(site.folder().resolve(style))
                                .contains("--bootstrap-italia-version: \"2.")) {
                    poor.add(site.id() + "/" + site.folder().relativize(file) + " " + known + " of " + used.size());
                }
            }
        }
        assertEquals(Set.of(), poor);
    }

    @Test
    void every_class_of_a_page_that_the_library_has_rules_for_has_them(@TempDir Path folder) throws IOException {
        Set<String> library = BootstrapItalia.libraryClasses();
        for (RealSite site : RealSite.build(folder, "cesena", "montiano")) {
            Set<String> used = new TreeSet<>();
            Set<String> styled = new TreeSet<>();
            for (Path file : pages(site.folder())) {
                Document page = Jsoup.parse(Files.readString(file));
                page.getAllElements().stream().map(Element::classNames).forEach(used::addAll);
                if (styled.isEmpty()) {
                    String style =
                            page.select("link[rel=stylesheet]").attr("href").substring(1);
                    styled.addAll(classes(Files.readString(site.folder().resolve(style))));
                }
            }
            used.retainAll(library);
            assertTrue(used.size() > 150, used.toString());
            used.removeAll(styled);
            assertEquals(Set.of(), used, site.id());
        }
    }

    private static Set<String> classes(String css) {
        return CLASS.matcher(ADDRESS.matcher(css).replaceAll(""))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
