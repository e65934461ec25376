package it.campanile.check.attachment;

import it.campanile.check.privacy.Hit;
import it.campanile.check.privacy.PersonalData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * Reads a PDF for what a screen reader needs of it (ISO 14289-1, PDF/UA; EN 301 549, chapter 10): text, structure, title,
 * language; and for personal data. What takes a person to judge, such as the order of reading, it does not see.
 */
final class PdfReader {

    /** A page of text has more letters than this; a scanned one with a stamp of the registry, fewer. */
    private static final long LETTERS_OF_A_STAMP = 40;

    private final PersonalData data;

    PdfReader(PersonalData data) {
        this.data = data;
        // What is read must not depend on the fonts of the machine, nor are they to be searched and listed in a file.
        FontMappers.set(new PlainFonts());
    }

    /** What there is to know of a PDF. */
    FileFacts read(byte[] content) {
        try (PDDocument document = Loader.loadPDF(content)) {
            return document.getNumberOfPages() == 0 ? FileFacts.of(Flaw.BROKEN) : read(document);
        } catch (InvalidPasswordException e) {
            return FileFacts.of(Flaw.LOCKED);
        } catch (IOException | RuntimeException e) {
            // Damaged files surprise the library in many ways.
            return FileFacts.of(Flaw.BROKEN);
        }
    }

    private FileFacts read(PDDocument document) throws IOException {
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        boolean open = document.getCurrentAccessPermission().canExtractForAccessibility();
        if (document.isEncrypted() && !open) {
            flaws.add(Flaw.CLOSED_TO_READERS);
        }
        String text = "";
        try {
            text = new PDFTextStripper().getText(document);
            if (!hasText(document, text)) {
                flaws.add(Flaw.NO_TEXT);
            }
        } catch (IOException | RuntimeException e) {
            flaws.add(Flaw.UNREADABLE);
        }
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        // Pictures of pages have no structure to speak of: that they are pictures is said, and enough.
        if (!flaws.contains(Flaw.NO_TEXT) && !isTagged(catalog)) {
            flaws.add(Flaw.UNTAGGED);
        }
        if (!hasTitle(document)) {
            flaws.add(Flaw.UNTITLED);
        } else if (!showsTitle(catalog)) {
            flaws.add(Flaw.TITLE_NOT_SHOWN);
        }
        String language = catalog.getLanguage();
        if (language == null || language.isBlank()) {
            flaws.add(Flaw.NO_LANGUAGE);
        }
        List<Hit> hits = data.hits(text);
        return new FileFacts(flaws, hits);
    }

    private static boolean hasText(PDDocument document, String text) throws IOException {
        long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
        int pages = document.getNumberOfPages();
        return letters > 0 && (letters > LETTERS_OF_A_STAMP * pages || !hasPictures(document));
    }

    private static boolean hasPictures(PDDocument document) {
        for (PDPage page : document.getPages()) {
            PDResources resources = page.getResources();
            if (resources != null) {
                for (COSName name : resources.getXObjectNames()) {
                    if (resources.isImageXObject(name)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isTagged(PDDocumentCatalog catalog) {
        return catalog.getMarkInfo() != null
                && catalog.getMarkInfo().isMarked()
                && catalog.getStructureTreeRoot() != null
                && !catalog.getStructureTreeRoot().getKids().isEmpty();
    }

    private static boolean hasTitle(PDDocument document) throws IOException {
        String title = document.getDocumentInformation().getTitle();
        if (title != null && !title.isBlank()) {
            return true;
        }
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        return metadata != null
                && !Jsoup.parse(new ByteArrayInputStream(metadata.toByteArray()), null, "", Parser.xmlParser())
                        .select("dc|title")
                        .text()
                        .isBlank();
    }

    private static boolean showsTitle(PDDocumentCatalog catalog) {
        PDViewerPreferences preferences = catalog.getViewerPreferences();
        return preferences != null && preferences.displayDocTitle();
    }
}
