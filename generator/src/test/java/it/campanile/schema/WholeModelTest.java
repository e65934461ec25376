package it.campanile.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.source.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The national model agrees with itself. */
class WholeModelTest {

    @TempDir
    Path folder;

    private Schema schema = new Schema(Map.of(), Map.of());

    @BeforeEach
    void read_the_model() {
        Diagnostics diagnostics = new Diagnostics();
        schema = SchemaReader.read(new Workspace(folder), diagnostics);
        assertEquals(List.of(), diagnostics.all());
    }

    @Test
    void every_name_can_be_written_in_an_address_and_in_a_template() {
        List<String> wrong = new ArrayList<>();
        schema.types().keySet().stream().filter(id -> !id.matches("[a-z_]+")).forEach(wrong::add);
        schema.vocabularies().forEach((id, vocabulary) -> {
            assertTrue(id.matches("[a-z_]+"), id);
            vocabulary.terms().keySet().stream()
                    .filter(term -> !term.matches("[a-z0-9_]+"))
                    .forEach(term -> wrong.add(id + "." + term));
        });
        eachField((path, field) -> {
            if (!field.name().matches("[a-z_]+")) {
                wrong.add(path);
            }
        });

        assertEquals(List.of(), wrong);
    }

    @Test
    void no_two_terms_of_a_vocabulary_read_the_same() {
        List<String> twice = new ArrayList<>();
        schema.vocabularies().forEach((id, vocabulary) -> {
            Set<String> labels = new HashSet<>();
            vocabulary.terms().values().stream()
                    .filter(term -> !labels.add(term.label()))
                    .forEach(term -> twice.add(id + "." + term.id()));
        });

        assertEquals(List.of(), twice);
    }

    @Test
    void no_vocabulary_is_empty_and_none_is_left_over() {
        Set<String> used = new TreeSet<>();
        eachField((path, field) -> vocabularies(field.kind(), used));
        schema.types().values().stream()
                .filter(type -> !type.dates().states().isEmpty())
                .forEach(type -> used.add("stati_" + type.id()));
        Set<String> unused = new TreeSet<>(schema.vocabularies().keySet());
        unused.removeAll(used);

        // Those that pages list but no field holds: the forms of the platform speak of them.
        assertEquals(Set.of("categorie_disservizio", "stati_pratica"), unused);
        schema.vocabularies()
                .values()
                .forEach(vocabulary -> assertTrue(!vocabulary.terms().isEmpty(), vocabulary.id()));
    }

    @Test
    void a_term_that_a_field_names_exists() {
        List<String> wrong = new ArrayList<>();
        schema.types()
                .values()
                .forEach(type -> fields(type.id(), type.fields(), (path, field) -> {
                    if (field.kind() instanceof FieldKind.VocabularyKind) {
                        field.fallback()
                                .filter(value -> !(value instanceof Value.TermValue))
                                .ifPresent(value -> wrong.add(path + " = " + value));
                    }
                    field.requiredIf().forEach((name, values) -> {
                        Field other = type.fields().get(name);
                        if (other == null || !choices(other).containsAll(values)) {
                            wrong.add(path + ": " + name + " " + values);
                        }
                    });
                }));

        assertEquals(List.of(), wrong);
    }

    @Test
    void fields_that_dates_act_on_are_dates() {
        List<String> wrong = new ArrayList<>();
        for (ContentType type : schema.types().values()) {
            Set<String> names = new TreeSet<>();
            type.dates().from().ifPresent(names::add);
            type.dates().to().ifPresent(names::add);
            type.dates().states().forEach(state -> {
                state.before().ifPresent(names::add);
                state.until().ifPresent(names::add);
            });
            type.dates().orders().stream()
                    .flatMap(List::stream)
                    .filter(name -> !name.contains("."))
                    .forEach(names::add);
            names.stream()
                    .filter(name -> !isDate(type.fields().get(name).kind()))
                    .forEach(name -> wrong.add(type.id() + "." + name));
        }

        assertEquals(List.of(), wrong);
    }

    @Test
    void a_list_is_sorted_by_a_field_that_there_is() {
        schema.types()
                .values()
                .forEach(type -> assertTrue(
                        type.id().equals(Schema.SITE_TYPE)
                                || type.fields().containsKey(type.order().field()),
                        type.id()));
    }

    @Test
    void what_has_a_page_may_wait_for_its_day_may_be_a_draft_and_may_be_an_example() {
        schema.types().values().stream().filter(ContentType::hasAddress).forEach(type -> {
            // The first day of an act is what the register says.
            String first = type.id().equals(Schema.ACT_TYPE) ? "inizio" : "data_pubblicazione";
            assertEquals(first, type.dates().from().orElse("niente"), type.id());
            assertTrue(type.fields().keySet().containsAll(List.of("bozza", "esempio")), type.id());
        });
    }

    @Test
    void every_type_that_somebody_writes_can_be_a_draft() {
        schema.types().values().stream()
                .filter(type -> !type.folder().isEmpty())
                .forEach(type -> assertTrue(type.fields().containsKey("bozza"), type.id()));
    }

    private static boolean isDate(FieldKind kind) {
        return kind instanceof FieldKind.DateKind
                || kind instanceof MomentKind
                || (kind instanceof ListKind list && list.of() instanceof AppointmentKind);
    }

    private Set<String> choices(Field field) {
        return FieldShape.of(field.kind(), schema.vocabularies()).choices().keySet();
    }

    private static void vocabularies(FieldKind kind, Set<String> used) {
        if (kind instanceof FieldKind.VocabularyKind vocabulary) {
            used.add(vocabulary.vocabulary());
        } else if (kind instanceof FieldKind.TextKind text) {
            text.among().ifPresent(used::add);
        } else if (kind instanceof ListKind list) {
            vocabularies(list.of(), used);
        }
    }

    private void eachField(BiConsumer<String, Field> action) {
        schema.types().values().forEach(type -> fields(type.id(), type.fields(), action));
    }

    private static void fields(String path, Map<String, Field> fields, BiConsumer<String, Field> action) {
        fields.values().forEach(field -> {
            action.accept(path + "." + field.name(), field);
            FieldKind kind = field.kind() instanceof ListKind list ? list.of() : field.kind();
            if (kind instanceof FieldKind.GroupKind group) {
                fields(path + "." + field.name(), group.fields(), action);
            }
        });
    }
}
