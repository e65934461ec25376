package it.campanile.model;

import it.campanile.schema.ContentType;
import it.campanile.schema.Item;
import it.campanile.schema.Value;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
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
 * @param translations address → language → the page that says the same in it
 * @param tree which page lies under which
 * @param files what is copied as it is, sorted by address
 * @param timing what the instant of the build decides
 * @param transparency what it publishes in Amministrazione trasparente
 * @param register its register of acts
 */
public record Site(
        Settings settings,
        List<Page> pages,
        Map<String, Page> byUrl,
        Map<String, List<Page>> byType,
        List<Page> menu,
        Relations relations,
        Map<String, Map<String, Page>> translations,
        PageTree tree,
        List<SiteFile> files,
        Timing timing,
        Transparency transparency,
        Register register) {

    /** The time of the towns: dates and hours of contents are theirs. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Rome");

    /** The file of a page beside it that says when something takes place (iCalendar). */
    public static final String CALENDAR = "calendario.ics";

    /** The file of a page beside it by which its list can be followed (RSS). */
    public static final String FEED = "feed.xml";

    /** The file of a page beside it with which a browser starts to search the site. */
    public static final String INDEX = "indice.json";

    /** The folder of what is written for programs: it is the program's own. */
    public static final String API = "/api/";

    /** The list of addresses that lead on, for hosts that read it. */
    public static final String REDIRECTS = "/_redirects";

    /** The description of the open data (OpenAPI). */
    public static final String OPEN_API = API + "openapi.json";

    /**
     * Who points to whom.
     *
     * @param byKey pages by {@code type/id}
     * @param inverses address → name of the relation → the pages that point there
     * @param listings address → what the page lists
     * @param pagings address → its place among the pages that share a list
     */
    public record Relations(
            Map<String, Page> byKey,
            Map<String, Map<String, List<Page>>> inverses,
            Map<String, List<Page>> listings,
            Map<String, Paging> pagings) {

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

        /** The whole list of a page, also when it is spread over several pages. */
        public List<Page> listed(Page page) {
            return listings.getOrDefault(page.first(), List.of());
        }

        /** The place of a page among those that share a list; empty when it has the list for itself. */
        public Optional<Paging> paging(Page page) {
            return Optional.ofNullable(pagings.get(page.url()));
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

    /**
     * What the instant of the build decides.
     *
     * @param dated address → what it says of the item
     * @param nextChange the next instant at which the site will be another one without any file being changed
     */
    public record Timing(Map<String, Dated> dated, Optional<Instant> nextChange) {

        /** What the instant says of a page. */
        public Dated of(Page page) {
            return dated.getOrDefault(page.url(), Dated.NONE);
        }
    }

    /** The same site with its files. */
    public Site with(List<SiteFile> others) {
        return new Site(
                settings,
                pages,
                byUrl,
                byType,
                menu,
                relations,
                translations,
                tree,
                others,
                timing,
                transparency,
                register);
    }

    /** The same site with what it publishes in Amministrazione trasparente. */
    public Site with(Transparency other) {
        return new Site(
                settings, pages, byUrl, byType, menu, relations, translations, tree, files, timing, other, register);
    }

    /** The addresses of before: those that items name, then those that the site names. */
    public List<OldAddress> oldAddresses() {
        List<OldAddress> old = new ArrayList<>();
        for (Page page : pages) {
            if (!page.continues()
                    && !page.isTranslation()
                    && page.item().field("alias").orElse(null) instanceof Value.Many many) {
                for (Value value : many.values()) {
                    if (value instanceof Value.Text from) {
                        old.add(new OldAddress(from.text(), page.url(), from.at()));
                    }
                }
            }
        }
        if (settings.fields().get("rinvii") instanceof Value.Many many) {
            for (Value value : many.values()) {
                if (value instanceof Value.Group group
                        && group.fields().get("da") instanceof Value.Text from
                        && group.fields().get("a") instanceof Value.Link to) {
                    old.add(new OldAddress(from.text(), to.url(), from.at()));
                }
            }
        }
        return old;
    }

    /** The address of the file with the items of a type, when they are open data. */
    public static Optional<String> openData(ContentType type) {
        return type.openData().map(name -> API + name + ".json");
    }

    /** Whether what a page lists, or what speaks of it, can be followed: a feed beside its first page. */
    public boolean hasFeed(Page page) {
        return isFirst(page) && (page.item().flag("feed") || !followed(page).isEmpty());
    }

    /** What speaks of a page and can be followed; empty when its type has no feed. */
    public List<Page> followed(Page page) {
        return page.item()
                .type()
                .followed()
                .map(name -> relations.inverse(page, name))
                .orElse(List.of());
    }

    /** Whether one can search the site in a page: the index of what is in the page's language is beside it. */
    public static boolean hasIndex(Page page) {
        return page.isWhole() && !page.continues() && page.item().flag("ricerca");
    }

    /** Whether something takes place of which a page tells: it has a calendar beside it. */
    public boolean hasCalendar(Page page) {
        return isFirst(page)
                && (timing.of(page).takesPlace()
                        || relations.listed(page).stream()
                                .anyMatch(listed -> timing.of(listed).takesPlace()));
    }

    /** Whether search engines may show a page: it has an address of its own, and nobody said that they may not. */
    public static boolean isIndexed(Page page) {
        return page.url().endsWith("/") && !page.item().flag("non_indicizzare");
    }

    /** Whether files may stand beside a page: it is one of its own, continues no other one and translates none. */
    private static boolean isFirst(Page page) {
        return page.isWhole() && !page.continues() && !page.isTranslation();
    }

    /** The page that says in a language what this one says; empty when there is none. */
    public Optional<Page> translation(Page page, String language) {
        String original = page.isTranslation() ? page.original() : page.first();
        return language.equals(settings.language())
                ? Optional.ofNullable(byUrl.get(page.isTranslation() ? original : page.url()))
                : Optional.ofNullable(
                        translations.getOrDefault(original, Map.of()).get(language));
    }

    /**
     * Where an item is reached. A translated part of a page that is not translated itself is reached in the original.
     */
    public String address(Page page) {
        int mark = page.url().indexOf('#');
        return page.isTranslation() && mark > 0 && !byUrl.containsKey(page.url().substring(0, mark))
                ? page.original()
                : page.url();
    }

    /** The language of a page. */
    public String language(Page page) {
        return page.item().wording().map(Item.Wording::language).orElseGet(settings::language);
    }

    /** The site's id. */
    public String id() {
        return settings.id();
    }
}
