package it.campanile.check.attachment;

import it.campanile.check.page.BuiltPage;
import it.campanile.check.page.BuiltSite;
import it.campanile.check.privacy.FileData;
import it.campanile.check.privacy.PersonalData;
import it.campanile.model.SiteFile;
import it.campanile.source.Sha256;
import it.campanile.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;

/**
 * The files to download of the sites of a run, each read once: what is known of a content from an earlier run is not
 * learned again.
 */
public final class Attachments implements FileData {

    /** What is larger is weighed and not read: it would not fit into the memory of a small machine. */
    static final long READ_AT_MOST = 100_000_000;

    private static final Pattern BETWEEN_CELLS = Pattern.compile("[,;\\t\"]");

    private final FactCache cache;
    private final PdfReader pdf;
    private final OfficeReader office;
    private final PersonalData data;
    private final ConcurrentMap<Path, FileFacts> known = new ConcurrentHashMap<>();

    /**
     * @param cache folder of what is kept between runs
     * @param data finds personal data in the texts of files
     */
    public Attachments(Path cache, PersonalData data) {
        this.cache = new FactCache(cache);
        this.pdf = new PdfReader(data);
        this.office = new OfficeReader(data);
        this.data = data;
    }

    /**
     * A file to download.
     *
     * @param page the address of the first page that leads to it; its own when none does
     */
    record Attachment(String page, SourceFile source) {}

    /** The attachments of a site, sorted by address. */
    static List<Attachment> in(BuiltSite site) {
        Map<String, SiteFile> files = new TreeMap<>();
        site.site().files().stream()
                .filter(file -> FileFormat.isAttachment(file.source().extension()))
                .forEach(file -> files.put(file.url(), file));
        Map<String, String> firstUse = new TreeMap<>();
        if (!files.isEmpty()) {
            site.pages()
                    .values()
                    .forEach(page -> page.links().stream()
                            .filter(Attachments::leadsToAttachment)
                            .forEach(link -> firstUse.putIfAbsent(resolve(page, link), page.url())));
        }
        return files.values().stream()
                .map(file -> new Attachment(firstUse.getOrDefault(file.url(), file.url()), file.source()))
                .toList();
    }

    private static boolean leadsToAttachment(String link) {
        return FileFormat.isAttachment(link.substring(link.lastIndexOf('.') + 1));
    }

    private static String resolve(BuiltPage page, String link) {
        try {
            return URI.create(page.url()).resolve(link).getPath();
        } catch (IllegalArgumentException e) {
            // A broken link, which is another check’s finding.
            return link;
        }
    }

    /** What is known of a file. */
    FileFacts of(SourceFile file) {
        return known.computeIfAbsent(file.file(), path -> learn(path, file.extension()));
    }

    private FileFacts learn(Path file, String written) {
        String extension = written.toLowerCase(Locale.ROOT);
        byte[] content;
        try {
            long size = Files.size(file);
            if (size == 0 || size > READ_AT_MOST) {
                return new FileFacts(Set.of(), List.of());
            }
            content = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String key = Sha256.of((extension + "\n" + Sha256.of(content)).getBytes(StandardCharsets.UTF_8));
        return cache.find(key).orElseGet(() -> {
            FileFacts facts = read(content, extension);
            cache.keep(key, facts);
            return facts;
        });
    }

    private FileFacts read(byte[] content, String extension) {
        FileFormat promised = FileFormat.promised(extension);
        FileFormat found = FileFormat.of(content);
        if (!found.keeps(promised)) {
            return FileFacts.of(Flaw.OTHER_FORMAT);
        }
        return switch (found) {
            case PDF -> pdf.read(content);
            case ZIP -> office.read(content, extension);
            case TEXT ->
                new FileFacts(
                        Set.of(),
                        data.hits(BETWEEN_CELLS.matcher(decode(content)).replaceAll("\n")));
            default -> new FileFacts(Set.of(), List.of());
        };
    }

    private static String decode(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, StandardCharsets.ISO_8859_1);
        }
    }

    @Override
    public List<InFile> of(BuiltSite site) {
        return in(site).parallelStream()
                .flatMap(attachment -> of(attachment.source()).hits().stream()
                        .map(hit -> new InFile(
                                attachment.page(), attachment.source().path(), hit)))
                .toList();
    }
}
