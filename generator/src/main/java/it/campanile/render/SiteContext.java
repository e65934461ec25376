package it.campanile.render;

import it.campanile.assets.Asset;
import it.campanile.assets.AssetStore;
import it.campanile.assets.SitePictures;
import it.campanile.diagnostic.Suggestion;
import it.campanile.model.Page;
import it.campanile.model.Site;
import it.campanile.model.SiteFile;
import it.campanile.schema.Field;
import it.campanile.schema.FieldKind;
import it.campanile.schema.InverseNames;
import it.campanile.schema.Item;
import it.campanile.schema.ListKind;
import it.campanile.schema.Schema;
import it.campanile.schema.Value;
import it.campanile.schema.Vocabulary;
import it.campanile.source.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** What the views of one site share: the site, its rendered bodies, its theme, the assets that its pages asked for. */
final class SiteContext {

    private final SiteStore store;
    private final ThemeFiles theme;
    private final SitePictures pictures;
    private final Map<String, Set<String>> inverseNames;
    private final Schema schema;
    private final Map<String, SiteFile> files = new HashMap<>();
    private final Map<String, PageView> views = new ConcurrentHashMap<>();
    private final Set<String> usedAssets;
    private final Language language;

    /** The context of the Italian pages of a site. */
    SiteContext(SiteStore store, ThemeFiles theme, Schema schema, SitePictures pictures) {
        this(store, theme, schema, pictures, theme.italian(), new ConcurrentSkipListSet<>());
    }

    private SiteContext(
            SiteStore store,
            ThemeFiles theme,
            Schema schema,
            SitePictures pictures,
            Language language,
            Set<String> usedAssets) {
        this.language = language;
        this.usedAssets = usedAssets;
        this.store = store;
        this.theme = theme;
        this.pictures = pictures;
        this.inverseNames = InverseNames.of(schema);
        this.schema = schema;
        store.site().files().forEach(file -> files.put(file.url(), file));
    }

    /** The same for the pages in another language. */
    SiteContext in(Language other, Schema schema) {
        return new SiteContext(store, theme, schema, pictures, other, usedAssets);
    }

    /** The language of the pages. */
    Language language() {
        return language;
    }

    /** The file that the site has at an address; that it is there was checked when the site was assembled. */
    SiteFile file(String url) {
        SiteFile file = files.get(url);
        if (file == null) {
            throw new IllegalStateException("no file at " + url);
        }
        return file;
    }

    /** Other words for the terms that an item names, by which it can be found. */
    Set<String> synonyms(Item item) {
        Set<String> words = new TreeSet<>();
        item.fields().forEach((name, value) -> {
            Field field = item.type().fields().get(name);
            if (field != null) {
                synonyms(field.kind(), value, words);
            }
        });
        return words;
    }

    private void synonyms(FieldKind kind, Value value, Set<String> words) {
        if (value instanceof Value.TermValue term) {
            words.addAll(term.term().synonyms());
        } else if (value instanceof Value.Many many && kind instanceof ListKind list) {
            many.values().forEach(one -> synonyms(list.of(), one, words));
        } else if (value instanceof Value.Text text
                && kind instanceof FieldKind.TextKind among
                && among.among().isPresent()) {
            Vocabulary vocabulary = schema.vocabularies().get(among.among().get());
            if (vocabulary != null) {
                vocabulary.terms().values().stream()
                        .filter(term -> term.label().equals(text.text()))
                        .forEach(term -> words.addAll(term.synonyms()));
            }
        }
    }

    Schema schema() {
        return schema;
    }

    Site site() {
        return store.site();
    }

    SiteStore store() {
        return store;
    }

    SitePictures pictures() {
        return pictures;
    }

    ThemeFiles theme() {
        return theme;
    }

    /** The view of a page, in the language of the context when there is one: one for each page of the site. */
    PageView view(Page original) {
        Page page = language.isForeign()
                ? site().translation(original, language.code()).orElse(original)
                : original;
        return views.computeIfAbsent(page.url(), url -> new PageView(page, this));
    }

    /** A list that is in the order of its titles, in that of the titles in the language of the context. */
    List<Page> inOrder(List<Page> pages) {
        return language.isForeign() ? TitleOrder.of(pages, site(), language.code()) : pages;
    }

    /** Names of the relations that may point to an item of a type. */
    Set<String> inverseNames(String type) {
        return inverseNames.getOrDefault(type, Set.of());
    }

    /** The address of an asset, which from now on belongs to the site. */
    String asset(String name) throws ModelMistake {
        Asset asset = theme.assets().find(name).orElse(null);
        if (asset == null) {
            String nearest = Suggestion.nearest(
                            name,
                            theme.tree().files().stream()
                                    .map(SourceFile::name)
                                    .filter(file -> file.startsWith(AssetStore.FOLDER))
                                    .map(file -> file.substring(AssetStore.FOLDER.length()))
                                    .toList())
                    .orElse("–");
            throw new ModelMistake("render/risorsa-sconosciuta", name, nearest);
        }
        use(name, asset);
        return "/" + asset.path();
    }

    private void use(String name, Asset asset) {
        if (usedAssets.add(name)) {
            for (String needed : asset.needs()) {
                theme.assets().find(needed).ifPresent(more -> use(needed, more));
            }
        }
    }

    /** The address of an icon, for the {@code href} of a {@code use} element. */
    String icon(String name) throws ModelMistake {
        Set<String> known = theme.assets().icons();
        if (!known.contains(name)) {
            String nearest = Suggestion.nearest(name, known).orElse("–");
            throw new ModelMistake("render/icona-sconosciuta", name, nearest);
        }
        return asset(theme.assets().iconAsset(name)) + AssetStore.iconFragment(name);
    }

    /** Names of the assets that the pages use, sorted. */
    Set<String> usedAssets() {
        return usedAssets;
    }
}
