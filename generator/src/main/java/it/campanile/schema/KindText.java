package it.campanile.schema;

import java.util.Map;

/** A field kind in a few words of the files that declare it: {@code elenco di gruppo (titolo, url)}. */
final class KindText {

    private KindText() {}

    static String of(FieldKind kind, Map<String, Vocabulary> vocabularies) {
        FieldShape shape = FieldShape.of(kind, vocabularies);
        if (shape.element().isPresent()) {
            return shape.word() + " di " + of(shape.element().get(), vocabularies);
        }
        if (!shape.targets().isEmpty()) {
            return shape.word() + " (" + String.join(", ", shape.targets()) + ")";
        }
        if (kind instanceof FieldKind.GroupKind) {
            return shape.word() + " (" + String.join(", ", shape.fields().keySet()) + ")";
        }
        if (kind instanceof FieldKind.ChoiceKind) {
            return shape.word() + " (" + String.join(", ", shape.choices().keySet()) + ")";
        }
        return shape.word();
    }
}
