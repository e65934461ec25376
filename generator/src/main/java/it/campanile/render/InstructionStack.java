package it.campanile.render;

import freemarker.template.TemplateException;
import it.campanile.render.TemplateMistake.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The instructions through which FreeMarker came to a mistake, the innermost first. FreeMarker tells them as text only; those
 * that merely surround the place, such as the macro whose nested content it is, are left out.
 */
final class InstructionStack {

    private static final Pattern LINE = Pattern.compile(
            "\t- (?:Failed at|Reached through): (.*?)  \\[in template \"([^\"]+)\".* at line (\\d+), column (\\d+)\\]");

    private final List<Place> places = new ArrayList<>();
    private final List<String> instructions = new ArrayList<>();

    InstructionStack(@Nullable String text) {
        Matcher line = LINE.matcher(text == null ? "" : text);
        while (line.find()) {
            instructions.add(line.group(1));
            places.add(new Place(line.group(2), Integer.parseInt(line.group(3)), Integer.parseInt(line.group(4))));
        }
    }

    static InstructionStack of(TemplateException mistake) {
        return new InstructionStack(mistake.getFTLInstructionStack());
    }

    /** The innermost instruction as FreeMarker writes it; empty when it is not known. */
    String instruction() {
        return instructions.isEmpty() ? "" : instructions.get(0);
    }

    /** The place a mistake names, or else that of the innermost instruction. */
    Place place(TemplateException mistake) {
        Integer line = mistake.getLineNumber();
        Integer column = mistake.getColumnNumber();
        String template = mistake.getTemplateSourceName();
        if (line != null && column != null && template != null) {
            return new Place(template, line, column);
        }
        return places.isEmpty() ? new Place(template == null ? "" : template, 0, 0) : places.get(0);
    }

    /** The place from which the innermost instruction was reached, or its own. */
    Place caller() {
        return places.isEmpty() ? new Place("", 0, 0) : places.get(places.size() > 1 ? 1 : 0);
    }

    /** How the place was reached, the outermost first, without the innermost ones. */
    List<Place> callers(int innermost) {
        List<Place> callers = new ArrayList<>(places.subList(Math.min(innermost, places.size()), places.size()));
        Collections.reverse(callers);
        return callers;
    }
}
