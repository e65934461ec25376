package it.campanile.schema;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Suggestion;
import it.campanile.parse.Body;
import it.campanile.parse.Entry;
import it.campanile.parse.YamlNode;
import it.campanile.parse.YamlNode.Mapping;
import it.campanile.source.SourceFile;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks an entry against its content type. */
public final class ItemReader {

    private static final Pattern PLAIN_NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> RESERVED = Set.of("tipo", "eredita");

    private final Schema schema;

    public ItemReader(Schema schema) {
        this.schema = schema;
    }

    /**
     * The item that an entry describes.
     *
     * @param entry what the editor wrote; its file's name is the path within a content layer
     * @return the item, or empty with findings when something is wrong
     */
    public Optional<Item> read(Entry entry, Diagnostics diagnostics) {
        Optional<ContentType> type = type(entry, diagnostics);
        return type.isEmpty() ? Optional.empty() : read(entry, type.get(), diagnostics);
    }

    private Optional<ContentType> type(Entry entry, Diagnostics diagnostics) {
        String name = entry.file().name();
        String folder = name.contains("/") ? name.substring(0, name.indexOf('/')) : "";
        Optional<ContentType> type = schema.typeOfFolder(folder);
        Optional<YamlNode> written = entry.frontMatter().get("tipo");
        if (written.isPresent() && written.get() instanceof YamlNode.Scalar word) {
            if (!schema.types().containsKey(word.text())) {
                Set<String> known = schema.types().keySet();
                diagnostics.error(
                        "schema/tipo-sconosciuto",
                        word.at(),
                        word.text(),
                        FieldCheck.quote(known),
                        Suggestion.nearest(word.text(), known)
                                .map(near -> "«" + near + "»")
                                .orElse(FieldCheck.quote(known)));
                return Optional.empty();
            }
            if (type.isPresent() && !type.get().id().equals(word.text())) {
                diagnostics.error(
                        "schema/tipo-diverso",
                        word.at(),
                        word.text(),
                        folder,
                        type.get().id());
                return Optional.empty();
            }
        }
        if (type.isEmpty()) {
            List<String> folders = schema.types().values().stream()
                    .map(ContentType::folder)
                    .filter(known -> !known.isEmpty())
                    .toList();
            diagnostics.error(
                    "schema/cartella-sconosciuta",
                    Location.ofFile(entry.file().path()),
                    folder,
                    FieldCheck.quote(folders));
        }
        return type;
    }

    private Optional<Item> read(Entry entry, ContentType type, Diagnostics diagnostics) {
        FieldCheck check = schema.check(type.id(), new FieldKind.GroupKind(Map.of()), diagnostics);
        boolean named = hasPlainName(entry.file(), diagnostics);
        Optional<Map<String, Value>> fields = FieldReader.read(type.fields(), ownKeys(entry.frontMatter()), check);
        boolean complete = FieldReader.hasOneOf(type.atLeastOneOf(), entry.frontMatter(), check) && fields.isPresent();
        boolean wellDivided =
                SectionCheck.isWellDivided(type, entry.body(), entry.file().path(), diagnostics);
        boolean ordered = fields.isEmpty() || DateOrder.isKept(type.dates().orders(), fields.get(), check);
        return named && complete && wellDivided && ordered
                ? fields.map(values -> item(entry.file(), type, values, entry.body()))
                : Optional.empty();
    }

    private static Mapping ownKeys(Mapping frontMatter) {
        Map<String, YamlNode.Pair> pairs = new LinkedHashMap<>(frontMatter.pairs());
        pairs.keySet().removeAll(RESERVED);
        return new Mapping(pairs, frontMatter.at());
    }

    private static boolean hasPlainName(SourceFile file, Diagnostics diagnostics) {
        String[] parts = file.stem().split("/", -1);
        // The first part is the folder of the type, whose name the type gives.
        for (String part : Arrays.asList(parts).subList(1, parts.length)) {
            if (!PLAIN_NAME.matcher(part).matches()) {
                diagnostics.error("schema/nome-file", Location.ofFile(file.path()), part, slug(part));
                return false;
            }
        }
        return true;
    }

    /** A name as it may stand in an address: lower case, no accents, hyphens. */
    public static String slug(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return folded.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static Item item(SourceFile file, ContentType type, Map<String, Value> fields, Body body) {
        String within = file.stem().substring(type.folder().length() + 1);
        boolean bundle = within.equals("index") || within.endsWith("/index");
        String path = bundle ? within.substring(0, Math.max(0, within.length() - "/index".length())) : within;
        String folder = bundle ? file.name().substring(0, file.name().lastIndexOf('/') + 1) : "";
        String id = path.substring(path.lastIndexOf('/') + 1);
        // The first page of all owns no folder: its folder is the type's, where every other item stands.
        boolean ownFolder = bundle && !path.isEmpty();
        return new Item(
                type,
                id.isEmpty() ? "index" : id,
                path,
                ownFolder ? folder : "",
                file.path(),
                file.extension(),
                fields,
                body,
                Optional.empty());
    }
}
