package it.campanile.schema;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.parse.YamlNode;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a field kind needs to know while it checks a value.
 *
 * @param type label of the type in work, for findings
 * @param path names of the field and of the groups around it, joined by dots
 * @param vocabularies the vocabularies by id
 * @param themeParameters what the site's theme lets a site set
 * @param diagnostics where findings go
 */
record FieldCheck(
        String type,
        String path,
        Map<String, Vocabulary> vocabularies,
        FieldKind.GroupKind themeParameters,
        Diagnostics diagnostics) {

    private static final int LISTED = 20;

    /** The same check for a field within this one. */
    FieldCheck within(String name) {
        String longer = path.isEmpty() ? name : path + "." + name;
        return new FieldCheck(type, longer, vocabularies, themeParameters, diagnostics);
    }

    /** A vocabulary that a type names; that it exists was checked when the types were read. */
    Vocabulary vocabulary(String id) {
        Vocabulary vocabulary = vocabularies.get(id);
        return vocabulary == null ? new Vocabulary(id, Map.of()) : vocabulary;
    }

    /** A finding about a value; its first two arguments are the field and the type. */
    void error(String code, YamlNode node, String... arguments) {
        error(code, node.at(), arguments);
    }

    /** A finding at a place; its first two arguments are the field and the type. */
    void error(String code, Location at, String... arguments) {
        String[] all =
                Stream.concat(Stream.of(path, type), Stream.of(arguments)).toArray(String[]::new);
        diagnostics.error(code, at, all);
    }

    /** «a» / «b» / «c», cut after some. */
    static String quote(Collection<String> words) {
        String listed =
                words.stream().limit(LISTED).map(word -> "«" + word + "»").collect(Collectors.joining(" / "));
        return words.size() > LISTED ? listed + " …" : listed;
    }
}
