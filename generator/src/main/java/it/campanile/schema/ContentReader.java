package it.campanile.schema;

import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.parse.Entry;
import it.campanile.source.SourceFile;
import it.campanile.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the content of sites. A file that several sites share is read and checked once. */
public final class ContentReader {

    /** Extensions of files whose text is content. */
    public static final Set<String> MARKUP = Set.of("md", "adoc");

    private static final Set<String> SCHEMA_FOLDERS = Set.of("tipi", "gruppi", "vocabolari");

    private final ItemReader items;
    private final Map<SourceFile, Read<Entry>> entries = new ConcurrentHashMap<>();
    private final Map<SourceFile, Read<Item>> checked = new ConcurrentHashMap<>();

    /**
     * What a site's layers hold.
     *
     * @param items its checked items
     * @param translations items that say the same as others in another language, {@link Item#wording}
     * @param files everything else: pictures and documents beside the items
     */
    public record Content(List<Item> items, List<Item> translations, List<SourceFile> files) {}

    private record Read<T>(Optional<T> result, List<Diagnostic> findings) {}

    public ContentReader(Schema schema) {
        this.items = new ItemReader(schema);
    }

    /**
     * The content of a site.
     *
     * @param tree the site's content layers laid over each other
     * @param excluded names of shared files that the site does not publish
     * @param languages codes of the languages into which the site translates; empty when it could not be read which
     */
    public Content read(
            SourceTree tree, Set<String> excluded, Optional<Set<String>> languages, Diagnostics diagnostics) {
        List<Item> found = new ArrayList<>();
        List<Item> translations = new ArrayList<>();
        List<SourceFile> files = new ArrayList<>();
        for (SourceFile file : tree.files()) {
            String folder = file.name().split("/", 2)[0];
            if (SCHEMA_FOLDERS.contains(folder)) {
                ownSchema(file, folder, diagnostics);
                continue;
            }
            if (excluded.contains(file.name())) {
                continue;
            }
            Optional<Translation> translation = Translation.of(file);
            if (translation.isPresent()) {
                translated(translation.get(), tree, excluded, languages, diagnostics)
                        .ifPresent(translations::add);
            } else if (MARKUP.contains(file.extension())) {
                item(tree.versions(file.name()), diagnostics).ifPresent(found::add);
            } else if (!belongsTo(file, excluded)) {
                files.add(file);
            }
        }
        return new Content(found, translations, files);
    }

    /** Types and vocabularies are the same for all sites. */
    private static void ownSchema(SourceFile file, String folder, Diagnostics diagnostics) {
        if (file.path().startsWith("sites/")) {
            diagnostics.error("schema/modello-del-sito", Location.ofFile(file.path()), folder);
        }
    }

    /** Whether a file stands beside the {@code index} of one of these items, in a folder of its own. */
    private static boolean belongsTo(SourceFile file, Set<String> items) {
        int slash = file.name().lastIndexOf('/');
        boolean ownFolder = slash > file.name().indexOf('/');
        String index = file.name().substring(0, slash + 1) + "index.";
        return ownFolder && MARKUP.stream().anyMatch(extension -> items.contains(index + extension));
    }

    /** A translation, laid over what it translates: what it does not give is that of the original. */
    private Optional<Item> translated(
            Translation translation,
            SourceTree tree,
            Set<String> excluded,
            Optional<Set<String>> languages,
            Diagnostics diagnostics) {
        Location at = Location.ofFile(translation.file().path());
        boolean shared = !isOfSite(translation.file());
        if (languages.filter(own -> own.contains(translation.language())).isEmpty()) {
            if (!shared && languages.isPresent()) {
                diagnostics.warning("schema/lingua-non-del-sito", at, translation.language());
            }
            return Optional.empty();
        }
        List<SourceFile> versions = translation.original(tree);
        if (versions.isEmpty()) {
            diagnostics.error("schema/traduzione-senza-originale", at, translation.name() + ".md");
            return Optional.empty();
        }
        SourceFile original = versions.get(0);
        // What is wrong with the original is told of itself.
        Diagnostics elsewhere = new Diagnostics();
        if (excluded.contains(original.name()) || item(versions, elsewhere).isEmpty()) {
            return Optional.empty();
        }
        Optional<Entry> below = whole(versions, elsewhere);
        if (shared && isOfSite(original) && !inherits(versions)) {
            diagnostics.warning("schema/traduzione-di-un-altro-testo", at, original.path());
            return Optional.empty();
        }
        return entry(translation.file(), diagnostics)
                .flatMap(own -> below.flatMap(text -> items.read(translation.over(own, text, original), diagnostics)
                        .map(item -> item.translating(translation.wording(own, text)))));
    }

    private static boolean isOfSite(SourceFile file) {
        return file.path().startsWith("sites/");
    }

    private boolean inherits(List<SourceFile> versions) {
        return versions.size() > 1
                && entry(versions.get(0), new Diagnostics())
                        .filter(own -> own.frontMatter().isTrue("eredita"))
                        .isPresent();
    }

    /** What is written under a name, over what it inherits. */
    private Optional<Entry> whole(List<SourceFile> versions, Diagnostics diagnostics) {
        Optional<Entry> own = entry(versions.get(0), diagnostics);
        return inherits(versions)
                ? own.flatMap(above -> entry(versions.get(1), diagnostics).map(above::over))
                : own;
    }

    private Optional<Item> item(List<SourceFile> versions, Diagnostics diagnostics) {
        SourceFile file = versions.get(0);
        if (versions.size() == 1) {
            Read<Item> read = checked.computeIfAbsent(file, this::check);
            diagnostics.addAll(read.findings());
            return read.result();
        }
        return whole(versions, diagnostics).flatMap(entry -> items.read(entry, diagnostics));
    }

    private Read<Item> check(SourceFile file) {
        Diagnostics findings = new Diagnostics();
        Optional<Entry> entry = entry(file, findings);
        entry.filter(own -> own.frontMatter().isTrue("eredita"))
                .ifPresent(own -> findings.error(
                        "schema/eredita-da-niente",
                        own.frontMatter().get("eredita").orElseThrow().at()));
        return new Read<>(entry.flatMap(own -> items.read(own, findings)), findings.all());
    }

    private Optional<Entry> entry(SourceFile file, Diagnostics diagnostics) {
        Read<Entry> read = entries.computeIfAbsent(file, key -> {
            Diagnostics findings = new Diagnostics();
            return new Read<>(Entry.read(key, findings), findings.all());
        });
        diagnostics.addAll(read.findings());
        return read.result();
    }
}
