package it.campanile.schema;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The fields within the kinds that are groups of their own. */
final class FieldParts {

    private static final FieldKind.TextKind TEXT = new FieldKind.TextKind(0, 500, Optional.empty(), Optional.empty());

    private FieldParts() {}

    static FieldKind.GroupKind image() {
        return group(
                part("file", TEXT, true, ""),
                part("alt", TEXT, false, ""),
                part("decorativa", new FieldKind.FlagKind(), false, ""),
                part("didascalia", TEXT, false, ""),
                part("credito", TEXT, false, ""));
    }

    static FieldKind.GroupKind attachment() {
        return group(part("file", TEXT, true, ""), part("titolo", TEXT, true, ""));
    }

    static FieldKind.GroupKind appointment() {
        return group(
                part("inizio", new MomentKind(), true, "2026-12-05 21:00"),
                part("fine", new MomentKind(), false, "2026-12-05 23:00"),
                part("ricorrenza", TEXT, false, "FREQ=WEEKLY;BYDAY=SA;UNTIL=20261231"),
                part("eccezioni", new ListKind(new FieldKind.DateKind(), 0, Recurrence.MOST, false), false, ""),
                part("nota", TEXT, false, ""));
    }

    private static FieldKind.GroupKind group(Field... parts) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (Field part : parts) {
            fields.put(part.name(), part);
        }
        return new FieldKind.GroupKind(fields);
    }

    private static Field part(String name, FieldKind kind, boolean required, String example) {
        return new Field(name, kind, required, Map.of(), Optional.empty(), "", example, false, false);
    }
}
