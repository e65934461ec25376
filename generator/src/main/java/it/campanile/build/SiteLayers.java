package it.campanile.build;

import it.campanile.source.SourceFile;
import it.campanile.source.SourceTree;
import it.campanile.source.Workspace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Layers of one sort, and the files in them.
 *
 * @param folders the layers' folders, the nearest first
 * @param endings what may be left out at the end of a file's name
 */
record SiteLayers(SourceTree tree, List<String> folders, List<String> endings) {

    static SiteLayers of(Workspace workspace, List<String> folders, List<String> endings) {
        List<Collection<SourceFile>> layers = new ArrayList<>();
        folders.forEach(folder -> layers.add(workspace.list(folder)));
        return new SiteLayers(SourceTree.overlay(layers), folders, endings);
    }

    /** The name of the file that a path means: the path within a layer, or with the layer's folder before it. */
    Optional<String> name(String path) {
        String bare = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        Stream<String> within = folders.stream()
                .filter(folder -> bare.startsWith(folder + "/"))
                .map(folder -> bare.substring(folder.length() + 1));
        return Stream.concat(within, Stream.of(bare))
                .flatMap(name -> Stream.concat(Stream.of(name), endings.stream().map(ending -> name + ending)))
                .filter(name -> tree.find(name).isPresent())
                .findFirst();
    }

    /** The paths of all files of a name, the winner first. */
    List<String> paths(String name) {
        return tree.versions(name).stream().map(SourceFile::path).toList();
    }

    /** The names of all files as one may write them: whole, and without what may be left out. */
    Stream<String> spellings() {
        return tree.files().stream()
                .map(SourceFile::name)
                .flatMap(name -> Stream.concat(
                        Stream.of(name),
                        endings.stream()
                                .filter(name::endsWith)
                                .map(ending -> name.substring(0, name.length() - ending.length()))));
    }
}
