package it.campanile.assemble;

import it.campanile.model.Page;
import it.campanile.schema.Item;
import it.campanile.schema.Value;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The pages that say in other languages what pages of the site say, each under the address of its original: {@code
 * /servizi/} and {@code /en/servizi/}. What has no page of its own has none in another language either: it is told where it
 * is named, in the language of that place. One whose original is not published today is not either.
 *
 * @param byOriginal address of the original → language → page
 */
record Translations(Map<String, Map<String, Page>> byOriginal) {

    static Translations of(List<Item> items, Collection<Page> pages) {
        Map<String, Page> originals = new TreeMap<>();
        pages.forEach(page -> originals.put(key(page.item()), page));
        Map<String, Map<String, Page>> byOriginal = new TreeMap<>();
        for (Item item : items) {
            Page original = originals.get(key(item));
            if (original != null) {
                String language = item.wording().orElseThrow().language();
                Page page = Page.translating(original, over(item, original.item()), address(original.url(), language));
                byOriginal
                        .computeIfAbsent(original.url(), url -> new TreeMap<>())
                        .put(language, page);
            }
        }
        return new Translations(byOriginal);
    }

    private static String address(String url, String language) {
        return url.charAt(0) + language + "/" + url.substring(1);
    }

    /** A file of one type has one name; where its item stands tells it from all others. */
    private static String key(Item item) {
        return item.type().id() + "/" + item.path();
    }

    /** What a translation gives, and all else as it is in the original, with what was found for it elsewhere. */
    private static Item over(Item translation, Item original) {
        Item.Wording wording = translation.wording().orElseThrow();
        Map<String, Value> fields = new LinkedHashMap<>(original.fields());
        translation.fields().forEach((name, value) -> {
            if (wording.gives(name)) {
                fields.put(name, value);
            }
        });
        return translation.with(fields, wording.body() ? translation.body() : original.body());
    }

    /** All pages, sorted by the address of their original. */
    Stream<Page> pages() {
        return byOriginal.values().stream().flatMap(languages -> languages.values().stream());
    }
}
