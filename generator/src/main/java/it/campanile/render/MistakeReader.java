package it.campanile.render;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.NonStringException;
import freemarker.core.NonStringOrTemplateOutputException;
import freemarker.core.ParseException;
import freemarker.core.UnexpectedTypeException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateNotFoundException;
import it.campanile.diagnostic.Suggestion;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in our own words what FreeMarker complains of. As its exception handler it is called at the innermost instruction,
 * while the variables of that place can still be looked at; what it finds is kept in the environment for {@link #found}.
 */
final class MistakeReader implements TemplateExceptionHandler {

    private static final Object READING = new Object();
    private static final Object READ = new Object();
    private static final Object ROOT = new Object();

    private static final Pattern UNKNOWN_PARAMETER = Pattern.compile(
            "(?:Macro|Function) \"([^\"]+)\" has no parameter with name \"([^\"]+)\"\\. Valid parameter names are: (.*)");
    private static final Pattern MISSING_PARAMETER = Pattern.compile(
            "When calling (?:macro|function) \"([^\"]+)\", required parameter \"([^\"]+)\" .*", Pattern.DOTALL);
    private static final Pattern TOO_MANY = Pattern.compile(
            "(?:Macro|Function) \"([^\"]+)\" only accepts (\\d+) parameters, but got (\\d+)\\..*", Pattern.DOTALL);

    /** What was made of an exception. */
    private record Read(TemplateException exception, TemplateMistake found) {}

    private final ThemeTemplates templates;

    MistakeReader(ThemeTemplates templates) {
        this.templates = templates;
    }

    /** Remembers the variables that a template is given: FreeMarker does not tell their names. */
    static void watch(Environment environment, TemplateHashModel root) {
        environment.setCustomState(ROOT, root);
    }

    /** The names of the variables that the template was given. */
    static Set<String> given(Environment environment) {
        return environment.getCustomState(ROOT) instanceof NamedHash root ? root.names() : Set.of();
    }

    @Override
    public void handleTemplateException(TemplateException mistake, Environment environment, Writer out)
            throws TemplateException {
        // Called again for the instructions around; and by what looks at the variables.
        boolean isNew = !(environment.getCustomState(READ) instanceof Read known && known.exception() == mistake);
        if (isNew && environment.getCustomState(READING) == null) {
            environment.setCustomState(READING, mistake);
            environment.setCustomState(READ, new Read(mistake, read(mistake, environment)));
            environment.setCustomState(READING, null);
        }
        throw mistake;
    }

    /** What stopped a template: the last mistake that was read, for a template may recover from an earlier one. */
    TemplateMistake found(TemplateException mistake, Environment environment) {
        return environment.getCustomState(READ) instanceof Read known ? known.found() : read(mistake, environment);
    }

    private TemplateMistake read(TemplateException mistake, Environment environment) {
        InstructionStack stack = InstructionStack.of(mistake);
        Optional<ModelMistake> own = cause(mistake, ModelMistake.class);
        if (own.isPresent()) {
            String[] arguments = own.get().arguments().toArray(String[]::new);
            return here(TemplateMistake.of(own.get().code(), arguments), mistake, stack);
        }
        Optional<ParseException> syntax = cause(mistake, ParseException.class);
        if (syntax.isPresent()) {
            return new SyntaxReader().read(syntax.get()).through(stack.callers(0));
        }
        Optional<TemplateNotFoundException> missing = cause(mistake, TemplateNotFoundException.class);
        if (missing.isPresent()) {
            return here(file(missing.get().getTemplateName()), mistake, stack);
        }
        if (mistake instanceof InvalidReferenceException reference) {
            return here(new MissingValue(environment).read(reference), mistake, stack);
        }
        return call(mistake, stack).orElseGet(() -> here(value(mistake, environment, stack), mistake, stack));
    }

    private static TemplateMistake here(TemplateMistake what, TemplateException mistake, InstructionStack stack) {
        return what.at(stack.place(mistake), stack.callers(1));
    }

    private TemplateMistake file(String name) {
        return TemplateMistake.of(
                "render/modello-assente",
                ThemeTemplates.asked(name),
                "/" + Suggestion.nearestOrAll(name, templates.names()));
    }

    /** A call of a macro or a function that does not fit its declaration. */
    private static Optional<TemplateMistake> call(TemplateException mistake, InstructionStack stack) {
        String message = mistake.getMessageWithoutStackTop().strip();
        Matcher unknown = UNKNOWN_PARAMETER.matcher(message.lines().findFirst().orElse(""));
        if (unknown.matches()) {
            List<String> known = List.of(unknown.group(3).split(", "));
            return Optional.of(here(
                    TemplateMistake.of(
                            "render/parametro-sconosciuto",
                            unknown.group(2),
                            unknown.group(1),
                            String.join(", ", known),
                            Suggestion.nearestOrAll(unknown.group(2), known)),
                    mistake,
                    stack));
        }
        Matcher missing = MISSING_PARAMETER.matcher(message);
        if (missing.matches()) {
            // FreeMarker is already in the macro: the mistake is in the call.
            return Optional.of(TemplateMistake.of("render/parametro-mancante", missing.group(2), missing.group(1))
                    .at(stack.caller(), stack.callers(2)));
        }
        Matcher many = TOO_MANY.matcher(message);
        if (many.matches()) {
            return Optional.of(here(
                    TemplateMistake.of("render/parametri-in-piu", many.group(1), many.group(2), many.group(3)),
                    mistake,
                    stack));
        }
        return Optional.empty();
    }

    /** A value of the wrong kind; else what FreeMarker says. */
    private static TemplateMistake value(TemplateException mistake, Environment environment, InstructionStack stack) {
        String blamed = mistake.getBlamedExpressionString();
        if (blamed != null
                && (mistake instanceof NonStringOrTemplateOutputException || mistake instanceof NonStringException)) {
            return TemplateMistake.of("render/non-testo", blamed, Variables.parts(environment, blamed));
        }
        if (blamed != null && mistake instanceof UnexpectedTypeException) {
            return TemplateMistake.of("render/genere-diverso", blamed, stack.instruction());
        }
        String said = mistake.getMessageWithoutStackTop().strip();
        return TemplateMistake.of(
                "render/modello-errore", said.lines().findFirst().orElse(""));
    }

    private static <T extends Throwable> Optional<T> cause(Throwable mistake, Class<T> type) {
        for (Throwable cause = mistake; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
