package it.campanile.check;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Suggestion;
import it.campanile.parse.YamlNode;
import it.campanile.parse.YamlNode.Mapping;
import it.campanile.parse.YamlNode.Scalar;
import it.campanile.schema.Field;
import it.campanile.schema.FieldKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the pairs of colours that a theme declares under {@code contrasti}. */
public final class ContrastReader {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3})?");
    private static final double GREATEST = 21;
    private static final double HUNDRED = 100;
    private static final Set<String> PAIR = Set.of("testo", "sfondo", "minimo", "dove");
    private static final Set<String> MIXTURE = Set.of("mescola", "con", "parte");

    private final List<String> parameters;
    private final Diagnostics diagnostics;

    private ContrastReader(List<String> parameters, Diagnostics diagnostics) {
        this.parameters = parameters;
        this.diagnostics = diagnostics;
    }

    /**
     * The pairs that are written well; of the others there are findings.
     *
     * @param written what stands under {@code contrasti}
     * @param parameters what the theme lets a site set
     */
    public static List<Contrast> read(List<YamlNode> written, Map<String, Field> parameters, Diagnostics diagnostics) {
        List<String> colours = parameters.values().stream()
                .filter(field -> field.kind() instanceof FieldKind.TextKind text && text.isColour())
                .map(Field::name)
                .sorted()
                .toList();
        ContrastReader reader = new ContrastReader(colours, diagnostics);
        return written.stream().flatMap(node -> reader.pair(node).stream()).toList();
    }

    private Optional<Contrast> pair(YamlNode node) {
        Optional<Mapping> mapping = mapping(node, PAIR);
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        Optional<Paint> text = mapping.get().get("testo").flatMap(this::paint);
        Optional<Paint> background = mapping.get().get("sfondo").flatMap(this::paint);
        Optional<Double> minimum = mapping.get().get("minimo").flatMap(least -> number(least, "minimo", 1, GREATEST));
        String where = mapping.get().text("dove").orElse("");
        return text.flatMap(
                front -> background.flatMap(behind -> minimum.map(least -> new Contrast(front, behind, least, where))));
    }

    private Optional<Paint> paint(YamlNode node) {
        if (node instanceof Scalar scalar) {
            return plain(scalar);
        }
        Optional<Mapping> mapping = mapping(node, MIXTURE);
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        Optional<Paint> one = mapping.get().get("mescola").flatMap(this::paint);
        Optional<Paint> other = mapping.get().get("con").flatMap(this::paint);
        Optional<Double> share = mapping.get().get("parte").flatMap(part -> number(part, "parte", 0, HUNDRED));
        return one.flatMap(first ->
                other.flatMap(second -> share.map(part -> new Paint.Mixture(first, second, part / HUNDRED))));
    }

    private Optional<Paint> plain(Scalar scalar) {
        String text = scalar.text();
        if (COLOUR.matcher(text).matches()) {
            return Optional.of(new Paint.Fixed(Colour.of(text)));
        }
        if (parameters.contains(text)) {
            return Optional.of(new Paint.Parameter(text));
        }
        String nearest = Suggestion.nearest(text, parameters).orElse("#ffffff");
        diagnostics.error("check/coppia-colore", scalar.at(), text, quote(parameters), nearest);
        return Optional.empty();
    }

    private Optional<Double> number(YamlNode node, String key, double least, double most) {
        if (node instanceof Scalar scalar && NUMBER.matcher(scalar.text()).matches()) {
            double number = Double.parseDouble(scalar.text());
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
        }
        diagnostics.error(
                "check/coppia-numero", node.at(), key, String.valueOf((int) least), String.valueOf((int) most));
        return Optional.empty();
    }

    /** A mapping with exactly these keys; else empty, with a finding. */
    private Optional<Mapping> mapping(YamlNode node, Set<String> keys) {
        List<String> sorted = keys.stream().sorted().toList();
        if (!(node instanceof Mapping mapping)) {
            diagnostics.error("check/coppia-chiavi", node.at(), quote(sorted));
            return Optional.empty();
        }
        Optional<YamlNode.Pair> unknown = mapping.pairs().values().stream()
                .filter(pair -> !keys.contains(pair.key()))
                .findFirst();
        if (unknown.isPresent()) {
            diagnostics.error("check/coppia-chiavi", unknown.get().keyAt(), quote(sorted));
            return Optional.empty();
        }
        if (mapping.pairs().size() < keys.size()) {
            diagnostics.error("check/coppia-chiavi", mapping.at(), quote(sorted));
            return Optional.empty();
        }
        return Optional.of(mapping);
    }

    private static String quote(List<String> words) {
        return words.stream().map(word -> "«" + word + "»").collect(Collectors.joining(", "));
    }
}
