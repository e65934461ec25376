package it.campanile.search;

import it.campanile.build.MiniWorkspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the index of a mini site, whose page of the search is {@code cerca}. */
public final class IndexFiles {

    private IndexFiles() {}

    /** The files whose names start like this, one after the other. */
    public static String of(MiniWorkspace workspace, String kind) throws IOException {
        try (Stream<Path> files = Files.list(workspace.built("cerca/indice"))) {
            StringBuilder all = new StringBuilder();
            List<Path> sorted = files.filter(
                            file -> file.getFileName().toString().startsWith(kind + "-"))
                    .sorted()
                    .toList();
            for (Path file : sorted) {
                all.append(Files.readString(file)).append('\n');
            }
            return all.toString();
        }
    }
}
