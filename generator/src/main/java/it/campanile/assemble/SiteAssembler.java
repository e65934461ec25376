package it.campanile.assemble;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.model.Dated;
import it.campanile.model.Page;
import it.campanile.model.Register;
import it.campanile.model.Settings;
import it.campanile.model.Site;
import it.campanile.model.Transparency;
import it.campanile.schema.ContentReader;
import it.campanile.schema.Item;
import it.campanile.schema.Schema;
import it.campanile.schema.Table;
import it.campanile.schema.Value;
import it.campanile.source.SourceFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes a site of checked items: addresses, references and their inverses, lists, menu, tree. */
public final class SiteAssembler {

    /** A flag that keeps an item from being published. */
    private static final String DRAFT = "bozza";
    /** A group {@code {tipo, campo, valori}}: what a page lists. */
    private static final String LISTING = "elenco";
    /** A flag: the page exists only when it lists something. */
    private static final String ONLY_IF_FULL = "solo_se_piena";
    /** A flag: the page is in the main menu. */
    private static final String MENU = "menu";

    private final Schema schema;
    private final Instant asOf;
    private final Diagnostics diagnostics;
    private final Diagnostics left;
    private final Permalinks permalinks;
    private final Schedule schedule;
    private final Dating dating;

    /**
     * @param asOf the instant for which dates are judged
     */
    public SiteAssembler(Schema schema, Instant asOf, Diagnostics diagnostics) {
        this(schema, asOf, diagnostics, diagnostics);
    }

    /**
     * @param asOf the instant for which dates are judged
     * @param diagnostics what does not let a site be made
     * @param left what is left out of a site that is made all the same
     */
    public SiteAssembler(Schema schema, Instant asOf, Diagnostics diagnostics, Diagnostics left) {
        this.schema = schema;
        this.asOf = asOf;
        this.diagnostics = diagnostics;
        this.left = left;
        this.permalinks = new Permalinks(diagnostics);
        this.schedule = new Schedule(asOf);
        this.dating = new Dating(schedule);
    }

    /**
     * Assembles a site; what does not fit together is a finding.
     *
     * @param content the checked content of the site's layers
     * @param statics files that keep their place, by root-relative path without the first slash
     * @param drafts whether drafts are published
     */
    public Site assemble(Settings settings, ContentReader.Content content, List<SourceFile> statics, boolean drafts) {
        return assemble(settings, content, List.of(), statics, drafts);
    }

    /**
     * Assembles a site; what does not fit together is a finding.
     *
     * @param content the checked content of the site's layers
     * @param tables the checked tables of Amministrazione trasparente
     * @param statics files that keep their place, by root-relative path without the first slash
     * @param drafts whether drafts are published
     */
    public Site assemble(
            Settings settings,
            ContentReader.Content content,
            List<Table> tables,
            List<SourceFile> statics,
            boolean drafts) {
        TransparencyAssembler transparency =
                new TransparencyAssembler(schema, settings, tables, schedule, dating, left);
        RegisterAssembler register = new RegisterAssembler(schema, settings, schedule, left);
        Variables variables = new Variables(settings, settings.language(), diagnostics);
        List<Item> items = transparency
                .with(register.with(content.items().stream()
                        .filter(item -> drafts || !item.flag(DRAFT))
                        .toList()))
                .stream()
                .map(variables::fill)
                .toList();

        // Whatever the day: addresses, references, values found elsewhere.
        List<Page> all = pages(items);
        Set<String> keys = items.stream()
                .map(item -> References.key(item.type().id(), item.id()))
                .collect(Collectors.toCollection(TreeSet::new));
        all.forEach(page -> References.check(page.item().fields().values(), keys, diagnostics));
        References.check(settings.fields().values(), keys, diagnostics);
        References whatever = new References(all);
        List<Page> filled = new Fallbacks(whatever, diagnostics).fill(all);

        // What there is on this day.
        List<Page> published = filled.stream()
                .filter(page -> dating.isPublished(page.item()) && transparency.isKept(page.item()))
                .toList();
        Map<String, Dated> dated = new HashMap<>();
        published.forEach(page -> dated.put(page.url(), dating.of(page.item())));
        PageOrder order = new PageOrder(dated);
        References today = new References(published);
        published.forEach(page -> today.checkPublished(page, whatever, diagnostics));
        List<Page> used = used(published, today);
        Map<String, List<Page>> listings = listings(used, byType(used, order));
        List<Page> pages = used.stream()
                .filter(page -> !page.item().flag(ONLY_IF_FULL)
                        || !listings.getOrDefault(page.url(), List.of()).isEmpty())
                .toList();
        transparency.link(pages, listings);
        Map<String, Variables> others = new HashMap<>();
        List<Item> translations = transparency.translations(content.translations()).stream()
                .map(item -> others.computeIfAbsent(
                                item.wording().orElseThrow().language(),
                                language -> new Variables(settings, language, diagnostics))
                        .fill(item))
                .toList();
        Site site = site(
                settings,
                pages,
                listings,
                order,
                new Site.Timing(dated, schedule.next()),
                new Transparency(List.of(), transparency.tables(pages)),
                register.of(filled),
                new ContentReader.Content(content.items(), translations, content.files()),
                statics);
        return site.with(transparency.of(site, LocalDate.ofInstant(asOf, Site.ZONE)));
    }

