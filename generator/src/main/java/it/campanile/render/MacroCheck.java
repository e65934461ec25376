package it.campanile.render;

import freemarker.core.Macro;
import freemarker.core.ParseException;
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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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

    /** Records what does not agree; gives the names of the macros whose examples can be rendered. */
    Set<String> check(Component component) {
        Optional<Map<String, Macro>> macros = macros(component);
        Set<String> sound = new TreeSet<>();
        for (Component.Macro described : macros.isEmpty() ? List.<Component.Macro>of() : component.macros()) {
            Macro macro = macros.get().get(described.name());
            if (macro == null) {
                diagnostics.error(
                        "render/componente-senza-macro",
                        described.at(),
                        described.name(),
                        component.layers().get(0),
                        nearest(described.name(), macros.get().keySet()));
            } else if (agrees(described, macro, component.layers().get(0))) {
                sound.add(described.name());
            }
        }
        return sound;
    }

    private Optional<Map<String, Macro>> macros(Component component) {
        String path = component.layers().get(0);
        String page = "/esempi/" + component.name() + "/";
        try {
            return Optional.of(macros(templates.get(component.template())));
        } catch (ParseException e) {
            Location at = new Location(path, e.getLineNumber(), e.getColumnNumber(), 0);
            diagnostics.error("render/modello-sintassi", at, firstLine(e.getEditorMessage()), page);
        } catch (IOException e) {
            diagnostics.error("render/modello-sintassi", Location.ofFile(path), String.valueOf(e.getMessage()), page);
        }
        return Optional.empty();
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

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static String nearest(String word, Set<String> known) {
        return Suggestion.nearest(word, known)
                .orElseGet(() -> String.join(", ", known.stream().sorted().toList()));
    }
}
