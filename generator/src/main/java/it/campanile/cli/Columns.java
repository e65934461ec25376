package it.campanile.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells as lines: every column as wide as its widest cell. */
final class Columns {

    private static final String GAP = "  ";

    private Columns() {}

    static List<String> lines(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                if (i == widths.size()) {
                    widths.add(0);
                }
                widths.set(i, Math.max(widths.get(i), row.get(i).length()));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(row.get(i))
                    .append(" ".repeat(widths.get(i) - row.get(i).length()))
                    .append(GAP);
        }
        return line.toString().stripTrailing();
    }
}
