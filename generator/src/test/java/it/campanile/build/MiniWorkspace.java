package it.campanile.build;

import it.campanile.check.SiteCheck;
import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.DiagnosticFormat;
import it.campanile.diagnostic.Diagnostics;
import it.campanile.diagnostic.Messages;
import it.campanile.model.Site;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A workspace small enough to read: files given as text, one site {@code prova} with a plain theme {@code semplice}, built
 * for real.
 */
public final class MiniWorkspace {

    /** When mini sites are built, unless a test says otherwise: 25 November 2026, nine in the morning. */
    public static final Instant NOW = instant("2026-11-25T09:00");

    /** A clock that stands at {@link #NOW}. */
    public static final Clock CLOCK = Clock.fixed(NOW, Site.ZONE);

    private final Path root;
    private Instant asOf = NOW;

    private MiniWorkspace(Path root) {
        this.root = root;
    }

    /** A workspace with the site {@code prova} and nothing in it. */
    public static MiniWorkspace in(Path root) {
        return new MiniWorkspace(root)
                .file("sites/prova/sito.yaml", """
                        nome: Comune di Prova
                        nome_breve: Prova
                        host: comune.prova.fc.it
                        tema: semplice
                        provincia: FC
                        regione: { nome: Emilia-Romagna, url: "https://www.regione.emilia-romagna.it/" }
                        codici: { istat: "040000", catastale: X000 }
                        contatti:
                          indirizzo: Piazza Grande 1
                          cap: "47020"
                          citta: Prova
                          centralino: 0547 000000
                          pec: protocollo@pec.comune.prova.fc.it
                          codice_fiscale: "00000000000"
                        modello: nessuno
                        area_personale: /
                        dichiarazione_accessibilita: https://form.agid.gov.it/view/prova
                        amministrazione_trasparente: /
                        """)
                .file("themes/semplice/theme.yaml", """
                        nome: semplice
                        parametri:
                          colore: { tipo: testo, formato: colore, predefinito: "#0066cc" }
                        """)
                .file("themes/semplice/i18n/it.yaml", "ciao: Ciao\n")
                .file("themes/semplice/tipi/pagina/pagina.ftlh", PAGE)
                .file("themes/semplice/tipi/servizio/pagina.ftlh", PAGE)
                .file("themes/semplice/tipi/unita_organizzativa/pagina.ftlh", PAGE)
                .file("themes/semplice/tipi/luogo/pagina.ftlh", PAGE)
                .file("themes/semplice/tipi/notizia/pagina.ftlh", PAGE)
                .file("themes/semplice/tipi/evento/pagina.ftlh", PAGE)
                .file("themes/semplice/tipi/bando/pagina.ftlh", PAGE)
                .file("themes/semplice/tipi/documento/pagina.ftlh", PAGE)
                .file("themes/semplice/tipi/persona/pagina.ftlh", PAGE)
                .file("themes/semplice/tipi/argomento/pagina.ftlh", PAGE);
    }

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="it">
            <head><meta charset="utf-8"><title>${pagina.titolo} - ${sito.nome}</title></head>
            <body><main>
            <h1>${pagina.titolo}</h1>
            <p>${pagina.descrizione_breve!}</p>
            ${pagina.corpo}
            </main></body>
            </html>
            """;

    /** Adds or replaces a file. */
    public MiniWorkspace file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds or replaces a file of any bytes. */
    public MiniWorkspace file(String path, byte[] content) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a small picture of the format that its name says. */
    public MiniWorkspace picture(String path) {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        try {
            BufferedImage plain = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
            ImageIO.write(plain, path.endsWith(".png") ? "png" : "jpg", picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file(path, picture.toByteArray());
    }

    /** Adds a page {@code content/pagine/<path>.md} with a title and a body. */
    public MiniWorkspace page(String path, String title, String body) {
        return file(
                "content/pagine/" + path + ".md",
                "---\ntitolo: " + title + "\ndescrizione_breve: Prova.\n---\n\n" + body + "\n");
    }

    /** The text of a file. */
    public String text(String path) {
        try {
            return Files.readString(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a file away. */
    public MiniWorkspace without(String path) {
        try {
            Files.delete(root.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Chooses when the site is built: a day with an hour, in the towns' own time. */
    public MiniWorkspace asOf(String moment) {
        return asOf(instant(moment));
    }

    /** Chooses the instant for which the site is built. */
    public MiniWorkspace asOf(Instant instant) {
        asOf = instant;
        return this;
    }

    /** The instant of a day with an hour, in the towns' own time. */
    public static Instant instant(String moment) {
        return LocalDateTime.parse(moment).atZone(Site.ZONE).toInstant();
    }

    /** The folder of the workspace. */
    public Path root() {
        return root;
    }

    /** Builds the site {@code prova}. */
    public BuildResult build() {
        return new WorkspaceBuild(root)
                .run(BuildOptions.usual(asOf)).stream()
                        .filter(result -> result.id().equals("prova"))
                        .findFirst()
                        .orElseThrow();
    }

    /** Builds, and gives what the program says of each finding, in Italian. */
    public String messages() {
        return messages(Locale.ITALIAN);
    }

    /** Builds, and gives what the program says of each finding, separated by empty lines. */
    public String messages(Locale locale) {
        return format(build().findings(), locale);
    }

    /** Builds, which must go well, and gives what the program says of the built pages. */
    public String checkMessages(Locale locale) {
        BuildResult result = build();
        String findings = format(result.findings(), Locale.ITALIAN);
        if (!findings.isEmpty()) {
            throw new IllegalStateException(findings);
        }
        Diagnostics diagnostics = new Diagnostics();
        new SiteCheck(root, root.resolve("build/cache"))
                .check(result.site().orElseThrow(), result.folder(), result.places(), diagnostics);
        return format(diagnostics.all(), locale);
    }

    private String format(Collection<Diagnostic> findings, Locale locale) {
        DiagnosticFormat format = new DiagnosticFormat(new Messages(locale), this::line);
        return String.join(
                "\n\n", new TreeSet<>(findings).stream().map(format::format).toList());
    }

    private Optional<String> line(String path, int line) {
        try (Stream<String> lines = Files.lines(root.resolve(path))) {
            return lines.skip(line - 1L).findFirst();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** The codes of what a build finds, sorted by place. */
    public List<String> codes() {
        return build().findings().stream().map(Diagnostic::code).toList();
    }

    /** A file of the built site {@code prova}. */
    public Path built(String path) {
        return root.resolve("build/sites/prova").resolve(path);
    }

    /** A page of the built site {@code prova}, parsed. */
    public Document document(String path) {
        try {
            return Jsoup.parse(Files.readString(built(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
