package it.campanile.render;

import it.campanile.assets.AssetStore;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.parse.YamlNode;
import it.campanile.parse.YamlReader;
import it.campanile.search.LanguageReader;
import it.campanile.search.SearchLanguage;
import it.campanile.source.SourceFile;
import it.campanile.source.SourceTree;
import it.campanile.source.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A theme, ready for use by every site that has it: its files laid over those of its parents, its parsed templates, its
 * strings, its assets.
 */
public final class ThemeFiles {

    private final SourceTree tree;
    private final ThemeTemplates templates;
    private final AssetStore assets;
    private final Map<String, String> texts;
    private final SearchLanguage searchLanguage;

    /**
     * @param tree the theme's files, the nearest layer first
     * @param language which file of {@code i18n/} gives the strings, and of {@code ricerca/} the words of the search
     * @param webJars web jars by name, from which assets may be taken
     * @param cache folder in which what was made from assets is kept
     */
    public ThemeFiles(SourceTree tree, String language, List<String> webJars, Path cache, Diagnostics diagnostics) {
        this.tree = tree;
        this.templates = new ThemeTemplates(tree, false);
        this.assets = new AssetStore(tree, webJars, MarkdownText.CLASSES, cache, diagnostics);
        this.texts = texts(tree, language, diagnostics);
        this.searchLanguage = LanguageReader.read(tree, language, diagnostics);
    }

    private ThemeFiles(ThemeFiles theme, ThemeTemplates templates) {
        this.tree = theme.tree;
        this.templates = templates;
        this.assets = theme.assets;
        this.texts = theme.texts;
        this.searchLanguage = theme.searchLanguage;
    }

    /** The same theme, whose pages say of each element where it comes from. */
    ThemeFiles marked() {
        return new ThemeFiles(this, new ThemeTemplates(tree, true));
    }

    private static Map<String, String> texts(SourceTree tree, String language, Diagnostics diagnostics) {
        Map<String, String> texts = new TreeMap<>();
        List<SourceFile> versions = tree.versions("i18n/" + language + ".yaml");
        // From the farthest layer to the nearest, so that a child's string replaces its parent's.
        for (int i = versions.size() - 1; i >= 0; i--) {
            SourceFile file = versions.get(i);
            Workspace.text(file, diagnostics)
                    .flatMap(text -> YamlReader.read(text, file.path(), 1, diagnostics))
                    .ifPresent(mapping -> collect(mapping, texts));
        }
        return Map.copyOf(texts);
    }

    private static void collect(YamlNode.Mapping mapping, Map<String, String> texts) {
        mapping.pairs().keySet().forEach(key -> mapping.text(key).ifPresent(text -> texts.put(key, text)));
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

    Map<String, String> texts() {
        return texts;
    }

    SearchLanguage searchLanguage() {
        return searchLanguage;
    }
}
