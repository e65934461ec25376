package it.campanile.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Layers of files laid over each other: same name, nearest layer wins. Names are sorted. */
public final class SourceTree {

    private final Map<String, List<SourceFile>> byName;

    private SourceTree(Map<String, List<SourceFile>> byName) {
        this.byName = byName;
    }

    /** @param layers the files of each layer, the nearest layer first */
    public static SourceTree overlay(List<Collection<SourceFile>> layers) {
        Map<String, List<SourceFile>> byName = new TreeMap<>();
        for (Collection<SourceFile> layer : layers) {
            for (SourceFile file : layer) {
                byName.computeIfAbsent(file.name(), name -> new ArrayList<>()).add(file);
            }
        }
        return new SourceTree(byName);
    }

    /** The file that wins under this name. */
    public Optional<SourceFile> find(String name) {
        return Optional.ofNullable(byName.get(name)).map(versions -> versions.get(0));
    }

    /** All files under this name, the winner first, then those that it shadows. */
    public List<SourceFile> versions(String name) {
        return List.copyOf(byName.getOrDefault(name, List.of()));
    }

    /** The files of a folder, under their names within it. */
    public SourceTree within(String folder) {
        String prefix = folder + "/";
        Map<String, List<SourceFile>> inner = new TreeMap<>();
        byName.forEach((name, versions) -> {
            if (name.startsWith(prefix)) {
                String rest = name.substring(prefix.length());
                inner.put(
                        rest,
                        versions.stream()
                                .map(file -> new SourceFile(rest, file.path(), file.file()))
                                .toList());
            }
        });
        return new SourceTree(inner);
    }

    /** The winners, sorted by name. */
    public List<SourceFile> files() {
        return byName.values().stream().map(versions -> versions.get(0)).toList();
    }
}
