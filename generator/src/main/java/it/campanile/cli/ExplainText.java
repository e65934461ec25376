package it.campanile.cli;

import it.campanile.build.Explanation;
import it.campanile.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An explanation in words. */
final class ExplainText {

    private static final int WIDEST = 48;

    private final Console console;

    ExplainText(Console console) {
        this.console = console;
    }

    List<String> lines(Explanation explanation, String site) {
        List<String> lines = new ArrayList<>();
        lines.add(console.text("cli/spiega-file", explanation.name(), site));
        boolean inherits =
                explanation.content().map(Explanation.OfContent::inherits).orElse(false);
        for (int i = 0; i < explanation.layers().size(); i++) {
            String role = i == 0 ? "cli/spiega-vince" : inherits ? "cli/spiega-sotto" : "cli/spiega-coperto";
            lines.add("  " + console.text(role, explanation.layers().get(i)));
        }
        explanation.content().ifPresent(content -> lines.addAll(content(content)));
        return lines;
    }

    private List<String> content(Explanation.OfContent content) {
        List<String> lines = new ArrayList<>();
        if (!content.type().isEmpty()) {
            lines.add("  " + console.text("cli/spiega-tipo", content.type()));
        }
        String fate = content.fate().name().toLowerCase(Locale.ROOT);
        if (content.address().isEmpty()) {
            fate = switch (content.fate()) {
                case PUBLISHED -> "senza-pagina";
                case DRAFT -> "bozza-senza-pagina";
                default -> fate;
            };
        }
        lines.add("  " + console.text("cli/spiega-" + fate, content.address().orElse("")));
        lines.add("");
        List<List<String>> rows = new ArrayList<>();
        content.keys()
                .forEach(key -> rows.add(List.of("  " + key.key(), cut(key.value()), place(key.at()) + source(key))));
        lines.addAll(Columns.lines(rows));
        content.body().ifPresent(body -> {
            lines.add("");
            lines.add(console.text("cli/spiega-testo", place(body.at()) + source(body)));
            if (!body.value().isEmpty()) {
                lines.add("  " + console.text("cli/spiega-sezioni", body.value()));
            }
        });
        return lines;
    }

    private String source(Explanation.Origin origin) {
        return switch (origin.source()) {
            case OWN -> "";
            case INHERITED -> " (" + console.text("cli/ereditato") + ")";
            case FALLBACK -> " (" + console.text("cli/ripiego") + ")";
            case DEFAULT -> " (" + console.text("cli/dal-tipo") + ")";
        };
    }

    private static String place(Location at) {
        return at.line() == 0 ? at.path() : at.path() + ":" + at.line();
    }

    private static String cut(String value) {
        if (value.isEmpty()) {
            return "-";
        }
        return value.length() <= WIDEST ? value : value.substring(0, WIDEST - 1).stripTrailing() + "…";
    }
}
