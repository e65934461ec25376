package it.campanile.audit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The folders of {@code PATH}. */
final class SearchPath {

    private final List<Path> folders;

    SearchPath(Map<String, String> environment) {
        folders = Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(environment.getOrDefault("PATH", ""))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList();
    }

    Optional<Path> program(String name) {
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(SearchPath::isProgram)
                .findFirst();
    }

    static boolean isProgram(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }
}
