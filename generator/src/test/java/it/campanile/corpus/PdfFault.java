package it.campanile.corpus;

import it.campanile.check.attachment.Pdfs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What is done to a good PDF. */
enum PdfFault {
    VUOTO,
    TAGLIATO,
    PAGINA_WEB,
    CON_PASSWORD,
    SOLE_IMMAGINI,
    SENZA_STRUTTURA,
    SENZA_TITOLO,
    TITOLO_NASCOSTO,
    SENZA_LINGUA,
    CODICE_FISCALE;

    private static final int START = 300;

    /** The fault that the data call so, such as {@code senza-titolo}. */
    static PdfFault of(String name) {
        return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** The PDF with its fault. */
    byte[] in(byte[] pdf) {
        return switch (this) {
            case VUOTO -> new byte[0];
            case TAGLIATO -> Arrays.copyOf(pdf, START);
            case PAGINA_WEB -> "<!doctype html><title>Errore 404</title>".getBytes(StandardCharsets.UTF_8);
            case SOLE_IMMAGINI -> Pdfs.scanned();
            case CODICE_FISCALE -> Pdfs.good("Domanda di Mario Rossi, codice fiscale RSSMRA85T10A562S, accolta");
            default -> changed(pdf);
        };
    }

    private byte[] changed(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            change(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void change(PDDocument document) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        switch (this) {
            case CON_PASSWORD -> document.protect(new StandardProtectionPolicy("chi", "chi", new AccessPermission()));
            case SENZA_STRUTTURA -> {
                catalog.setStructureTreeRoot(null);
                catalog.setMarkInfo(null);
            }
            case SENZA_TITOLO -> {
                document.getDocumentInformation().setTitle(null);
                catalog.setMetadata(null);
            }
            case TITOLO_NASCOSTO -> {
                PDViewerPreferences view = catalog.getViewerPreferences();
                view.setDisplayDocTitle(false);
            }
            case SENZA_LINGUA -> catalog.getCOSObject().removeItem(COSName.LANG);
            default -> throw new IllegalStateException(name());
        }
    }
}
