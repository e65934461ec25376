package it.campanile.render;

import freemarker.core.Macro;
import freemarker.template.Template;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Suggestion;
import it.campanile.schema.Component;
import it.campanile.schema.Component.Parameter;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Compares what a component's file says of its macros with the macros themselves. */
// FreeMarker has no other way to ask for macros.
@SuppressWarnings("deprecation")
final class MacroCheck {

    private final ThemeTemplates templates;
    private final Diagnostics diagnostics;

    MacroCheck(ThemeTemplates templates, Diagnostics diagnostics) {
        this.templates = templates;
        this.diagnostics = diagnostics;
    }

    /** Records what does not agree; whether the examples can be rendered. */
    boolean check(Component component) {
        Map<String, Macro> macros;
        try {
            macros = macros(templates.get(component.template()));
        } catch (IOException e) {
            // Rendering it makes the finding.
            return false;
        }
        boolean sound = true;
        for (Component.Macro described : component.macros()) {
            Macro macro = macros.get(described.name());
            if (macro == null) {
                diagnostics.error(
                        "render/macro-sconosciuta",
                        described.at(),
                        described.name(),
                        component.layers().get(0),
                        nearest(described.name(), macros.keySet()));
                sound = false;
            } else {
                sound &= agrees(described, macro, component.layers().get(0));
            }
        }
        return sound;
    }

    private static Map<String, Macro> macros(Template template) {
        Map<String, Macro> macros = new TreeMap<>();
        Map<?, ?> all = template.getMacros();
        all.forEach((name, found) -> {
            if (found instanceof Macro macro && !macro.isFunction()) {
                macros.put(String.valueOf(name), macro);
            }
        });
        return macros;
    }

    private boolean agrees(Component.Macro described, Macro macro, String template) {
        List<String> taken = Arrays.asList(macro.getArgumentNames());
        List<String> named =
                described.parameters().stream().map(Parameter::name).toList();
        for (Parameter parameter : described.parameters()) {
            if (!taken.contains(parameter.name())) {
                diagnostics.error(
                        "render/parametro-senza-macro",
                        parameter.at(),
                        parameter.name(),
                        described.name(),
                        nearest(parameter.name(), Set.copyOf(taken)));
            }
        }
        for (String name : taken) {
            if (!named.contains(name)) {
                diagnostics.error(
                        "render/parametro-non-descritto",
                        new Location(template, macro.getBeginLine(), macro.getBeginColumn(), 0),
                        name,
                        described.name());
            }
        }
        return named.size() == taken.size() && named.containsAll(taken);
    }

    private static String nearest(String word, Set<String> known) {
        return Suggestion.nearest(word, known)
                .orElseGet(() -> String.join(", ", known.stream().sorted().toList()));
    }
}
