package it.campanile.check.attachment;

import it.campanile.check.privacy.PersonalData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads what office programs write today, archives of XML, for personal data. */
final class OfficeReader {

    /** Extension → the entry in which the text stands, and by which the file is what it says. */
    private static final Map<String, Pattern> TEXTS = Map.of(
            "docx", Pattern.compile("word/(?:document|header\\d*|footer\\d*|footnotes)\\.xml"),
            "xlsx", Pattern.compile("xl/(?:workbook|sharedStrings|worksheets/sheet\\d+)\\.xml"),
            "pptx", Pattern.compile("ppt/(?:presentation|slides/slide\\d+)\\.xml"),
            "odt", Pattern.compile("content\\.xml"),
            "ods", Pattern.compile("content\\.xml"),
            "odp", Pattern.compile("content\\.xml"));

    private static final Pattern PARAGRAPH = Pattern.compile("</(?:w:p|a:p|text:p|text:h|si|c|row)>|<(?:w:br|w:tab)/>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** More than a text ever has: an archive that grows without end is not followed. */
    private static final int GREATEST = 50_000_000;

    private final PersonalData data;

    OfficeReader(PersonalData data) {
        this.data = data;
    }

    /** What there is to know of an archive with this extension; of other archives, whether they open. */
    FileFacts read(byte[] content, String extension) {
        Pattern wanted = TEXTS.get(extension);
        StringBuilder text = new StringBuilder();
        int entries = 0;
        int texts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries++;
                if (wanted != null && wanted.matcher(entry.getName()).matches()) {
                    texts++;
                    text.append(words(new String(zip.readNBytes(GREATEST), StandardCharsets.UTF_8)));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return FileFacts.of(Flaw.BROKEN);
        }
        if (entries == 0) {
            return FileFacts.of(Flaw.BROKEN);
        }
        return wanted != null && texts == 0
                ? FileFacts.of(Flaw.OTHER_FORMAT)
                : new FileFacts(Set.of(), data.hits(text.toString()));
    }

    private static String words(String xml) {
        String plain = TAG.matcher(PARAGRAPH.matcher(xml).replaceAll("\n")).replaceAll("");
        return plain.replace("&#xA0;", " ").replace("&apos;", "'").replace("&amp;", "&") + "\n";
    }
}
