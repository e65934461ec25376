package it.campanile.schema;

import it.campanile.parse.Entry;
import it.campanile.parse.YamlNode;
import it.campanile.parse.YamlNode.Mapping;
import it.campanile.parse.YamlNode.Pair;
import it.campanile.parse.YamlNode.Sequence;
import it.campanile.source.SourceFile;
import it.campanile.source.SourceTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file that says in another language what the one beside it says: {@code carta-identita.en.md} beside {@code
 * carta-identita.md}. It gives what is said otherwise; the headings of the sections stay those of the type.
 *
 * @param file the file
 * @param name name of what it translates, without extension
 * @param language code of its language
 */
record Translation(SourceFile file, String name, String language) {

    private static final Pattern NAME = Pattern.compile("(?<name>.*[^/.])\\.(?<language>[a-z]{2,3})");
    /** Keys that say nothing in any language. */
    private static final Set<String> WORDLESS = Set.of("tipo", "eredita");

    /** Whether a file is one. */
    static Optional<Translation> of(SourceFile file) {
        Matcher matcher = NAME.matcher(file.stem());
        return ContentReader.MARKUP.contains(file.extension()) && matcher.matches()
                ? Optional.of(new Translation(file, matcher.group("name"), matcher.group("language")))
                : Optional.empty();
    }

    /** The files under the name of what it translates, the winner first. */
    List<SourceFile> original(SourceTree tree) {
        return ContentReader.MARKUP.stream()
                .sorted()
                .map(extension -> tree.versions(name + "." + extension))
                .filter(versions -> !versions.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /**
     * What it gives over what the original says, under the name of that one. A group gives the keys that it has; a list of
     * groups that is as long as that of the original gives, of each one, the keys that it has.
     */
    Entry over(Entry own, Entry below, SourceFile original) {
        SourceFile place = new SourceFile(original.name(), file.path(), file.file());
        Mapping keys = (Mapping) over(own.frontMatter(), below.frontMatter());
        return new Entry(place, keys, own.body()).over(below);
    }

    private static YamlNode over(YamlNode own, YamlNode below) {
        if (own instanceof Mapping above && below instanceof Mapping under) {
            Map<String, Pair> merged = new LinkedHashMap<>();
            above.pairs()
                    .forEach((key, pair) -> merged.put(
                            key,
                            new Pair(
                                    key,
                                    pair.keyAt(),
                                    under.get(key)
                                            .map(old -> over(pair.value(), old))
                                            .orElse(pair.value()))));
            return new Mapping(merged, above.at()).over(under);
        }
        if (own instanceof Sequence above && below instanceof Sequence under && areParallel(above, under)) {
            List<YamlNode> items = new ArrayList<>();
            for (int i = 0; i < above.items().size(); i++) {
                items.add(over(above.items().get(i), under.items().get(i)));
            }
            return new Sequence(items, above.at());
        }
        return own;
    }

    private static boolean areParallel(Sequence one, Sequence other) {
        return one.items().size() == other.items().size()
                && Stream.concat(one.items().stream(), other.items().stream()).allMatch(Mapping.class::isInstance);
    }

    /** What it gives of an original. */
    Item.Wording wording(Entry own, Entry below) {
        Set<String> paths = new HashSet<>();
        for (Pair pair : own.frontMatter().pairs().values()) {
            if (!WORDLESS.contains(pair.key())) {
                collect(pair.key(), pair.value(), below.frontMatter().get(pair.key()), paths);
            }
        }
        return new Item.Wording(language, paths, !own.body().isEmpty());
    }

    private static void collect(String path, YamlNode own, Optional<YamlNode> below, Set<String> paths) {
        YamlNode under = below.orElse(own);
        if (below.isPresent() && own instanceof Mapping above && under instanceof Mapping old) {
            above.pairs().forEach((key, pair) -> collect(path + "." + key, pair.value(), old.get(key), paths));
        } else if (below.isPresent()
                && own instanceof Sequence above
                && under instanceof Sequence old
                && areParallel(above, old)) {
            for (int i = 0; i < above.items().size(); i++) {
                collect(
                        path + "." + i,
                        above.items().get(i),
                        Optional.of(old.items().get(i)),
                        paths);
            }
        } else {
            paths.add(path);
        }
    }
}
