package it.campanile.cli;

import it.campanile.schema.ContentType;
import it.campanile.schema.JsonSchema;
import it.campanile.schema.TypeReference;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code campanile types}. */
@Command(name = "types", resourceBundle = "it.campanile.cli.messages", sortOptions = false)
final class TypesCommand extends ProgramCommand {

    @Parameters(index = "0", arity = "0..1", paramLabel = "TIPO", descriptionKey = "cli/types-tipo")
    private @Nullable String type;

    @Option(names = "--json-schema", descriptionKey = "cli/json-schema")
    private boolean jsonSchema;

    @Override
    public Integer call() {
        Console console = main().console();
        WorkspaceCall workspace = new WorkspaceCall(main(), commandLine());
        if (!workspace.isSound()) {
            return ExitCode.FINDINGS;
        }
        Optional<ContentType> one = Optional.ofNullable(type).flatMap(workspace::type);
        if (type != null && one.isEmpty()) {
            return ExitCode.USAGE;
        }
        lines(console, workspace, one).forEach(console::line);
        return ExitCode.FINE;
    }

    private List<String> lines(Console console, WorkspaceCall workspace, Optional<ContentType> one) {
        if (jsonSchema) {
            return List.of(one.map(chosen -> JsonSchema.of(chosen, workspace.schema()))
                    .orElseGet(() -> JsonSchema.of(workspace.schema())));
        }
        TypesText text = new TypesText(console);
        return one.map(chosen -> text.reference(TypeReference.of(chosen, workspace.schema())))
                .orElseGet(() -> text.list(workspace.schema().types().values()));
    }
}
