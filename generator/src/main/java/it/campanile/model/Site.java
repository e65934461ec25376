package it.campanile.model;

import it.campanile.schema.Value;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A finished site. Everything in it is sorted and does not change any more.
 *
 * @param settings what {@code sito.yaml} says
 * @param pages all pages, sorted by address
 * @param byUrl the pages by address
 * @param byType the pages of each type, in the type's order
 * @param menu the entries of the main menu
 * @param relations who points to whom
 * @param tree which page lies under which
 * @param files what is copied as it is, sorted by address
 */
public record Site(
        Settings settings,
        List<Page> pages,
        Map<String, Page> byUrl,
        Map<String, List<Page>> byType,
        List<Page> menu,
        Relations relations,
        PageTree tree,
        List<SiteFile> files) {

    /**
     * Who points to whom.
     *
     * @param byKey pages by {@code type/id}
     * @param inverses address → name of the relation → the pages that point there
     * @param listings address → what the page lists
     */
    public record Relations(
            Map<String, Page> byKey, Map<String, Map<String, List<Page>>> inverses, Map<String, List<Page>> listings) {

        /** The page that a reference points to. */
        public Optional<Page> resolve(Value.Reference reference) {
            return reference.types().stream()
                    .map(type -> byKey.get(type + "/" + reference.id()))
                    .filter(Objects::nonNull)
                    .findFirst();
        }

        /** The pages that point to this one under a name. */
        public List<Page> inverse(Page page, String name) {
            return inverses.getOrDefault(page.url(), Map.of()).getOrDefault(name, List.of());
        }

        /** What a page lists. */
        public List<Page> listed(Page page) {
            return listings.getOrDefault(page.url(), List.of());
        }
    }

    /**
     * Which page lies under which.
     *
     * @param ancestors address → the pages above it, from the home down
     * @param children address → the pages of the same type right under it, in order
     */
    public record PageTree(Map<String, List<Page>> ancestors, Map<String, List<Page>> children) {

        /** The pages above one, from the home down to its parent. */
        public List<Page> ancestorsOf(Page page) {
            return ancestors.getOrDefault(page.url(), List.of());
        }

        /** The pages of the same type right under one. */
        public List<Page> childrenOf(Page page) {
            return children.getOrDefault(page.url(), List.of());
        }
    }

    /** The site's id. */
    public String id() {
        return settings.id();
    }
}
