package it.campanile.check.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Real PDFs for tests. */
public final class Pdfs {

    private static final float SIZE = 12;

    private Pdfs() {}

    /** A change to a document that may fail. */
    interface Change {
        void to(PDDocument document) throws IOException;
    }

    /** A PDF in which a screen reader finds all that it needs, with this text. */
    public static byte[] good(String text) {
        return changed(text, document -> {});
    }

    /** A good PDF but for a change. */
    static byte[] changed(String text, Change change) {
        FontMappers.set(new PlainFonts());
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            if (!text.isEmpty()) {
                write(document, page, text);
            }
            PDMarkInfo marks = new PDMarkInfo();
            marks.setMarked(true);
            document.getDocumentCatalog().setMarkInfo(marks);
            PDStructureTreeRoot tree = new PDStructureTreeRoot();
            tree.appendKid(new PDStructureElement("Document", tree));
            document.getDocumentCatalog().setStructureTreeRoot(tree);
            document.getDocumentCatalog().setLanguage("it-IT");
            document.getDocumentInformation().setTitle("Il modulo");
            PDViewerPreferences view = new PDViewerPreferences(new COSDictionary());
            view.setDisplayDocTitle(true);
            document.getDocumentCatalog().setViewerPreferences(view);
            change.to(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDDocument document, PDPage page, String text) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), SIZE);
            content.newLineAtOffset(SIZE, SIZE);
            content.showText(text);
            content.endText();
        }
    }

    /** A page that is a picture, as scanners make it, with what the registry stamps on it. */
    public static byte[] scanned() {
        return changed("Prot. 12", document -> {
            BufferedImage picture = new BufferedImage(30, 40, BufferedImage.TYPE_INT_RGB);
            try (PDPageContentStream content = new PDPageContentStream(
                    document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, true)) {
                content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0);
            }
        });
    }

    /** A PDF whose text is not written as the format wants it. */
    static byte[] unreadable() {
        return changed(
                "",
                document -> document.getPage(0)
                        .setContents(new PDStream(
                                document, new ByteArrayInputStream("BT <41".getBytes(StandardCharsets.US_ASCII)))));
    }

    /** A PDF with a title in its metadata only. */
    static byte[] titledInMetadata() {
        return changed("Il testo.", document -> {
            document.getDocumentInformation().setTitle(null);
            PDMetadata metadata = new PDMetadata(document);
            metadata.importXMPMetadata(("<x:xmpmeta xmlns:x='adobe:ns:meta/'>"
                            + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                            + "<rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title><rdf:Alt>"
                            + "<rdf:li xml:lang='x-default'>Il modulo</rdf:li></rdf:Alt></dc:title></rdf:Description>"
                            + "</rdf:RDF></x:xmpmeta>")
                    .getBytes(StandardCharsets.UTF_8));
            document.getDocumentCatalog().setMetadata(metadata);
        });
    }

    /**
     * A protected PDF.
     *
     * @param password what opens it; empty when everybody can open it
     */
    static byte[] locked(String password, Consumer<AccessPermission> permissions) {
        return changed("Il testo.", document -> {
            AccessPermission allowed = new AccessPermission();
            permissions.accept(allowed);
            document.protect(new StandardProtectionPolicy("owner", password, allowed));
        });
    }
}
