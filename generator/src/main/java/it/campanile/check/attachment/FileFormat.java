package it.campanile.check.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** What a file is, as its first bytes tell. */
enum FileFormat {
    PDF("PDF"),
    /** Also what office programs write today. */
    ZIP("ZIP, DOCX, XLSX, ODT"),
    /** What office programs wrote before 2007. */
    OLD_OFFICE("DOC, XLS, PPT"),
    RTF("RTF"),
    HTML("HTML"),
    TEXT("TXT, CSV, XML, JSON"),
    PICTURE("PNG, JPEG, GIF, TIFF"),
    /** Signed envelopes, which may be anything at their start. */
    OTHER("–");

    /** The extensions of attachments, with the format that they promise. */
    private static final Map<String, FileFormat> PROMISES = Map.ofEntries(
            Map.entry("pdf", PDF),
            Map.entry("docx", ZIP),
            Map.entry("xlsx", ZIP),
            Map.entry("pptx", ZIP),
            Map.entry("odt", ZIP),
            Map.entry("ods", ZIP),
            Map.entry("odp", ZIP),
            Map.entry("epub", ZIP),
            Map.entry("zip", ZIP),
            Map.entry("doc", OLD_OFFICE),
            Map.entry("xls", OLD_OFFICE),
            Map.entry("ppt", OLD_OFFICE),
            Map.entry("rtf", RTF),
            Map.entry("csv", TEXT),
            Map.entry("tsv", TEXT),
            Map.entry("txt", TEXT),
            Map.entry("json", TEXT),
            Map.entry("geojson", TEXT),
            Map.entry("xml", TEXT),
            Map.entry("p7m", OTHER));

    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private final String examples;

    FileFormat(String examples) {
        this.examples = examples;
    }

    /** Names of files of this format, as people know them. */
    String examples() {
        return examples;
    }

    /** Whether files with this extension are attachments. */
    static boolean isAttachment(String extension) {
        return PROMISES.containsKey(extension.toLowerCase(Locale.ROOT));
    }

    /** The format that an extension promises. */
    static FileFormat promised(String extension) {
        return PROMISES.getOrDefault(extension.toLowerCase(Locale.ROOT), OTHER);
    }

    /** Whether a file of this format may have an extension that promises another one. */
    boolean keeps(FileFormat promised) {
        return this == promised || promised == OTHER;
    }

    /** The format of a file. */
    static FileFormat of(byte[] content) {
        String head = new String(content, 0, Math.min(1024, content.length), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return PDF;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return ZIP;
        }
        if (content.length >= OLE.length && Arrays.equals(content, 0, OLE.length, OLE, 0, OLE.length)) {
            return OLD_OFFICE;
        }
        if (head.startsWith("{\\rtf")) {
            return RTF;
        }
        if (head.startsWith("\u0089PNG")
                || head.startsWith("\u00ff\u00d8\u00ff")
                || head.startsWith("GIF8")
                || head.startsWith("II*\u0000")
                || head.startsWith("MM\u0000*")) {
            return PICTURE;
        }
        String start = head.stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return HTML;
        }
        boolean wide = head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff");
        return wide || head.indexOf('\u0000') < 0 ? TEXT : OTHER;
    }
}