    /** Records a finding about every reference among some values that points to nothing that a site publishes. */
    public static void checkReferences(Site site, Collection<Value> values, Diagnostics diagnostics) {
        References.check(values, site.relations().byKey().keySet(), diagnostics);
    }

    /** Whether the dates of an item let it be published at the instant of the build. */
    public boolean isInTime(Item item) {
        return dating.isPublished(item);
    }

    private Site site(
            Settings settings,
            List<Page> pages,
            Map<String, List<Page>> listings,
            PageOrder order,
            Site.Timing timing,
            Transparency transparency,
            Register register,
            ContentReader.Content content,
            List<SourceFile> statics) {
        Map<String, Page> byUrl = new TreeMap<>();
        pages.forEach(page -> byUrl.put(page.url(), page));
        Map<String, List<Page>> byType = byType(pages, order);
        List<Page> sorted = byType.values().stream().flatMap(List::stream).toList();
        List<Page> menu = sorted.stream().filter(page -> page.item().flag(MENU)).toList();
        Site.PageTree tree = Tree.of(byUrl.values(), byUrl, order);
        References references = new References(pages);
        Paginator paginator = new Paginator(diagnostics);
        List<Page> more = paginator.more(byUrl, listings);
        more.forEach(page -> byUrl.put(page.url(), page));
        Translations translations = Translations.of(content.translations(), pages);
        translations.pages().forEach(page -> permalinks.claim(page, byUrl));
        Site.Relations relations =
                new Site.Relations(references.byKey(), references.inverses(sorted), listings, paginator.pagings());
        Site site = new Site(
                settings,
                List.copyOf(byUrl.values()),
                byUrl,
                byType,
                menu,
                relations,
                translations.byOriginal(),
                Tree.with(more, tree, byUrl),
                List.of(),
                timing,
                transparency,
                register);
        Site whole = site.with(SiteFiles.of(content, byUrl.values(), statics, made(site), diagnostics));
        OldAddresses.check(whole, diagnostics);
        return whole;
    }

    /** Addresses of what the program writes beside pages. */
    private static Set<String> made(Site site) {
        Set<String> made = new TreeSet<>();
        for (Page page : site.pages()) {
            if (site.hasCalendar(page)) {
                made.add(page.url() + Site.CALENDAR);
            }
            if (Site.hasIndex(page)) {
                made.add(page.url() + Site.INDEX);
            }
            if (site.hasFeed(page)) {
                made.add(page.url() + Site.FEED);
            }
            site.transparency().of(page).forEach(table -> made.add(Transparency.address(page.url(), table)));
        }
        if (!site.oldAddresses().isEmpty()) {
            made.add(Site.REDIRECTS);
        }
        return made;
    }

    private List<Page> pages(List<Item> items) {
        Map<String, Page> owners = new TreeMap<>();
        Map<String, Page> ids = new TreeMap<>();
        List<Page> pages = new ArrayList<>();
        for (Item item : items) {
            Optional<Page> page = permalinks.page(item);
            if (page.isPresent() && isUnique(page.get(), owners, ids)) {
                pages.add(page.get());
            }
        }
        return pages;
    }

    private boolean isUnique(Page page, Map<String, Page> owners, Map<String, Page> ids) {
        if (!permalinks.claim(page, owners)) {
            return false;
        }
        // A tree of pages may well repeat a name: only what can be pointed to must be told apart.
        Item item = page.item();
        Page twin = ids.putIfAbsent(References.key(item.type().id(), item.id()), page);
        if (twin != null && isReferable(item)) {
            diagnostics.error(
                    "assemble/stesso-nome",
                    item.at(),
                    item.id(),
                    item.type().id(),
                    twin.item().source());
            return false;
        }
        return true;
    }

    private static boolean isReferable(Item item) {
        return !item.type().permalink().contains("{percorso}");
    }

    private List<Page> used(List<Page> pages, References references) {
        Map<String, Map<String, List<Page>>> inverses = references.inverses(pages);
        return pages.stream()
                .filter(page -> page.item()
                        .type()
                        .onlyIfUsed()
                        .map(name -> inverses.getOrDefault(page.url(), Map.of()).containsKey(name))
                        .orElse(true))
                .toList();
    }

    private static Map<String, List<Page>> byType(Collection<Page> pages, PageOrder order) {
        Map<String, List<Page>> byType = new TreeMap<>();
        pages.forEach(page -> byType.computeIfAbsent(page.item().type().id(), id -> new ArrayList<>())
                .add(page));
        byType.replaceAll((id, list) -> order.sort(list, list.get(0).item().type()));
        return byType;
    }

    private Map<String, List<Page>> listings(List<Page> pages, Map<String, List<Page>> byType) {
        Map<String, List<Page>> listings = new LinkedHashMap<>();
        for (Page page : pages) {
            if (page.item().field(LISTING).orElse(null) instanceof Value.Group group) {
                Listing.of(group, page, schema, diagnostics)
                        .ifPresent(listing -> listings.put(page.url(), listing.select(byType)));
            }
        }
        return listings;
    }
}
