package it.campanile.assemble;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.model.Page;
import it.campanile.model.Settings;
import it.campanile.model.Site;
import it.campanile.model.Transparency;
import it.campanile.schema.ContentType;
import it.campanile.schema.Item;
import it.campanile.schema.Obligation;
import it.campanile.schema.Schema;
import it.campanile.schema.Table;
import it.campanile.schema.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Amministrazione trasparente of one site: its sections, what is published in them and until when. What names a section that
 * there is not is left out, with a finding; the rest of the site does not wait for it.
 */
final class TransparencyAssembler {

    /** The field by which a content says in which section it is published. */
    private static final String FIELD = "trasparenza";
    /** The field of a site that says where its section is. */
    private static final String PLACE = "amministrazione_trasparente";

    private final Optional<ContentType> type;
    private final boolean here;
    private final Sections sections;
    private final Retention retention;
    private final Dating dating;
    private final Diagnostics left;
    private final Map<String, Obligation> byItem = new HashMap<>();
    private final Map<String, List<Table>> tables = new TreeMap<>();

    /** @param left where it is said what is left out */
    TransparencyAssembler(
            Schema schema, Settings settings, List<Table> read, Schedule schedule, Dating dating, Diagnostics left) {
        this.type = Optional.ofNullable(schema.types().get(Schema.TRANSPARENCY_TYPE));
        this.here = type.isPresent()
                && settings.fields().get(PLACE) instanceof Value.Link link
                && link.url().equals(root(type.get()));
        this.sections = new Sections(schema.obligations(), settings, left);
        this.retention = new Retention(schedule);
        this.dating = dating;
        this.left = left;
        read.forEach(this::place);
    }

    /** The address under which all sections are. */
    private static String root(ContentType type) {
        return type.permalink().substring(0, type.permalink().indexOf('{'));
    }

    private void place(Table table) {
        if (!here) {
            left.error(
                    "assemble/trasparenza-altrove",
                    Location.ofFile(table.source().path()),
                    PLACE);
            return;
        }
        sections.find(table.code(), table.codeAt())
                .ifPresent(section -> tables.computeIfAbsent(section.code(), code -> new ArrayList<>())
                        .add(retention.kept(table, section)));
    }

    /** The items of a site with those of its sections, and without references to sections that there are not. */
    List<Item> with(List<Item> items) {
        List<Item> all = new ArrayList<>();
        Map<String, Item> written = new LinkedHashMap<>();
        for (Item item : items) {
            if (type.filter(item.type()::equals).isPresent()) {
                if (sections.find(item.id(), item.at()).isPresent() && dating.isPublished(item)) {
                    written.put(item.id(), item);
                }
            } else {
                all.add(filed(item));
            }
        }
        if (here) {
            all.addAll(new SectionItems(type.orElseThrow(), written).of(sections.shown()));
        }
        return all;
    }

    /** The translations of a site, those of the texts of sections at the places of their sections. */
    List<Item> translations(List<Item> translations) {
        return translations.stream()
                .map(item -> section(item)
                        .map(found -> SectionItems.placed(item, found))
                        .orElse(item))
                .toList();
    }

    private Item filed(Item item) {
        if (!(item.fields().get(FIELD) instanceof Value.Reference reference)) {
            return item;
        }
        Optional<Obligation> section = sections.find(reference.id(), reference.at());
        section.ifPresent(found -> byItem.put(item.source(), found));
        if (section.isPresent() && here) {
            return item;
        }
        Map<String, Value> others = new LinkedHashMap<>(item.fields());
        others.remove(FIELD);
        return item.with(others, item.body());
    }

    /** Whether the law does not ask any more that an item be taken away. */
    boolean isKept(Item item) {
        Obligation section = byItem.get(item.source());
        return section == null || !retention.isOver(item, section);
    }

    /** Adds to what pages list the pages of the site that answer for a section. */
    void link(List<Page> pages, Map<String, List<Page>> listings) {
        Map<String, Page> byUrl = new HashMap<>();
        pages.forEach(page -> byUrl.put(page.url(), page));
        for (Page page : pages) {
            section(page)
                    .ifPresent(section -> listings.put(
                            page.url(),
                            section.links().stream()
                                    .flatMap(url -> Optional.ofNullable(byUrl.get(url)).stream())
                                    .toList()));
        }
    }

    private Optional<Obligation> section(Page page) {
        return section(page.item());
    }

    private Optional<Obligation> section(Item item) {
        return type.filter(item.type()::equals).isPresent() ? sections.find(item.id(), item.at()) : Optional.empty();
    }

    /** The tables by the address of their section. */
    Map<String, List<Table>> tables(List<Page> pages) {
        Map<String, List<Table>> byUrl = new TreeMap<>();
        for (Page page : pages) {
            section(page)
                    .map(Obligation::code)
                    .map(tables::get)
                    .ifPresent(own -> byUrl.put(page.url(), List.copyOf(own)));
        }
        return byUrl;
    }

    /** How each section of a finished site stands. */
    Transparency of(Site site, LocalDate today) {
        if (!here) {
            return Transparency.NONE;
        }
        DutyJudge judge = new DutyJudge(site, today);
        List<Transparency.Duty> duties = new ArrayList<>();
        Map<String, Page> pages = new HashMap<>();
        site.byType()
                .getOrDefault(Schema.TRANSPARENCY_TYPE, List.of())
                .forEach(page -> pages.put(page.item().id(), page));
        for (Obligation section : sections.shown()) {
            Page page = pages.get(section.code());
            if (page != null && !sections.isParent(section)) {
                duties.add(judge.of(section, page));
            }
        }
        sections.hidden().forEach(section -> duties.add(DutyJudge.hidden(section)));
        return new Transparency(duties, site.transparency().tables());
    }
}
