package it.campanile.build;

import it.campanile.build.Explanation.Origin;
import it.campanile.build.Explanation.Source;
import it.campanile.diagnostic.Location;
import it.campanile.parse.Body;
import it.campanile.parse.Entry;
import it.campanile.parse.YamlNode;
import it.campanile.parse.YamlNode.Mapping;
import it.campanile.parse.YamlNode.Sequence;
import it.campanile.schema.Field;
import it.campanile.schema.FieldKind;
import it.campanile.schema.ListKind;
import it.campanile.schema.Value;
import it.campanile.schema.ValueText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds out where each value of an entry comes from: the winning file, the one under it, or the type. */
final class Origins {

    private final Entry entry;
    private final List<Origin> found = new ArrayList<>();

    /** @param entry an entry, already laid over the one that it inherits from */
    private Origins(Entry entry) {
        this.entry = entry;
    }

    /** Every key that is written, then what the type fills in. */
    static List<Origin> ofKeys(Entry entry, Map<String, Field> fields) {
        Origins origins = new Origins(entry);
        for (YamlNode.Pair pair : entry.frontMatter().pairs().values()) {
            origins.found.add(new Origin(pair.key(), text(pair.value()), pair.keyAt(), origins.source(pair.keyAt())));
        }
        origins.defaults("", fields, entry.frontMatter());
        return origins.found;
    }

    /** The values of an item that no file of content makes, those of its source first. */
    static List<Origin> ofFields(Map<String, Value> fields, String source) {
        List<Origin> found = new ArrayList<>();
        fields.forEach((name, value) -> found.add(new Origin(
                name,
                ValueText.of(value),
                value.at(),
                value.at().path().equals(source) ? Source.OWN : Source.DEFAULT)));
        found.sort(Comparator.comparing(Origin::source));
        return found;
    }

    /** Where the text starts; empty when there is none. */
    static Optional<Origin> ofBody(Entry entry) {
        Body body = entry.body();
        if (body.isEmpty()) {
            return Optional.empty();
        }
        Body.Passage start = body.introduction();
        String before = start.text()
                .substring(
                        0, start.text().length() - start.text().stripLeading().length());
        Location at = start.isBlank()
                ? body.sections().get(0).at()
                : new Location(
                        start.path(),
                        start.firstLine()
                                + (int) before.chars().filter(c -> c == '\n').count(),
                        1,
                        0);
        String headings = body.sections().stream().map(Body.Section::heading).collect(Collectors.joining(", "));
        return Optional.of(new Origin("", headings, at, new Origins(entry).source(at)));
    }

    private Source source(Location at) {
        return at.path().equals(entry.file().path()) ? Source.OWN : Source.INHERITED;
    }

    private void defaults(String prefix, Map<String, Field> fields, Mapping written) {
        for (Field field : fields.values()) {
            String key = prefix + field.name();
            Optional<YamlNode> value = written.get(field.name())
                    .filter(node -> !(node instanceof YamlNode.Scalar scalar && scalar.isEmpty()));
            if (value.isPresent()) {
                within(key, field.kind(), value.get());
            } else {
                field.fallback()
                        .ifPresent(fallback ->
                                found.add(new Origin(key, ValueText.of(fallback), fallback.at(), Source.DEFAULT)));
            }
        }
    }

    private void within(String key, FieldKind kind, YamlNode value) {
        if (kind instanceof FieldKind.GroupKind group && value instanceof Mapping mapping) {
            defaults(key + ".", group.fields(), mapping);
        } else if (kind instanceof ListKind list && value instanceof Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                within(key + "[" + (i + 1) + "]", list.of(), sequence.items().get(i));
            }
        }
    }

    private static String text(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar.isEmpty() ? "" : scalar.text().strip().replaceAll("\\s+", " ");
        }
        if (node instanceof Sequence sequence) {
            return sequence.items().stream().map(Origins::text).collect(Collectors.joining(", ", "[", "]"));
        }
        return ((Mapping) node)
                .pairs().values().stream()
                        .map(pair -> pair.key() + ": " + text(pair.value()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }
}
