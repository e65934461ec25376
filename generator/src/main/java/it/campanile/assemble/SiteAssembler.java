package it.campanile.assemble;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.model.Page;
import it.campanile.model.Settings;
import it.campanile.model.Site;
import it.campanile.model.SiteFile;
import it.campanile.schema.ContentReader;
import it.campanile.schema.Item;
import it.campanile.schema.Schema;
import it.campanile.schema.Value;
import it.campanile.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
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
    private final Diagnostics diagnostics;
    private final PageOrder order = new PageOrder();

    public SiteAssembler(Schema schema, Diagnostics diagnostics) {
        this.schema = schema;
        this.diagnostics = diagnostics;
    }

    /**
     * Assembles a site; what does not fit together is a finding.
     *
     * @param content the checked content of the site's layers
     * @param statics files that keep their place, by root-relative path without the first slash
     * @param drafts whether drafts are published
     */
    public Site assemble(Settings settings, ContentReader.Content content, List<SourceFile> statics, boolean drafts) {
        Variables variables = new Variables(settings, diagnostics);
        List<Item> items = content.items().stream()
                .filter(item -> drafts || !item.flag(DRAFT))
                .map(variables::fill)
                .toList();
        List<Page> all = pages(items);
        References references = new References(all);
        Set<String> keys = items.stream()
                .map(item -> References.key(item.type().id(), item.id()))
                .collect(Collectors.toCollection(TreeSet::new));
        all.forEach(page -> References.check(page.item().fields().values(), keys, diagnostics));
        References.check(settings.fields().values(), keys, diagnostics);

        List<Page> used = used(all, references);
        Map<String, List<Page>> byType = byType(used);
        Map<String, List<Page>> listings = listings(used, byType);
        List<Page> pages = used.stream()
                .filter(page -> !page.item().flag(ONLY_IF_FULL)
                        || !listings.getOrDefault(page.url(), List.of()).isEmpty())
                .toList();
        return site(
                settings, pages, listings, new References(pages), SiteFiles.of(content, pages, statics, diagnostics));
    }

    private Site site(
            Settings settings,
            List<Page> pages,
            Map<String, List<Page>> listings,
            References references,
            List<SiteFile> files) {
        Map<String, Page> byUrl = new TreeMap<>();
        pages.forEach(page -> byUrl.put(page.url(), page));
        Map<String, List<Page>> byType = byType(pages);
        List<Page> sorted = byType.values().stream().flatMap(List::stream).toList();
        List<Page> menu = byType.values().stream()
                .flatMap(List::stream)
                .filter(page -> page.item().flag(MENU))
                .toList();
        return new Site(
                settings,
                List.copyOf(byUrl.values()),
                byUrl,
                byType,
                menu,
                new Site.Relations(references.byKey(), references.inverses(sorted), listings),
                Tree.of(byUrl.values(), byUrl, order),
                files);
    }

    private List<Page> pages(List<Item> items) {
        Permalinks permalinks = new Permalinks(diagnostics);
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
        Page owner = owners.putIfAbsent(page.url(), page);
        if (owner != null) {
            diagnostics.error(
                    "assemble/due-proprietari",
                    page.item().at(),
                    page.url(),
                    owner.item().source());
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

    private Map<String, List<Page>> byType(Collection<Page> pages) {
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
