package it.campanile.render;

import freemarker.template.TemplateModelException;
import it.campanile.diagnostic.Suggestion;
import java.util.Collection;
import java.util.List;

/** A template asked for something that there is not. It becomes the finding that its code names. */
final class ModelMistake extends TemplateModelException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<String> arguments;

    ModelMistake(String code, String... arguments) {
        super(code + ": " + String.join(", ", arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /**
     * A name that is not there, with the nearest one that is, or all of them.
     *
     * @param where what was asked
     */
    static ModelMistake unknown(String code, String name, String where, Collection<String> known) {
        return new ModelMistake(code, name, where, Suggestion.nearestOrAll(name, known));
    }

    String code() {
        return code;
    }

    List<String> arguments() {
        return arguments;
    }
}
