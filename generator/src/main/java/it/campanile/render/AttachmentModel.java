package it.campanile.render;

import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import it.campanile.model.Page;
import it.campanile.model.SiteFile;
import it.campanile.schema.Value;
import java.util.Locale;

/** A file to download as templates see it: its format comes from its name, its size from the file. */
final class AttachmentModel {

    private static final int KILO = 1024;

    private AttachmentModel() {}

    static TemplateModel of(Value.Attachment attachment, Page page, SiteContext context) {
        String url = SiteFile.url(attachment.file(), page);
        SiteFile file = context.file(url);
        long size = context.pictures().size(file);
        return Models.hash(
                "allegato",
                "url",
                new SimpleScalar(url),
                "titolo",
                new SimpleScalar(attachment.title()),
                "formato",
                new SimpleScalar(file.source().extension().toUpperCase(Locale.ROOT)),
                "byte",
                new SimpleNumber(size),
                "dimensione",
                new SimpleScalar(size(size)));
    }

    /** A size for people: whole kilobytes, or megabytes with one decimal. */
    static String size(long bytes) {
        long kilobytes = Math.max(1, Math.round(bytes / (double) KILO));
        return kilobytes < KILO
                ? kilobytes + " KB"
                : String.format(Locale.ITALIAN, "%.1f MB", bytes / (double) KILO / KILO);
    }
}
