package it.campanile.render;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import it.campanile.diagnostic.Suggestion;
import it.campanile.render.TemplateMistake.Place;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in our own words what FreeMarker's parser complains of. */
final class SyntaxReader {

    private static final Pattern BUILT_IN = Pattern.compile("Unknown built-in: \"([^\"]+)\".*", Pattern.DOTALL);
    private static final Pattern DIRECTIVE = Pattern.compile("Unknown directive: (#\\w+).*", Pattern.DOTALL);
    private static final Pattern UNCLOSED =
            Pattern.compile("Unexpected end of file reached\\. You have an unclosed (.+?)\\. Check.*", Pattern.DOTALL);
    private static final Pattern UNEXPECTED = Pattern.compile("Encountered \"(.+?)\", but .*", Pattern.DOTALL);

    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);

    TemplateMistake read(ParseException mistake) {
        String template = mistake.getTemplateName();
        Place place = new Place(template == null ? "" : template, mistake.getLineNumber(), mistake.getColumnNumber());
        return what(mistake.getEditorMessage()).at(place, List.of());
    }

    private TemplateMistake what(String message) {
        Matcher builtIn = BUILT_IN.matcher(message);
        if (builtIn.matches()) {
            return named(
                    "render/funzione-sconosciuta",
                    "?",
                    builtIn.group(1),
                    configuration.getSupportedBuiltInNames(Configuration.LEGACY_NAMING_CONVENTION));
        }
        Matcher directive = DIRECTIVE.matcher(message);
        if (directive.matches()) {
            return named(
                    "render/istruzione-sconosciuta",
                    "#",
                    directive.group(1).substring(1),
                    configuration.getSupportedBuiltInDirectiveNames(Configuration.LEGACY_NAMING_CONVENTION));
        }
        Matcher unclosed = UNCLOSED.matcher(message);
        if (unclosed.matches()) {
            return TemplateMistake.of("render/istruzione-aperta", unclosed.group(1));
        }
        Matcher unexpected = UNEXPECTED.matcher(message);
        if (unexpected.matches()) {
            return TemplateMistake.of("render/segno-inatteso", unexpected.group(1));
        }
        return TemplateMistake.of(
                "render/modello-sintassi", message.lines().findFirst().orElse(""));
    }

    private static TemplateMistake named(String code, String mark, String name, Collection<?> names) {
        List<String> known = names.stream().map(String::valueOf).toList();
        return TemplateMistake.of(
                code, mark + name, mark + Suggestion.nearest(name, known).orElse("…"));
    }
}
