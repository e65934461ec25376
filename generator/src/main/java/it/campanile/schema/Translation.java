package it.campanile.schema;

import it.campanile.parse.Entry;
import it.campanile.source.SourceFile;
import it.campanile.source.SourceTree;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** What it gives over what the original says, under the name of that one. */
    Entry over(Entry own, Entry below, SourceFile original) {
        SourceFile place = new SourceFile(original.name(), file.path(), file.file());
        return new Entry(place, own.frontMatter(), own.body()).over(below);
    }

    /** What it gives. */
    Item.Wording wording(Entry own) {
        Set<String> fields = new HashSet<>(own.frontMatter().pairs().keySet());
        fields.removeAll(WORDLESS);
        return new Item.Wording(language, fields, !own.body().isEmpty());
    }
}
