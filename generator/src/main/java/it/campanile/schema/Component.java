package it.campanile.schema;

import it.campanile.diagnostic.Location;
import java.util.List;
import java.util.Map;

/**
 * A component of a theme, as its YAML file describes it.
 *
 * @param name its folder in {@code components/}
 * @param description what it shows, in a sentence
 * @param template its template, by name within the theme
 * @param layers paths of the template in all layers of the theme, the winner first
 * @param macros its macros that templates use, the component's own first
 */
public record Component(String name, String description, String template, List<String> layers, List<Macro> macros) {

    /** Where on a page a macro stands. */
    public enum Place {
        /** In the column of the content. */
        CONTENUTO,
        /** Across the whole page. */
        PAGINA,
        /** In the narrow strip at the top. */
        TESTATA
    }

    /**
     * A macro of the template.
     *
     * @param name its name in the template
     * @param description what it shows; empty for the component's own, of which the component tells
     * @param level the level of its first heading
     * @param place where it stands on a page
     * @param parameters what it takes
     * @param examples at least one
     * @param at where it is described
     */
    public record Macro(
            String name,
            String description,
            int level,
            Place place,
            List<Parameter> parameters,
            List<Example> examples,
            Location at) {

        public Macro {
            parameters = List.copyOf(parameters);
            examples = List.copyOf(examples);
        }
    }

    /**
     * A parameter of a macro.
     *
     * @param field what its values look like
     * @param kind the same in words, for people
     * @param fallback the value it has when it is not given, as text; empty when none
     * @param at where it is described
     */
    public record Parameter(Field field, String kind, String fallback, Location at) {

        /** Its name. */
        public String name() {
            return field.name();
        }
    }

    /**
     * An example of a macro.
     *
     * @param name what it shows, in a few words; no two of a component are the same
     * @param id the name as a part of an address
     * @param values the values that are given, in the order of the parameters
     * @param body the FreeMarker text between the tags of the macro; empty when none
     * @param variables names of what the macro hands to that text, separated by commas; empty when none
     * @param source the lines of the YAML file that say all this
     * @param at where it is written
     */
    public record Example(
            String name,
            String id,
            Map<String, Value> values,
            String body,
            String variables,
            String source,
            Location at) {}

    public Component {
        layers = List.copyOf(layers);
        macros = List.copyOf(macros);
    }
}
