package it.campanile.schema;

import it.campanile.parse.YamlNode;
import java.util.Map;
import java.util.Optional;

/** A file to download with the title that people read; its format and size come from the file itself. */
record AttachmentKind(FieldKind.GroupKind parts) implements FieldKind {

    @Override
    public Optional<Value> read(YamlNode node, FieldCheck check) {
        return parts.read(node, check).map(value -> {
            Map<String, Value> fields = ((Value.Group) value).fields();
            return new Value.Attachment(text(fields, "file"), text(fields, "titolo"), node.at());
        });
    }

    private static String text(Map<String, Value> fields, String name) {
        return fields.get(name) instanceof Value.Text text ? text.text() : "";
    }
}
