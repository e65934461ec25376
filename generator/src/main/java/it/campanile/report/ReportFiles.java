package it.campanile.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes texts whole: a run that is cut off leaves no half file, and an old one where it was. */
final class ReportFiles {

    private ReportFiles() {}

    static Path write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file.toString());
        }
        Files.createDirectories(folder);
        Path part = folder.resolve(file.getFileName() + ".parte");
        try {
            String end = text.endsWith("\n") ? "" : "\n";
            Files.write(part, (text + end).getBytes(StandardCharsets.UTF_8));
            return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
