package it.campanile.render;

import it.campanile.assets.AssetStore;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.source.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A theme, ready for use by every site that has it: its files laid over those of its parents, its parsed templates, its
 * strings, its assets.
 */
public final class ThemeFiles {

    private final SourceTree tree;
    private final ThemeTemplates templates;
    private final AssetStore assets;
    private final Map<String, Language> languages;

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
    }

    private ThemeFiles(SourceTree tree, ThemeTemplates templates, AssetStore assets, Map<String, Language> languages) {
        this.tree = tree;
        this.templates = templates;
        this.assets = assets;
        this.languages = languages;
    }

    /** The same theme, whose pages say of each element where it comes from. */
    ThemeFiles marked() {
        return new ThemeFiles(tree, new ThemeTemplates(tree, true), assets, languages);
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
}
