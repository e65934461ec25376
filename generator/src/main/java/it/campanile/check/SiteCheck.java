package it.campanile.check;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.model.Page;
import it.campanile.model.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Runs every check that needs no browser over a built site. */
public final class SiteCheck {

    private static final List<PageCheck> CHECKS =
            List.of(new LinkCheck(), new IdCheck(), new HeadingCheck(), new TitleCheck(), new ImageCheck());

    private final Path root;

    /** One rule. It sees a page and the whole site; what it finds, it reports. */
    interface PageCheck {
        void check(BuiltPage page, BuiltSite site, Diagnostics diagnostics);
    }

    /**
     * A built site.
     *
     * @param folder where it is
     * @param pages its pages by address, sorted
     * @param firstUse link → address of the first page that has it
     * @param firstTitled title → address of the first page that has it
     */
    record BuiltSite(
            Path folder, Map<String, BuiltPage> pages, Map<String, String> firstUse, Map<String, String> firstTitled) {

        static BuiltSite of(Path folder, Map<String, BuiltPage> pages) {
            Map<String, String> firstUse = new HashMap<>();
            Map<String, String> firstTitled = new HashMap<>();
            pages.forEach((url, page) -> {
                page.links().forEach(link -> firstUse.putIfAbsent(link, url));
                firstTitled.putIfAbsent(page.title(), url);
            });
            return new BuiltSite(folder, pages, firstUse, firstTitled);
        }
    }

    /** @param root the workspace root */
    public SiteCheck(Path root) {
        this.root = root;
    }

    /**
     * Checks a site.
     *
     * @param folder where it was built
     */
    public void check(Site site, Path folder, Diagnostics diagnostics) {
        Map<String, BuiltPage> pages = site.pages().parallelStream()
                .filter(Page::isWhole)
                .map(page -> parse(page, folder))
                .collect(Collectors.toMap(BuiltPage::url, Function.identity(), (one, other) -> one, TreeMap::new));
        BuiltSite built = BuiltSite.of(folder, pages);
        pages.values().parallelStream().forEach(page -> CHECKS.forEach(check -> check.check(page, built, diagnostics)));
    }

    private BuiltPage parse(Page page, Path folder) {
        try {
            Document document = Jsoup.parse(Files.readString(folder.resolve(page.output())));
            return BuiltPage.of(page, document, root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
