package it.campanile.schema;

import it.campanile.parse.YamlNode;
import java.util.Optional;

/** A piece of HTML, as the program makes it of a text: only parameters of components are of this kind. */
record MarkupKind() implements FieldKind {

    @Override
    public Optional<Value> read(YamlNode node, FieldCheck check) {
        return FieldKind.scalar(node, check, "schema/non-testo")
                .map(scalar -> new Value.Markup(scalar.text(), node.at()));
    }
}
