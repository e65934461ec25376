package it.campanile.schema;

import it.campanile.parse.YamlNode;
import java.util.Optional;

/** A file to download with the title that people read; its format and size come from the file itself. */
record AttachmentKind(FieldKind.GroupKind parts) implements FieldKind {

    @Override
    public Optional<Value> read(YamlNode node, FieldCheck check) {
        return parts.read(node, check).map(value -> {
            Value.Group group = (Value.Group) value;
            return new Value.Attachment(group.text("file"), group.text("titolo"), node.at());
        });
    }
}
