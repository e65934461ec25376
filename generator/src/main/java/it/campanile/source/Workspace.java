package it.campanile.source;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder with {@code sites/}, {@code content/} and {@code themes/}. Each folder is listed once per run, whatever the
 * number of sites that share it.
 */
public final class Workspace {

    private final Path root;
    private final Map<Path, List<SourceFile>> listings = new ConcurrentHashMap<>();

    public Workspace(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    /** The nearest folder, from the given one upward, that has a {@code sites} folder. */
    public static Optional<Path> locate(Path start) {
        for (Path folder = start.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("sites"))) {
                return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /** The workspace root, absolute. */
    public Path root() {
        return root;
    }

    /** The sites' ids: the folders in {@code sites/}, sorted. */
    public List<String> siteIds() {
        Path sites = root.resolve("sites");
        if (!Files.isDirectory(sites)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(sites)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Path relative to the root, with forward slashes. */
    public String relative(Path file) {
        return root.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }

    /**
     * The files of a folder and its subfolders, sorted by name; empty when there is no such folder. Names that start with
     * a dot are left out.
     *
     * @param folder path relative to the root
     */
    public List<SourceFile> list(String folder) {
        return listings.computeIfAbsent(root.resolve(folder), this::walk);
    }

    /** The files right in a folder whose names match, sorted by name; empty when there is no such folder. */
    public List<SourceFile> right(String folder, Pattern name) {
        Path path = root.resolve(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(
                            file -> name.matcher(file.getFileName().toString()).matches() && Files.isRegularFile(file))
                    .map(file -> new SourceFile(file.getFileName().toString(), relative(file), file))
                    .sorted(Comparator.comparing(SourceFile::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A single file, when it is there. */
    public Optional<SourceFile> file(String path) {
        Path file = root.resolve(path);
        return Files.isRegularFile(file)
                ? Optional.of(new SourceFile(file.getFileName().toString(), relative(file), file))
                : Optional.empty();
    }

    /**
     * The text of a file, without byte order mark and with {@code \n} line ends; empty, with a finding, when it cannot be
     * read or is not UTF-8.
     */
    public static Optional<String> text(SourceFile file, Diagnostics diagnostics) {
        return text(file, StandardCharsets.UTF_8, diagnostics);
    }

    /**
     * The text of a file that another program wrote in a given encoding; empty, with a finding, when it cannot be read or is
     * not in it.
     */
    public static Optional<String> text(SourceFile file, Charset charset, Diagnostics diagnostics) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file.file());
        } catch (IOException e) {
            diagnostics.error(
                    "source/illeggibile",
                    Location.ofFile(file.path()),
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return Optional.of(
                    clean.indexOf('\r') < 0
                            ? clean
                            : clean.replace("\r\n", "\n").replace('\r', '\n'));
        } catch (CharacterCodingException e) {
            diagnostics.error("source/non-utf8", firstWrongByte(file.path(), charset, bytes));
            return Optional.empty();
        }
    }

    private static Location firstWrongByte(String path, Charset charset, byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        charset.newDecoder().decode(buffer, decoded, true);
        String before = decoded.flip().toString();
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Location(path, line, before.length() - before.lastIndexOf('\n'), 1);
    }

    private List<SourceFile> walk(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<SourceFile> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    boolean hidden = !directory.equals(folder) && isHidden(directory);
                    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    add(file);
                    return FileVisitResult.CONTINUE;
                }

                private void add(Path file) {
                    if (!isHidden(file)) {
                        String name = folder.relativize(file).toString().replace('\\', '/');
                        files.add(new SourceFile(name, relative(file), file));
                    }
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    // Kept in the list: reading it makes the finding.
                    add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(Comparator.comparing(SourceFile::name));
        return List.copyOf(files);
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }
}
