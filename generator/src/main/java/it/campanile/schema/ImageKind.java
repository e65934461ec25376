package it.campanile.schema;

import it.campanile.parse.YamlNode;
import java.util.Optional;

/** A picture: its file, and an alternative text or the declaration that it is decorative. */
record ImageKind(FieldKind.GroupKind parts) implements FieldKind {

    @Override
    public Optional<Value> read(YamlNode node, FieldCheck check) {
        Optional<Value> group = parts.read(node, check);
        return group.isEmpty() ? Optional.empty() : image((Value.Group) group.get(), check, node);
    }

    private static Optional<Value> image(Value.Group parts, FieldCheck check, YamlNode node) {
        String alt = parts.text("alt");
        boolean decorative = parts.fields().get("decorativa") instanceof Value.Flag flag && flag.set();
        if (alt.isBlank() && !decorative) {
            check.error("schema/immagine-senza-alt", node, parts.text("file"));
            return Optional.empty();
        }
        return Optional.of(new Value.Image(
                parts.text("file"),
                decorative ? "" : alt,
                decorative,
                parts.text("didascalia"),
                parts.text("credito"),
                node.at()));
    }
}
