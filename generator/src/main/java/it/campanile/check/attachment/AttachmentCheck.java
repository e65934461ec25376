package it.campanile.check.attachment;

import it.campanile.check.page.BuiltSite;
import it.campanile.check.page.WholeCheck;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Location;
import it.campanile.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

/** Files to download are what they say, not too heavy, and everybody can read them. */
public final class AttachmentCheck implements WholeCheck {

    private static final long MEGABYTE = 1_000_000;
    private static final long HEAVY = 10 * MEGABYTE;

    private final Attachments attachments;

    /** @param attachments what is known of files */
    public AttachmentCheck(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public void check(BuiltSite site, Diagnostics diagnostics) {
        Attachments.in(site).parallelStream().forEach(attachment -> look(attachment, diagnostics));
    }

    private void look(Attachments.Attachment attachment, Diagnostics diagnostics) {
        SourceFile source = attachment.source();
        Location at = Location.ofFile(source.path());
        String name = source.name().substring(source.name().lastIndexOf('/') + 1);
        long size = size(source);
        if (size == 0) {
            diagnostics.error("check/allegato-vuoto", at, attachment.page(), name);
        } else if (size > HEAVY) {
            String megabytes = String.valueOf(Math.round(size / (double) MEGABYTE));
            diagnostics.warning("check/allegato-pesante", at, attachment.page(), name, megabytes);
        }
        for (Flaw flaw : attachments.of(source).flaws()) {
            List<String> arguments = flaw == Flaw.OTHER_FORMAT
                    ? List.of(attachment.page(), name, source.extension().toUpperCase(Locale.ROOT), found(source))
                    : List.of(attachment.page(), name);
            diagnostics.add(new Diagnostic(flaw.code(), flaw.severity(), at, arguments));
        }
    }

    /** What a file is that is not what it says. */
    private static String found(SourceFile source) {
        try {
            return FileFormat.of(Files.readAllBytes(source.file())).examples();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(SourceFile source) {
        try {
            return Files.size(source.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
