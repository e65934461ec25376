package it.campanile.render;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import it.campanile.diagnostic.Suggestion;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a value that may be missing, and is, from a name that is misspelt. */
final class MissingValue {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern PART = Pattern.compile("(.+)\\.(" + NAME.pattern() + ")", Pattern.DOTALL);

    private final Environment environment;

    MissingValue(Environment environment) {
        this.environment = environment;
    }

    TemplateMistake read(InvalidReferenceException mistake) {
        String expression = Objects.requireNonNullElse(mistake.getBlamedExpressionString(), "");
        if (NAME.matcher(expression).matches()) {
            return TemplateMistake.of(
                    "render/nome-sconosciuto", expression, Suggestion.nearestOrAll(expression, variables()));
        }
        Matcher part = PART.matcher(expression);
        if (part.matches()) {
            String name = part.group(2);
            Optional<TemplateModel> whole = Variables.value(environment, part.group(1));
            if (whole.isPresent()) {
                return part(expression, part.group(1), name, whole.get());
            }
        }
        return TemplateMistake.of("render/valore-assente", expression);
    }

    private static TemplateMistake part(String expression, String owner, String name, TemplateModel whole) {
        if (whole instanceof Environment.Namespace library) {
            return TemplateMistake.of(
                    "render/macro-sconosciuta", name, owner, Suggestion.nearestOrAll(name, Variables.names(library)));
        }
        if (whole instanceof NamedHash named && named.names().contains(name)) {
            return TemplateMistake.of(
                    "render/campo-facoltativo",
                    expression,
                    name,
                    named.kind(),
                    named.owner().isEmpty() ? owner : named.owner());
        }
        Set<String> names = Variables.names(whole);
        return names.isEmpty()
                ? TemplateMistake.of("render/valore-assente", expression)
                : TemplateMistake.of("render/chiave-sconosciuta", name, owner, Suggestion.nearestOrAll(name, names));
    }

    /** The variables that can be seen from the place. */
    private Set<String> variables() {
        Set<String> names = new TreeSet<>();
        try {
            for (Object name : environment.getKnownVariableNames()) {
                names.add(String.valueOf(name));
            }
        } catch (TemplateModelException e) {
            names.clear();
        }
        // Some functions of FreeMarker's own, which no theme uses.
        names.removeAll(environment.getConfiguration().getSharedVariableNames());
        names.addAll(MistakeReader.given(environment));
        return names;
    }
}
