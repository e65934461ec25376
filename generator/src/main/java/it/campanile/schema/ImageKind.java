package it.campanile.schema;

import it.campanile.parse.YamlNode;
import java.util.Map;
import java.util.Optional;

/** A picture: its file, and an alternative text or the declaration that it is decorative. */
record ImageKind(FieldKind.GroupKind parts) implements FieldKind {

    @Override
    public Optional<Value> read(YamlNode node, FieldCheck check) {
        Optional<Value> group = parts.read(node, check);
        if (group.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Value> fields = ((Value.Group) group.get()).fields();
        String alt = text(fields, "alt");
        boolean decorative = fields.get("decorativa") instanceof Value.Flag flag && flag.set();
        if (alt.isBlank() && !decorative) {
            check.error("schema/immagine-senza-alt", node, text(fields, "file"));
            return Optional.empty();
        }
        return Optional.of(new Value.Image(
                text(fields, "file"),
                decorative ? "" : alt,
                decorative,
                text(fields, "didascalia"),
                text(fields, "credito"),
                node.at()));
    }

    private static String text(Map<String, Value> fields, String name) {
        return fields.get(name) instanceof Value.Text text ? text.text() : "";
    }
}
