package it.campanile.build;

import it.campanile.audit.Origins;
import it.campanile.diagnostic.Location;
import it.campanile.model.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/**
 * Finds what the browser names by a selector in the built page, and from there in its source. What only a script adds to the
 * page is in neither.
 */
final class BuiltOrigins implements Origins {

    private final BuildResult built;

    /** @param built what the audited pages belong to; not a record, for hashing one would hash a whole site */
    BuiltOrigins(BuildResult built) {
        this.built = built;
    }

    @Override
    public Optional<Location> of(String url, String selector) {
        return built.site()
                .flatMap(site -> Optional.ofNullable(site.byUrl().get(url)))
                .flatMap(page ->
                        find(page, selector).flatMap(element -> built.places().of(page, element)));
    }

    private Optional<Element> find(Page page, String selector) {
        try {
            Document document = Jsoup.parse(Files.readString(built.folder().resolve(page.output())));
            return Optional.ofNullable(document.selectFirst(selector));
        } catch (Selector.SelectorParseException notForUs) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
