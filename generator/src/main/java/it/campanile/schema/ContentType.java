package it.campanile.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A type of content, as its YAML file describes it.
 *
 * @param id its name, for example {@code servizio}
 * @param singular label of one
 * @param plural label of many
 * @param folder the folder of its items within a content layer; empty for a type that has none
 * @param permalink pattern of the address; with a {@code #} its items stand on another type's page
 * @param schemaOrg its class at schema.org; empty when it has none
 * @param order how lists of it are sorted
 * @param onlyIfUsed inverse relation without which an item is not published
 * @param fields its fields by name, in order
 * @param body what its text may be
 * @param freeSections whether any {@code ##} heading may be used
 * @param sections its fixed headings, in order
 * @param atLeastOneOf sets of fields of which one must be there
 * @param fallbacks where a field finds its value when it is not written
 * @param dates what dates do to its items
 * @param openData name of the file of open data that its items are in
 * @param followed inverse relation whose contents can be followed with a feed beside each of its items
 * @param search how its items are found
 */
public record ContentType(
        String id,
        String singular,
        String plural,
        String folder,
        String permalink,
        String schemaOrg,
        Order order,
        Optional<String> onlyIfUsed,
        Map<String, Field> fields,
        BodyRule body,
        boolean freeSections,
        List<SectionRule> sections,
        List<List<String>> atLeastOneOf,
        Map<String, Fallback> fallbacks,
        DateRules dates,
        Optional<String> openData,
        Optional<String> followed,
        SearchRule search) {

    /** What text may stand before the first heading. */
    public enum BodyRule {
        /** There must be one. */
        OBBLIGATORIO,
        /** There may be one. */
        FACOLTATIVO,
        /** Only fixed sections. */
        VIETATO
    }

    /** A fixed heading of the body. */
    public record SectionRule(String title, String id, boolean required) {}

    /** The field that sorts a list; equal values go by title. */
    public record Order(String field, boolean descending) {}

    /**
     * Where a field finds its value when it is not written.
     *
     * @param paths fields to look at in turn; {@code a.b} is the field {@code b} of what the reference {@code a} points to
     * @param required whether a value must be found
     */
    public record Fallback(List<String> paths, boolean required) {

        public Fallback {
            paths = List.copyOf(paths);
        }
    }

    /**
     * How its items are found by who searches the site.
     *
     * @param weight how much more than 1 a word in one of them counts
     * @param filters whether what refers to one of them can be narrowed down to it
     */
    public record SearchRule(double weight, boolean filters) {}

    public ContentType {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        sections = List.copyOf(sections);
        atLeastOneOf = List.copyOf(atLeastOneOf);
        fallbacks = Map.copyOf(fallbacks);
    }

    /** Whether its items have an address: a page, or a place on one. */
    public boolean hasAddress() {
        return !permalink.isEmpty();
    }

    /** The id of a section by its heading: the one that the type gives it, else a slug of the heading. */
    public String sectionId(String heading) {
        return SectionCheck.rule(this, heading).map(SectionRule::id).orElseGet(() -> ItemReader.slug(heading));
    }
}
