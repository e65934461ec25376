package it.campanile.parse;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.source.SourceFile;
import it.campanile.source.Workspace;
import java.util.Arrays;
import java.util.Optional;

/**
 * A content file as its editor wrote it: nothing is checked yet.
 *
 * @param file where it comes from
 * @param frontMatter the keys between the {@code ---} lines
 * @param body the text under them
 */
public record Entry(SourceFile file, YamlNode.Mapping frontMatter, Body body) {

    private static final String FENCE = "---";

    /** Reads a content file; empty, with findings, when it cannot be read, has no front matter or broken YAML. */
    public static Optional<Entry> read(SourceFile file, Diagnostics diagnostics) {
        return Workspace.text(file, diagnostics).flatMap(text -> split(file, text, diagnostics));
    }

    private static Optional<Entry> split(SourceFile file, String text, Diagnostics diagnostics) {
        String[] lines = text.split("\n", -1);
        if (!lines[0].stripTrailing().equals(FENCE)) {
            diagnostics.error("parse/senza-intestazione", new Location(file.path(), 1, 1, lines[0].length()));
            return Optional.empty();
        }
        int end = closingFence(lines);
        if (end < 0) {
            diagnostics.error("parse/intestazione-aperta", new Location(file.path(), 1, 1, FENCE.length()));
            return Optional.empty();
        }
        String yaml = String.join("\n", Arrays.asList(lines).subList(1, end));
        String body = String.join("\n", Arrays.asList(lines).subList(end + 1, lines.length));
        return YamlReader.read(yaml, file.path(), 2, diagnostics)
                .map(keys -> new Entry(file, keys, Body.split(body, file.path(), end + 2)));
    }

    private static int closingFence(String[] lines) {
        for (int i = 1; i < lines.length; i++) {
            if (lines[i].stripTrailing().equals(FENCE)) {
                return i;
            }
        }
        return -1;
    }

    /** This entry laid over a shared one: its keys replace the shared keys, an empty body keeps the shared body. */
    public Entry over(Entry shared) {
        return new Entry(file, frontMatter.over(shared.frontMatter), body.isEmpty() ? shared.body : body);
    }
}
