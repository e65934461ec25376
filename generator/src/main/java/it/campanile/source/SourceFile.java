package it.campanile.source;

import java.nio.file.Path;

/**
 * A file of a site and the layer that gives it.
 *
 * @param name path within the layer, with forward slashes: the same in every layer
 * @param path path relative to the workspace root, with forward slashes: what findings name
 * @param file where it is on disk
 */
public record SourceFile(String name, String path, Path file) {

    /** The part of the name after the last dot, without the dot; empty when there is none. */
    public String extension() {
        int dot = name.lastIndexOf('.');
        return dot < name.lastIndexOf('/') || dot < 0 ? "" : name.substring(dot + 1);
    }

    /** The name without its extension. */
    public String stem() {
        String extension = extension();
        return extension.isEmpty() ? name : name.substring(0, name.length() - extension.length() - 1);
    }
}
