package it.campanile.check.attachment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.check.privacy.Hit;
import it.campanile.check.privacy.Kind;
import it.campanile.check.privacy.PersonalData;
import it.campanile.source.Sha256;
import it.campanile.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was learned of a file is kept, and only believed when it is whole and in its place. */
class FactCacheTest {

    private static final FileFacts FACTS = new FileFacts(
            Set.of(Flaw.UNTAGGED, Flaw.NO_LANGUAGE),
            List.of(new Hit(Kind.EMAIL, "m••••@example.it", Hit.fingerprint("mario@example.it"))));

    private static final String KEY = key("uno");
    private static final String OTHER = key("due");

    @TempDir
    Path folder;

    private static String key(String text) {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_is_kept_is_found_again() {
        FactCache cache = new FactCache(folder);
        assertEquals(Optional.empty(), cache.find(KEY));

        cache.keep(KEY, FACTS);
        cache.keep(OTHER, FileFacts.of(Flaw.BROKEN));

        assertEquals(Optional.of(FACTS), new FactCache(folder).find(KEY));
        assertEquals(Optional.of(FileFacts.of(Flaw.BROKEN)), cache.find(OTHER));
    }

    @Test
    void an_entry_that_was_changed_anywhere_counts_for_nothing() throws IOException {
        FactCache cache = new FactCache(folder);
        cache.keep(KEY, FACTS);
        Path file = entries().get(0);
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 1;
            Files.write(file, damaged);
            assertEquals(Optional.empty(), cache.find(KEY), "byte " + i);
        }
    }

    @Test
    void an_entry_cut_short_counts_for_nothing() throws IOException {
        FactCache cache = new FactCache(folder);
        cache.keep(KEY, FACTS);
        Path file = entries().get(0);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertEquals(Optional.empty(), cache.find(KEY), "length " + length);
        }
    }

    @Test
    void an_entry_under_the_name_of_another_counts_for_nothing() throws IOException {
        FactCache cache = new FactCache(folder);
        cache.keep(KEY, FACTS);
        Path one = entries().get(0);
        cache.keep(OTHER, FileFacts.of(Flaw.BROKEN));
        Path other =
                entries().stream().filter(file -> !file.equals(one)).findFirst().orElseThrow();

        Files.copy(other, one, StandardCopyOption.REPLACE_EXISTING);

        assertEquals(Optional.empty(), cache.find(KEY));
        assertTrue(cache.find(OTHER).isPresent());
    }

    @Test
    void a_file_is_read_once_and_again_when_its_content_or_its_entry_changes() throws IOException {
        Path pdf = folder.resolve("modulo.pdf");
        SourceFile source = new SourceFile("modulo.pdf", "sites/prova/static/modulo.pdf", pdf);
        Files.write(
                pdf,
                Pdfs.changed(
                        "Scrivi a mario.rossi@example.it per la sala.",
                        document -> document.getDocumentCatalog().setLanguage(null)));

        FileFacts first = attachments().of(source);
        assertEquals(Set.of(Flaw.NO_LANGUAGE), first.flaws());
        assertEquals(
                List.of(new Hit(Kind.EMAIL, "m••••.•••••@example.it", Hit.fingerprint("mario.rossi@example.it"))),
                first.hits());

        // Believed: an entry with other facts, whole and in its place.
        Path entry = entries().get(0);
        String key = entry.getParent().getFileName() + entry.getFileName().toString();
        new FactCache(folder).keep(key, FACTS);
        assertEquals(FACTS, attachments().of(source));

        Files.writeString(entry, "rovinato");
        assertEquals(first, attachments().of(source));
        assertEquals(1, entries().size());

        FileTime before = Files.getLastModifiedTime(pdf);
        Files.write(pdf, Pdfs.good("Scrivi a mario.rossi@example.it per la sala."));
        Files.setLastModifiedTime(pdf, before);
        assertEquals(Set.of(), attachments().of(source).flaws());
    }

    @Test
    void the_cache_holds_no_text_and_no_personal_datum() throws IOException {
        Path pdf = folder.resolve("modulo.pdf");
        Files.write(pdf, Pdfs.good("Scrivi a mario.rossi@example.it per la sala civica."));

        attachments().of(new SourceFile("modulo.pdf", "modulo.pdf", pdf));

        String entry = Files.readString(entries().get(0));
        assertFalse(entry.contains("rossi"), entry);
        assertFalse(entry.contains("sala"), entry);
    }

    private Attachments attachments() {
        return new Attachments(folder, new PersonalData());
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("allegati"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
