package it.campanile.schema;

import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.parse.CsvRow;
import it.campanile.parse.DataRow;
import it.campanile.parse.YamlReader;
import it.campanile.source.SourceFile;
import it.campanile.source.Workspace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the acts of the register (albo pretorio) that the protocol system of a site exports: {@code albo.yaml} says how, and
 * the files of the acts are in {@code file/}. An act with a mistake is left out; each mistake is a finding.
 */
public final class RegisterReader {

    private static final String LABEL = "esportazione dell’albo";
    private static final String DECLARATION = "albo.yaml";

    private final Schema schema;
    private final Diagnostics diagnostics;

    /**
     * What an export gives.
     *
     * @param acts its sound acts
     * @param files their files, beside them
     */
    public record Import(List<Item> acts, List<SourceFile> files) {

        /** Of a site without an export. */
        static final Import NONE = new Import(List.of(), List.of());

        public Import {
            acts = List.copyOf(acts);
            files = List.copyOf(files);
        }

        /** The content of a site with these acts. */
        public ContentReader.Content with(ContentReader.Content content) {
            List<Item> items = new ArrayList<>(content.items());
            items.addAll(acts);
            List<SourceFile> all = new ArrayList<>(content.files());
            all.addAll(files);
            return new ContentReader.Content(items, content.translations(), all);
        }
    }

    public RegisterReader(Schema schema, Diagnostics diagnostics) {
        this.schema = schema;
        this.diagnostics = diagnostics;
    }

    /** The acts among the files of a folder. */
    public Import read(List<SourceFile> files) {
        ContentType type = schema.types().get(Schema.ACT_TYPE);
        if (files.isEmpty() || type == null) {
            return Import.NONE;
        }
        Optional<SourceFile> declaration =
                files.stream().filter(file -> file.name().equals(DECLARATION)).findFirst();
        if (declaration.isEmpty()) {
            String path = files.get(0).path();
            String folder =
                    path.substring(0, path.length() - files.get(0).name().length());
            diagnostics.error("schema/albo-senza-dichiarazione", Location.ofFile(path), folder + DECLARATION);
            return Import.NONE;
        }
        return declared(declaration.get())
                .map(export -> read(export, files, type))
                .orElse(Import.NONE);
    }

    private Optional<RegisterExport> declared(SourceFile declaration) {
        FieldCheck check = schema.check(LABEL, new FieldKind.GroupKind(Map.of()), diagnostics);
        return Workspace.text(declaration, diagnostics)
                .flatMap(text -> YamlReader.read(text, declaration.path(), 1, diagnostics))
                .flatMap(mapping -> FieldReader.read(schema.exportFields(), mapping, check))
                .map(fields -> new RegisterExport(declaration.path(), fields));
    }

    private Import read(RegisterExport export, List<SourceFile> files, ContentType type) {
        Diagnostics own = new Diagnostics();
        ActFiles attached = new ActFiles(files, export, own);
        ExportRows rows = new ExportRows(export, own);
        ActReader reader = new ActReader(export, own);
        List<Item> acts = new ArrayList<>();
        boolean found = false;
        for (SourceFile file : files) {
            if (file.name().equals(DECLARATION) || ActFiles.isOne(file)) {
                continue;
            }
            if (!export.names(file.name())) {
                own.warning("schema/albo-file-ignorato", Location.ofFile(file.path()), file.name(), export.path());
                continue;
            }
            found = true;
            for (DataRow row : rows.read(file).orElse(List.of())) {
                act(row, file, reader, attached, new ActItem(type, acts.size() + 1))
                        .ifPresent(acts::add);
            }
        }
        if (!found) {
            Value pattern = export.fields().get("file");
            Location at = pattern == null ? Location.ofFile(export.path()) : pattern.at();
            own.error("schema/albo-senza-esportazione", at);
        }
        // Of an act that could not be read nobody knows which files it names.
        if (!own.hasErrors()) {
            attached.reportUnnamed();
        }
        diagnostics.addAll(own.all());
        return new Import(acts, attached.used());
    }

    private static Optional<Item> act(DataRow row, SourceFile file, ActReader reader, ActFiles attached, ActItem item) {
        Optional<Map<String, Value>> fields = reader.read(row);
        List<CsvRow.Cell> written = attached.written(row);
        Optional<Value> files = attached.of(row, written, item.folder(), fields.isPresent());
        if (fields.isEmpty() || files.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Value> all = new LinkedHashMap<>(fields.get());
        all.put("file", files.get());
        return Optional.of(item.of(all, file));
    }
}
