package it.campanile.render;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What an expression means at the place where a template stopped. */
final class Variables {

    /** Where the value is put for a moment; the page is lost anyway. */
    private static final String RESULT = "campanile_valore";

    private Variables() {}

    /** The value of an expression; empty when it has none. */
    static Optional<TemplateModel> value(Environment environment, String expression) {
        try {
            environment.include(new Template(
                    RESULT, "<#assign " + RESULT + " = (" + expression + ")>", environment.getConfiguration()));
            return Optional.ofNullable(environment.getCurrentNamespace().get(RESULT));
        } catch (TemplateException | IOException e) {
            return Optional.empty();
        }
    }

    /** The names that a value may have parts under; empty when it has none or does not tell. */
    static Set<String> names(@Nullable TemplateModel value) {
        try {
            if (value instanceof NamedHash named) {
                return named.names();
            }
            return value instanceof TemplateHashModelEx hash ? keys(hash.keys()) : Set.of();
        } catch (TemplateModelException e) {
            return Set.of();
        }
    }

    /** The parts of an expression's value, to choose from. */
    static String parts(Environment environment, String expression) {
        Set<String> names = names(value(environment, expression).orElse(null));
        return names.isEmpty() ? "…" : String.join(", ", names);
    }

    private static Set<String> keys(TemplateCollectionModel collection) throws TemplateModelException {
        Set<String> keys = new TreeSet<>();
        TemplateModelIterator iterator = collection.iterator();
        while (iterator.hasNext()) {
            if (iterator.next() instanceof TemplateScalarModel key) {
                keys.add(key.getAsString());
            }
        }
        return keys;
    }
}
