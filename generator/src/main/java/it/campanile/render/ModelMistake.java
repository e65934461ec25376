package it.campanile.render;

import freemarker.template.TemplateModelException;
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

    String code() {
        return code;
    }

    List<String> arguments() {
        return arguments;
    }
}
