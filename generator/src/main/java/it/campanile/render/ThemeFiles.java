package it.campanile.render;

import it.campanile.assets.AssetStore;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.search.LanguageReader;
import it.campanile.search.SearchLanguage;
import it.campanile.source.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A theme, ready for use by every site that has it: its files laid over those of its parents, its parsed templates, its
 * strings, its assets.
 */
public final class ThemeFiles {

    private final SourceTree tree;
    private final ThemeTemplates templates;
    private final AssetStore assets;
    private final Map<String, Language> languages;
    private final Map<String, SearchLanguage> searchLanguages = new TreeMap<>();

    /**
     * @param tree the theme's files, the nearest layer first
     * @param webJars web jars by name, from which assets may be taken
     * @param cache folder in which what was made from assets is kept
     */
    public ThemeFiles(SourceTree tree, List<String> webJars, Path cache, Diagnostics diagnostics) {
        this.tree = tree;
        this.templates = new ThemeTemplates(tree, false);
        this.assets = new AssetStore(tree, webJars, MarkdownText.CLASSES, cache, diagnostics);
        this.languages = Language.of(tree, diagnostics);
        languages.keySet().forEach(code -> searchLanguages.put(code, LanguageReader.read(tree, code, diagnostics)));
    }

    private ThemeFiles(ThemeFiles theme, ThemeTemplates templates) {
        this.tree = theme.tree;
        this.templates = templates;
        this.assets = theme.assets;
        this.languages = theme.languages;
        this.searchLanguages.putAll(theme.searchLanguages);
    }

    /** The same theme, whose pages say of each element where it comes from. */
    ThemeFiles marked() {
        return new ThemeFiles(this, new ThemeTemplates(tree, true));
    }

    SourceTree tree() {
        return tree;
    }

    ThemeTemplates templates() {
        return templates;
    }

    AssetStore assets() {
        return assets;
    }

    /** The Italian strings. */
    Language italian() {
        return languages.getOrDefault(Language.ITALIAN, Language.italian());
    }

    /**
     * Says what is missing for a language into which a site translates.
     *
     * @param at where the site names it
     * @return whether there are strings at all
     */
    public boolean speaks(String code, Location at, Diagnostics diagnostics) {
        Language language = languages.get(code);
        if (language == null) {
            diagnostics.error("render/lingua-senza-testi", at, code, String.join(", ", languages.keySet()));
            return false;
        }
        Set<String> missing = language.missing(italian());
        if (!missing.isEmpty()) {
            diagnostics.warning(
                    "render/testi-non-tradotti",
                    Language.at(tree, code),
                    String.valueOf(missing.size()),
                    String.join("», «", missing));
        }
        return true;
    }

    /** The strings of a language, as they are in its files. */
    Optional<Language> language(String code) {
        return Optional.ofNullable(languages.get(code));
    }

    /** How the words of a language are searched. */
    SearchLanguage searchLanguage(String code) {
        return searchLanguages.getOrDefault(code, SearchLanguage.PLAIN);
    }
}
