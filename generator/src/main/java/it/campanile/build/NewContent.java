package it.campanile.build;

import it.campanile.model.Site;
import it.campanile.schema.ContentType;
import it.campanile.schema.ItemReader;
import it.campanile.schema.NewItem;
import it.campanile.schema.Schema;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes new content files; never over one that is there. */
public final class NewContent {

    private final Path root;
    private final Schema schema;
    private final Clock clock;

    /** @param root the workspace root */
    public NewContent(Path root, Schema schema, Clock clock) {
        this.root = root;
        this.schema = schema;
        this.clock = clock;
    }

    /**
     * What became of a new file.
     *
     * @param path the file, relative to the workspace root
     * @param written whether it was written; else it was already there
     */
    public record Result(String path, boolean written) {}

    /**
     * Writes a file that is named after its title.
     *
     * @param type a type that has a folder
     * @param title a title with at least a letter or digit
     * @param site the site that owns it; shared by all when empty
     * @throws IOException when the disk refuses
     */
    public Result write(ContentType type, String title, Optional<String> site) throws IOException {
        String layer = site.map(id -> "sites/" + id + "/content/").orElse("content/");
        String stem = layer + type.folder() + "/" + ItemReader.slug(title);
        for (String other : List.of(".adoc", "/index.md", "/index.adoc")) {
            if (Files.exists(root.resolve(stem + other))) {
                return new Result(stem + other, false);
            }
        }
        Path file = root.resolve(stem + ".md");
        LocalDate today = LocalDate.ofInstant(clock.instant(), Site.ZONE);
        Files.createDirectories(root.resolve(layer + type.folder()));
        try {
            Files.writeString(file, NewItem.text(type, schema, title, today), StandardOpenOption.CREATE_NEW);
            return new Result(stem + ".md", true);
        } catch (FileAlreadyExistsException e) {
            return new Result(stem + ".md", false);
        }
    }
}
