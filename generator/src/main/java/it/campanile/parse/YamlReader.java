package it.campanile.parse;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads YAML into nodes with positions. Anchors and aliases are refused: a file says each thing where it means it. */
public final class YamlReader {

    private final String path;
    private final int firstLine;
    private final Diagnostics diagnostics;

    private YamlReader(String path, int firstLine, Diagnostics diagnostics) {
        this.path = path;
        this.firstLine = firstLine;
        this.diagnostics = diagnostics;
    }

    /**
     * Reads a text that holds keys with values.
     *
     * @param path path of the file, for findings
     * @param firstLine line of the file at which the text starts, from 1
     * @return the keys, or empty with a finding when the text is not YAML; an empty text has no keys
     */
    public static Optional<YamlNode.Mapping> read(String text, String path, int firstLine, Diagnostics diagnostics) {
        return new YamlReader(path, firstLine, diagnostics).read(text);
    }

    private Optional<YamlNode.Mapping> read(String text) {
        Optional<Node> root;
        try {
            root = new Compose(LoadSettings.builder()
                            .setMaxAliasesForCollections(0)
                            // Refused below, with their place.
                            .setAllowNonScalarKeys(true)
                            .build())
                    .composeString(text);
        } catch (MarkedYamlEngineException e) {
            Location at = mark(e).map(mark -> location(mark, 0)).orElse(new Location(path, firstLine, 0, 0));
            diagnostics.error("parse/yaml", at, String.valueOf(e.getProblem()));
            return Optional.empty();
        } catch (YamlEngineException e) {
            diagnostics.error("parse/yaml", new Location(path, firstLine, 0, 0), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
        Location start = new Location(path, firstLine, 1, 0);
        if (root.isEmpty()) {
            return Optional.of(YamlNode.Mapping.empty(start));
        }
        Optional<YamlNode> node = convert(root.get());
        if (node.isPresent() && node.get() instanceof YamlNode.Scalar scalar && scalar.isEmpty()) {
            return Optional.of(YamlNode.Mapping.empty(start));
        }
        if (node.isPresent() && !(node.get() instanceof YamlNode.Mapping)) {
            diagnostics.error("parse/non-chiavi", node.get().at());
        }
        return node.filter(YamlNode.Mapping.class::isInstance).map(YamlNode.Mapping.class::cast);
    }

    /** Where to look: what is opened and never closed is found where it starts, not at the end of the file. */
    private static Optional<Mark> mark(MarkedYamlEngineException e) {
        String context = String.valueOf(e.getContext());
        return context.contains("quoted scalar") || context.contains("flow") ? e.getContextMark() : e.getProblemMark();
    }

    private Optional<YamlNode> convert(Node node) {
        Location at = location(node);
        if (node.getAnchor().isPresent()) {
            diagnostics.error("parse/ancora", at, node.getAnchor().get().getValue());
            return Optional.empty();
        }
        if (node instanceof ScalarNode scalar) {
            return Optional.of(
                    new YamlNode.Scalar(scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN, at));
        }
        if (node instanceof SequenceNode sequence) {
            List<YamlNode> items = new ArrayList<>();
            sequence.getValue().forEach(item -> convert(item).ifPresent(items::add));
            return Optional.of(new YamlNode.Sequence(items, at));
        }
        return node instanceof MappingNode mapping ? Optional.of(mapping(mapping, at)) : Optional.empty();
    }

    private YamlNode.Mapping mapping(MappingNode mapping, Location at) {
        Map<String, YamlNode.Pair> pairs = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Location keyAt = location(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                diagnostics.error("parse/chiave-composta", keyAt);
                continue;
            }
            YamlNode.Pair first = pairs.get(key.getValue());
            if (first != null) {
                diagnostics.error(
                        "parse/chiave-doppia",
                        keyAt,
                        key.getValue(),
                        String.valueOf(first.keyAt().line()));
                continue;
            }
            convert(tuple.getValueNode())
                    .ifPresent(value -> pairs.put(key.getValue(), new YamlNode.Pair(key.getValue(), keyAt, value)));
        }
        return new YamlNode.Mapping(pairs, at);
    }

    private Location location(Node node) {
        Mark start = node.getStartMark().orElseThrow();
        int length = node.getEndMark()
                .filter(end -> end.getLine() == start.getLine())
                .map(end -> end.getColumn() - start.getColumn())
                .orElse(0);
        return location(start, length);
    }

    private Location location(Mark mark, int length) {
        return new Location(path, firstLine + mark.getLine(), mark.getColumn() + 1, length);
    }
}
