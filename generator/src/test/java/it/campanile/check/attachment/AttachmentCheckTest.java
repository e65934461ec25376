package it.campanile.check.attachment;

import static it.campanile.check.CheckedSite.assertPasses;
import static it.campanile.check.CheckedSite.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;

import it.campanile.build.MiniWorkspace;
import it.campanile.check.CheckedSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of files to download: each rule has a file that passes and one that fails. */
class AttachmentCheckTest {

    private static final String TEXT = "Modulo di domanda per l'uso della sala civica del Comune di Prova.";

    @TempDir
    Path folder;

    private MiniWorkspace with(byte[] file) {
        return with("modulo.pdf", file);
    }

    private MiniWorkspace with(String name, byte[] file) {
        return CheckedSite.in(folder)
                .file("sites/prova/static/doc/" + name, file)
                .page("sala", "Sala civica", "Compila [il modulo](../doc/" + name + ").");
    }

    @Test
    void files_that_are_what_they_say_pass() throws IOException {
        assertPasses(with(Pdfs.good(TEXT))
                .file("sites/prova/static/doc/metadati.pdf", Pdfs.titledInMetadata())
                .file("sites/prova/static/doc/stampa.pdf", Pdfs.locked("", allowed -> allowed.setCanPrint(false)))
                .file("sites/prova/static/doc/carta.pdf", Pdfs.good("Mappa"))
                .file("sites/prova/static/doc/conti.csv", "anno;euro\n2026;100\n")
                .file("sites/prova/static/doc/conti.TXT", new byte[] {(byte) 0xe0, 'x'})
                .file("sites/prova/static/doc/vecchio.doc", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0})
                .file("sites/prova/static/doc/testo.rtf", "{\\rtf1 Ciao}")
                .file("sites/prova/static/doc/firma.pdf.p7m", new byte[] {0x30, 0, 1})
                .file("sites/prova/static/doc/modulo.docx", archive("word/document.xml", "<w:p>Ciao</w:p>"))
                .file("sites/prova/static/doc/tutto.zip", archive("a.txt", "a")));
    }

    @Test
    void an_empty_file_stops_the_site() {
        assertSays(with(new byte[0]), """
                sites/prova/static/doc/modulo.pdf: errore: la pagina /sala/ offre un allegato vuoto: «modulo.pdf» [check/allegato-vuoto]
                  Perché: il file non contiene nemmeno un byte: di solito si è interrotta una copia.
                  Come: copia di nuovo il file.""", """
                sites/prova/static/doc/modulo.pdf: error: the page /sala/ offers an empty attachment: «modulo.pdf» [check/allegato-vuoto]
                  Why: there is not one byte in the file: usually a copy was interrupted.
                  How: copy the file again.""");
    }

    @Test
    void a_heavy_file_is_noticed() {
        byte[] heavy = new byte[12_000_000];
        Arrays.fill(heavy, (byte) 'a');
        assertSays(with("elenco.txt", heavy), """
                sites/prova/static/doc/elenco.txt: avviso: la pagina /sala/ offre un allegato molto pesante: «elenco.txt», 12 MB [check/allegato-pesante]
                  Perché: da un telefono si scarica con fatica, e consuma il traffico di chi lo chiede.
                  Come: riducilo sotto i 10 MB: salvalo per il web, riduci le immagini, o dividilo in parti.""", """
                sites/prova/static/doc/elenco.txt: warning: the page /sala/ offers a very heavy attachment: «elenco.txt», 12 MB [check/allegato-pesante]
                  Why: it is hard to download on a telephone, and uses up the reader’s data.
                  How: bring it under 10 MB: save it for the web, reduce its pictures, or split it into parts.""");
    }

    @Test
    void a_page_of_an_error_is_no_pdf() {
        assertSays(with("<!DOCTYPE html><title>404</title>".getBytes(StandardCharsets.UTF_8)), """
                sites/prova/static/doc/modulo.pdf: errore: la pagina /sala/ offre un allegato che non è quello che il nome promette: «modulo.pdf» [check/allegato-formato]
                  Perché: il nome dice PDF, ma dentro c’è un file di un’altra specie: HTML.
                  Come: salva di nuovo il file nel formato giusto, o correggi la fine del nome.""", """
                sites/prova/static/doc/modulo.pdf: error: the page /sala/ offers an attachment that is not what its name promises: «modulo.pdf» [check/allegato-formato]
                  Why: the name says PDF, but inside there is a file of another kind: HTML.
                  How: save the file again in the right format, or correct the end of its name.""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"modulo.docx", "modulo.doc", "modulo.csv", "modulo.zip", "modulo.rtf", "modulo.odt"})
    void a_pdf_under_another_name_is_noticed(String name) {
        String says = with(name, Pdfs.good(TEXT)).checkMessages(Locale.ITALIAN);

        assertEquals(
                "sites/prova/static/doc/" + name
                        + ": errore: la pagina /sala/ offre un allegato che non è quello che il" + " nome promette: «"
                        + name + "» [check/allegato-formato]",
                says.lines().findFirst().orElse(""));
    }

    @Test
    void an_archive_of_something_else_is_no_document() throws IOException {
        String says = with("modulo.odt", archive("word/document.xml", "x")).checkMessages(Locale.ITALIAN);

        assertEquals(1, says.split("check/allegato-formato", -1).length - 1, says);
    }

    @Test
    void a_broken_pdf_stops_the_site() {
        byte[] whole = Pdfs.good(TEXT);
        assertSays(with(Arrays.copyOf(whole, 60)), """
                sites/prova/static/doc/modulo.pdf: errore: la pagina /sala/ offre un allegato che non si apre: «modulo.pdf» [check/allegato-rotto]
                  Perché: il file è a metà o rovinato.
                  Come: salvalo di nuovo dal documento di partenza e prova ad aprirlo.""", """
                sites/prova/static/doc/modulo.pdf: error: the page /sala/ offers an attachment that does not open: «modulo.pdf» [check/allegato-rotto]
                  Why: the file is cut short or damaged.
                  How: save it again from the original document and try to open it.""");
    }

    @Test
    void a_broken_archive_stops_the_site() throws IOException {
        byte[] whole = archive("word/document.xml", TEXT.repeat(50));
        String says = with("modulo.docx", Arrays.copyOf(whole, 60)).checkMessages(Locale.ITALIAN);

        assertEquals(1, says.split("check/allegato-rotto", -1).length - 1, says);
    }

    @Test
    void a_pdf_with_a_password_stops_the_site() {
        assertSays(with(Pdfs.locked("segreto", AccessPermission::setReadOnly)), """
                sites/prova/static/doc/modulo.pdf: errore: la pagina /sala/ offre un PDF che si apre solo con una password: «modulo.pdf» [check/pdf-con-password]
                  Perché: chi lo scarica non può leggerlo.
                  Come: salvalo senza password.""", """
                sites/prova/static/doc/modulo.pdf: error: the page /sala/ offers a PDF that opens only with a password: «modulo.pdf» [check/pdf-con-password]
                  Why: who downloads it cannot read it.
                  How: save it without a password.""");
    }

    @Test
    void a_protection_must_not_shut_out_screen_readers() {
        assertSays(
                with(Pdfs.locked("", allowed -> {
                    allowed.setCanExtractContent(false);
                    allowed.setCanExtractForAccessibility(false);
                })),
                """
                sites/prova/static/doc/modulo.pdf: avviso: la pagina /sala/ offre un PDF che i lettori di schermo non possono leggere: «modulo.pdf» [check/pdf-protetto]
                  Perché: la protezione vieta di prenderne il testo, anche alle tecnologie per le persone con disabilità.
                  Come: salvalo senza protezione, o consenti l’accesso alle tecnologie assistive.""",
                """
                sites/prova/static/doc/modulo.pdf: warning: the page /sala/ offers a PDF that screen readers may not read: «modulo.pdf» [check/pdf-protetto]
                  Why: its protection forbids to take the text, also to assistive technologies.
                  How: save it without protection, or allow access for assistive technologies.""");
    }

    @Test
    void a_scanned_pdf_has_no_text() {
        assertSays(with(Pdfs.scanned()), """
                sites/prova/static/doc/modulo.pdf: avviso: la pagina /sala/ offre un PDF fatto di sole immagini: «modulo.pdf» [check/pdf-senza-testo]
                  Perché: di un documento scansionato un lettore di schermo non legge niente, e la ricerca non lo trova.
                  Come: pubblica il documento di partenza salvato come PDF; se c’è solo la carta, fai riconoscere il testo (OCR).""", """
                sites/prova/static/doc/modulo.pdf: warning: the page /sala/ offers a PDF made of pictures only: «modulo.pdf» [check/pdf-senza-testo]
                  Why: a screen reader reads nothing of a scanned document, and a search does not find it.
                  How: publish the original document saved as PDF; if there is only paper, have its text recognised (OCR).""");
    }

    @Test
    void a_pdf_has_tags() {
        assertSays(
                with(Pdfs.changed(TEXT, document -> {
                    document.getDocumentCatalog().setStructureTreeRoot(null);
                })),
                """
                sites/prova/static/doc/modulo.pdf: avviso: la pagina /sala/ offre un PDF senza struttura: «modulo.pdf» [check/pdf-senza-etichette]
                  Perché: senza etichette (tag) un lettore di schermo non distingue titoli, elenchi e tabelle.
                  Come: salva di nuovo il documento come «PDF con tag», o «PDF/UA»: è un’opzione del salvataggio in PDF.""",
                """
                sites/prova/static/doc/modulo.pdf: warning: the page /sala/ offers a PDF without structure: «modulo.pdf» [check/pdf-senza-etichette]
                  Why: without tags a screen reader cannot tell headings, lists and tables.
                  How: save the document again as «tagged PDF», or «PDF/UA»: it is an option when saving as PDF.""");
    }

    @Test
    void a_pdf_has_a_title() {
        assertSays(
                with(Pdfs.changed(
                        TEXT, document -> document.getDocumentInformation().setTitle(" "))),
                """
                sites/prova/static/doc/modulo.pdf: avviso: la pagina /sala/ offre un PDF senza titolo: «modulo.pdf» [check/pdf-senza-titolo]
                  Perché: nella scheda del browser si legge il nome del file.
                  Come: scrivi il titolo nelle proprietà del documento e salvalo di nuovo come PDF.""",
                """
                sites/prova/static/doc/modulo.pdf: warning: the page /sala/ offers a PDF without a title: «modulo.pdf» [check/pdf-senza-titolo]
                  Why: the browser’s tab shows the name of the file.
                  How: write the title in the document’s properties and save it again as PDF.""");
    }

    @Test
    void a_pdf_shows_its_title() {
        assertSays(
                with(Pdfs.changed(
                        TEXT, document -> document.getDocumentCatalog().setViewerPreferences(null))),
                """
                sites/prova/static/doc/modulo.pdf: avviso: la pagina /sala/ offre un PDF che ha un titolo e non lo mostra: «modulo.pdf» [check/pdf-titolo-nascosto]
                  Perché: nella scheda del browser si legge il nome del file al posto del titolo.
                  Come: quando salvi il PDF scegli «mostra il titolo del documento»: è tra le opzioni di visualizzazione.""",
                """
                sites/prova/static/doc/modulo.pdf: warning: the page /sala/ offers a PDF that has a title and does not show it: «modulo.pdf» [check/pdf-titolo-nascosto]
                  Why: the browser’s tab shows the name of the file in the place of the title.
                  How: when you save the PDF choose «show document title»: it is among the options of the view.""");
    }

    @Test
    void a_pdf_says_its_language() {
        assertSays(
                with(Pdfs.changed(
                        TEXT, document -> document.getDocumentCatalog().setLanguage(null))),
                """
                sites/prova/static/doc/modulo.pdf: avviso: la pagina /sala/ offre un PDF che non dice in che lingua è: «modulo.pdf» [check/pdf-senza-lingua]
                  Perché: un lettore di schermo può leggerlo con la voce di un’altra lingua.
                  Come: scegli la lingua nelle proprietà del documento e salvalo di nuovo come PDF.""",
                """
                sites/prova/static/doc/modulo.pdf: warning: the page /sala/ offers a PDF that does not say its language: «modulo.pdf» [check/pdf-senza-lingua]
                  Why: a screen reader may read it with the voice of another language.
                  How: choose the language in the document’s properties and save it again as PDF.""");
    }

    @Test
    void a_text_that_cannot_be_read_is_noticed() {
        assertSays(with(Pdfs.unreadable()), """
                sites/prova/static/doc/modulo.pdf: avviso: la pagina /sala/ offre un PDF di cui non si riesce a leggere il testo: «modulo.pdf» [check/pdf-illeggibile]
                  Perché: il file si apre, ma il testo non è scritto come vogliono le regole del formato.
                  Come: salvalo di nuovo dal documento di partenza.""", """
                sites/prova/static/doc/modulo.pdf: warning: the page /sala/ offers a PDF whose text cannot be read: «modulo.pdf» [check/pdf-illeggibile]
                  Why: the file opens, but its text is not written as the rules of the format want it.
                  How: save it again from the original document.""");
    }

    @Test
    void a_file_that_no_page_leads_to_is_looked_at_too() {
        String says = CheckedSite.in(folder)
                .file("sites/prova/static/doc/solo.pdf", new byte[0])
                .checkMessages(Locale.ITALIAN);

        assertEquals(
                "sites/prova/static/doc/solo.pdf: errore: la pagina /doc/solo.pdf offre un allegato vuoto: «solo.pdf»"
                        + " [check/allegato-vuoto]",
                says.lines().findFirst().orElse(""));
    }

    private static byte[] archive(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
