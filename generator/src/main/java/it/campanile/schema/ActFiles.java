package it.campanile.schema;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Suggestion;
import it.campanile.parse.CsvRow;
import it.campanile.parse.DataRow;
import it.campanile.source.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The files that come with an export of acts: each act names its own. */
final class ActFiles {

    private static final String FOLDER = "file/";

    private final Map<String, SourceFile> known = new TreeMap<>();
    private final Set<String> named = new HashSet<>();
    private final List<SourceFile> used = new ArrayList<>();
    private final RegisterExport export;
    private final Diagnostics diagnostics;

    /** @param files all files of the folder of the export */
    ActFiles(List<SourceFile> files, RegisterExport export, Diagnostics diagnostics) {
        files.stream()
                .filter(ActFiles::isOne)
                .forEach(file -> known.put(file.name().substring(FOLDER.length()), file));
        this.export = export;
        this.diagnostics = diagnostics;
    }

    /** Whether a file is one of an act, and none of the export. */
    static boolean isOne(SourceFile file) {
        return file.name().startsWith(FOLDER);
    }

    /** What a row says of its files. */
    List<CsvRow.Cell> written(DataRow row) {
        List<CsvRow.Cell> names = export.column("file")
                .map(column -> export.files(row.cells().getOrDefault(column, List.of())))
                .orElse(List.of());
        names.forEach(name -> named.add(name.text()));
        return names;
    }

    /**
     * The attachments of an act; empty, with findings, when it has none or one is not there: an act without its file is not
     * published.
     *
     * @param folder where they stand among the files of the content
     * @param wanted whether the act is published if its files are there
     */
    Optional<Value> of(DataRow row, List<CsvRow.Cell> names, String folder, boolean wanted) {
        if (names.isEmpty()) {
            diagnostics.error(
                    "schema/albo-valore-mancante",
                    row.at(),
                    export.column("file").orElse("file"));
            return Optional.empty();
        }
        List<Value> attachments = new ArrayList<>();
        List<SourceFile> own = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (CsvRow.Cell name : names) {
            SourceFile file = known.get(name.text());
            if (file == null) {
                missing(name);
            } else {
                String published = published(file, taken);
                attachments.add(new Value.Attachment(published, title(file), name.at()));
                own.add(new SourceFile(folder + published, file.path(), file.file()));
            }
        }
        if (attachments.size() < names.size()) {
            return Optional.empty();
        }
        if (wanted) {
            used.addAll(own);
        }
        return Optional.of(new Value.Many(attachments, names.get(0).at()));
    }

    private void missing(CsvRow.Cell name) {
        String folder = export.path().substring(0, export.path().lastIndexOf('/') + 1) + FOLDER;
        diagnostics.error(
                "schema/albo-file-mancante",
                name.at(),
                name.text(),
                folder,
                Suggestion.nearest(name.text(), known.keySet())
                        .map(near -> "«" + near + "»")
                        .orElse("–"));
    }

    /** A name as it may stand in an address, not yet taken by another file of the act. */
    private static String published(SourceFile file, Set<String> taken) {
        String stem = ItemReader.slug(stem(file));
        String extension =
                file.extension().isEmpty() ? "" : "." + file.extension().toLowerCase(Locale.ROOT);
        String name = stem + extension;
        for (int i = 2; !taken.add(name); i++) {
            name = stem + "-" + i + extension;
        }
        return name;
    }

    private static String stem(SourceFile file) {
        return file.stem().substring(file.stem().lastIndexOf('/') + 1);
    }

    /** The name of the file as people read it. */
    private static String title(SourceFile file) {
        String words = stem(file).replaceAll("[_\\-\\s]+", " ").strip();
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ITALIAN) + words.substring(1);
    }

    /** The files of the acts that are published, at their places in the content. */
    List<SourceFile> used() {
        return used;
    }

    /** A file that no act names is never published: it was forgotten, or its name is another one. */
    void reportUnnamed() {
        known.forEach((name, file) -> {
            if (!named.contains(name)) {
                diagnostics.warning("schema/albo-file-senza-atto", Location.ofFile(file.path()), name);
            }
        });
    }
}
