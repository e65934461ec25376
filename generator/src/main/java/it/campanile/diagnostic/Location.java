package it.campanile.diagnostic;

import java.util.Comparator;

/**
 * A place in a source file.
 *
 * @param path path of the file relative to the workspace root, with forward slashes
 * @param line line, from 1; 0 when the finding concerns the file as a whole
 * @param column column in characters, from 1; 0 when the finding concerns the line as a whole
 * @param length number of characters that the finding is about; 0 when unknown
 */
public record Location(String path, int line, int column, int length) implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::path)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    /** The file as a whole. */
    public static Location ofFile(String path) {
        return new Location(path, 0, 0, 0);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** {@code path}, {@code path:line} or {@code path:line:column}, whichever is known. */
    @Override
    public String toString() {
        if (line == 0) {
            return path;
        }
        return column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
    }
}
