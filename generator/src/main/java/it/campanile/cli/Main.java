package it.campanile.cli;

import it.campanile.diagnostic.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Where the program starts: the options of every command. */
@Command(
        name = "campanile",
        resourceBundle = "it.campanile.cli.messages",
        versionProvider = Main.Version.class,
        sortOptions = false,
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        subcommands = {
            BuildCommand.class,
            CheckCommand.class,
            AuditCommand.class,
            PublishCommand.class,
            ScreenshotsCommand.class,
            NewCommand.class,
            ExplainCommand.class,
            TypesCommand.class,
            GalleryCommand.class
        })
public final class Main implements Runnable {

    @Option(names = "--root", scope = ScopeType.INHERIT, paramLabel = "DIR", descriptionKey = "cli/root")
    private @Nullable Path root;

    @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "it|en", descriptionKey = "cli/lang")
    private @Nullable String language;

    @Option(names = "--quiet", scope = ScopeType.INHERIT, descriptionKey = "cli/quiet")
    private boolean quiet;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, descriptionKey = "cli/verbose")
    private boolean verbose;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    private Main() {}

    /** Runs the command named by the arguments and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs the command named by the arguments; gives its exit code. */
    static int run(String... arguments) {
        boolean english = List.of(arguments).contains("--lang=en") || inOrder(List.of(arguments), "--lang", "en");
        // picocli takes the words of its own messages from the default locale.
        Locale.setDefault(english ? Locale.ENGLISH : Locale.ITALIAN);
        Console console = new Console(new Messages(Locale.getDefault()), false, false);
        return new CommandLine(new Main())
                .setParameterExceptionHandler((exception, given) -> wrongUsage(exception, console))
                .setExecutionExceptionHandler((exception, commandLine, result) -> {
                    commandLine.getErr().println(exception);
                    return ExitCode.MACHINE;
                })
                .execute(arguments);
    }

    private static int wrongUsage(CommandLine.ParameterException exception, Console console) {
        String help = exception.getCommandLine().getCommandSpec().qualifiedName() + " --help";
        if (exception instanceof CommandLine.UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            console.problem(
                    "cli/sconosciuto",
                    String.join(" ", unmatched.getUnmatched()),
                    near.isEmpty() ? help : String.join(", ", near));
        } else {
            console.problem("cli/uso-errato", String.valueOf(exception.getMessage()), help);
        }
        return ExitCode.USAGE;
    }

    private static boolean inOrder(List<String> arguments, String first, String second) {
        int index = arguments.indexOf(first);
        return index >= 0
                && index + 1 < arguments.size()
                && arguments.get(index + 1).equals(second);
    }

    /** Without a command: says how to use the program. */
    @Override
    public void run() {
        if (spec != null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), console().text("cli/senza-comando"));
        }
    }

    Optional<Path> root() {
        return Optional.ofNullable(root);
    }

    Console console() {
        Locale locale = "en".equals(language) ? Locale.ENGLISH : Locale.ITALIAN;
        return new Console(new Messages(locale), quiet, verbose);
    }

    /** The version of the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"campanile " + number()};
        }

        /** As the jar says it; empty outside of one. */
        static String number() {
            String version = Main.class.getPackage().getImplementationVersion();
            return version == null ? "" : version;
        }
    }
}
