package it.campanile.schema;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.parse.YamlNode;
import it.campanile.parse.YamlNode.Mapping;
import it.campanile.parse.YamlNode.Sequence;
import it.campanile.parse.YamlReader;
import it.campanile.schema.ComponentState.Step;
import it.campanile.schema.ComponentState.Width;
import it.campanile.source.SourceFile;
import it.campanile.source.SourceTree;
import it.campanile.source.Workspace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/**
 * Reads the states of a theme: those of its components, in {@code components/<name>/<name>.yaml}, and those of
 * other templates, in a file beside them, {@code partials/<name>.yaml} or {@code tipi/<type>/<name>.yaml}.
 */
public final class StateReader {

    static final String KEY = "stati";

    private static final Pattern FILES =
            Pattern.compile("components/([^/]+)/\\1\\.yaml|(?:partials|tipi/[^/]+)/[^/]+\\.yaml");
    private static final Pattern WRITTEN = Pattern.compile("(?m)^" + KEY + ":");
    private static final List<String> KEYS = List.of("nome", "larghezza", "dove", "passi");
    private static final List<String> STEPS = List.of("clic", "scrivi", "tasto", "aspetta");
    private static final List<String> OF_WRITE = List.of("dove", "testo");
    private static final List<String> PRESSED = List.of(
            "Tab", "Enter", "Escape", "Space", "ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End");

    private final Diagnostics diagnostics;
    private final Set<String> names = new HashSet<>();

    public StateReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * The states of a theme, in the order of its files; one that is not described rightly is a finding, and left out.
     *
     * @param theme the theme's files laid over those of its parents
     */
    public List<ComponentState> read(SourceTree theme) {
        List<ComponentState> states = new ArrayList<>();
        for (SourceFile file : theme.files()) {
            if (FILES.matcher(file.name()).matches()) {
                Workspace.text(file, diagnostics)
                        .filter(text -> isAlone(file) || WRITTEN.matcher(text).find())
                        .flatMap(text -> YamlReader.read(text, file.path(), 1, diagnostics))
                        .ifPresent(mapping -> states.addAll(states(mapping, isAlone(file))));
            }
        }
        return states;
    }

    private static boolean isAlone(SourceFile file) {
        return !file.name().startsWith("components/");
    }

    private List<ComponentState> states(Mapping mapping, boolean alone) {
        if (alone) {
            SchemaReader.unknownKeys(diagnostics, mapping, List.of(KEY));
        }
        names.clear();
        List<ComponentState> states = new ArrayList<>();
        if (mapping.get(KEY).orElse(null) instanceof Sequence written) {
            written.items().forEach(item -> state(item).ifPresent(states::add));
        } else if (mapping.get(KEY).isPresent()) {
            wrong(mapping.get(KEY).orElse(mapping).at(), KEY);
        }
        return states;
    }

    private Optional<ComponentState> state(YamlNode node) {
        if (!(node instanceof Mapping written)) {
            wrong(node.at(), KEY);
            return Optional.empty();
        }
        SchemaReader.unknownKeys(diagnostics, written, KEYS);
        Optional<String> name = written.text("nome").filter(names::add);
        Optional<String> where = written.text("dove").filter(StateReader::isSelector);
        List<Width> widths = widths(written);
        List<Step> steps = steps(written);
        if (name.isEmpty()) {
            wrong(at(written, "nome"), "nome");
        }
        if (where.isEmpty()) {
            wrong(at(written, "dove"), "dove");
        }
        return name.isEmpty() || where.isEmpty() || widths.isEmpty() || steps.isEmpty()
                ? Optional.empty()
                : Optional.of(new ComponentState(name.get(), widths, where.get(), steps, written.at()));
    }

    /** The window that is named; all of them when none is. */
    private List<Width> widths(Mapping written) {
        if (written.get("larghezza").isEmpty()) {
            return List.of(Width.values());
        }
        List<String> words =
                Arrays.stream(Width.values()).map(StateReader::word).toList();
        String word = written.text("larghezza").orElse("");
        if (!words.contains(word)) {
            SchemaReader.unknownWord(diagnostics, at(written, "larghezza"), word, words);
        }
        return Arrays.stream(Width.values())
                .filter(width -> word(width).equals(word))
                .toList();
    }

    private static String word(Width width) {
        return width.name().toLowerCase(Locale.ROOT);
    }

    /** None when one of them is wrong. */
    private List<Step> steps(Mapping written) {
        if (!(written.get("passi").orElse(null) instanceof Sequence sequence)
                || sequence.items().isEmpty()) {
            wrong(at(written, "passi"), "passi");
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        sequence.items().forEach(item -> step(item).ifPresent(steps::add));
        return steps.size() == sequence.items().size() ? steps : List.of();
    }

    private Optional<Step> step(YamlNode node) {
        if (!(node instanceof Mapping written) || written.pairs().size() != 1) {
            wrong(node.at(), "passi");
            return Optional.empty();
        }
        YamlNode.Pair pair = written.pairs().values().iterator().next();
        if (!STEPS.contains(pair.key())) {
            SchemaReader.unknownWord(diagnostics, pair.keyAt(), pair.key(), STEPS);
            return Optional.empty();
        }
        Optional<Step> step = switch (pair.key()) {
            case "clic" -> written.text("clic").map(ComponentState.Click::new);
            case "aspetta" -> written.text("aspetta").map(ComponentState.Await::new);
            case "tasto" -> written.text("tasto").map(ComponentState.Press::new);
            default -> write(pair.value());
        };
        if (step.isEmpty()) {
            wrong(pair.value().at(), pair.key());
        } else if (step.get() instanceof ComponentState.Press press && !PRESSED.contains(press.key())) {
            SchemaReader.unknownWord(diagnostics, pair.value().at(), press.key(), PRESSED);
            return Optional.empty();
        }
        return step;
    }

    private Optional<Step> write(YamlNode node) {
        if (!(node instanceof Mapping written)) {
            return Optional.empty();
        }
        SchemaReader.unknownKeys(diagnostics, written, OF_WRITE);
        Optional<String> text = written.text("testo");
        return written.text("dove").flatMap(where -> text.map(said -> new ComponentState.Write(where, said)));
    }

    private static boolean isSelector(String selector) {
        try {
            QueryParser.parse(selector);
            return true;
        } catch (Selector.SelectorParseException | IllegalArgumentException notOne) {
            return false;
        }
    }

    private void wrong(Location at, String key) {
        diagnostics.error("schema/componente-errato", at, key);
    }

    private static Location at(Mapping mapping, String key) {
        return mapping.get(key).map(YamlNode::at).orElse(mapping.at());
    }
}
