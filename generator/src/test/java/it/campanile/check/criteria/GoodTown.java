package it.campanile.check.criteria;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The smallest town that passes every criterion, and its neighbours, each with one fault. */
final class GoodTown {

    static final String NAME = "Monte Prova";
    static final String HOST = "comune.monteprova.fc.it";
    static final String SHEET = "/servizi/ambiente/compost/";
    static final String OFFICE = "/amministrazione/uffici/anagrafe/";

    private static final String HEADER = """
            <header class="it-header-wrapper"><a href="/area-personale/" data-element="personal-area-login">Accedi</a>
            <nav class="navbar"><ul class="navbar-nav">
            <li class="nav-item"><a class="nav-link" href="/amministrazione/" data-element="management">Amministrazione</a></li>
            <li class="nav-item"><a class="nav-link" href="/novita/" data-element="news">Novità</a></li>
            <li class="nav-item"><a class="nav-link" href="/servizi/" data-element="all-services">Servizi</a></li>
            <li class="nav-item"><a class="nav-link" href="/vivere-il-comune/" data-element="live">Vivere il Comune</a></li>
            <li class="nav-item"><a class="nav-link" href="/argomenti/" data-element="all-topics">Tutti gli argomenti</a></li>
            </ul></nav></header>
            """;

    private static final String FOOTER = """
            <footer class="it-footer">
            <a href="/amministrazione/uffici/">Uffici</a>
            <a href="/domande-frequenti/" data-element="faq">Leggi le FAQ</a>
            <a href="/segnalazione-disservizio/" data-element="report-inefficiency">Segnalazione disservizio</a>
            <a href="/privacy/" data-element="privacy-policy-link">Informativa privacy</a>
            <a href="/note-legali/" data-element="legal-notes">Note legali</a>
            <a href="https://form.agid.gov.it/view/1a2b3c4d" data-element="accessibility-link">Dichiarazione di accessibilità</a>
            </footer>
            """;

    private static final String CONTACTS = """
            <p class="mb-3"><a href="/domande-frequenti/">Domande frequenti</a>
            <a href="/servizi/assistenza/" data-element="contacts">Richiedi assistenza</a>
            <a href="/servizi/prenotazioni/" data-element="appointment-booking">Prenota appuntamento</a>
            <a href="/segnalazione-disservizio/">Segnala disservizio</a></p>
            """;

    private static final String RATING_SCRIPT = """
            <script>
            document.querySelector("form").addEventListener("change", (event) => {
              const side = Number(event.target.value) > 3 ? "positive" : "negative";
              for (const block of document.querySelectorAll("fieldset")) {
                block.hidden = block.dataset.element !== "feedback-rating-" + side;
              }
            });
            </script>
            """;

    private final TreeMap<String, String> files = new TreeMap<>();

    GoodTown() {
        file("/stile.css", """
                :root { --bootstrap-italia-version: "2.17.0" }
                body { font-family: "Titillium Web", sans-serif }
                """);
        page("/", NAME, "<p>Il sito del Comune di Monte Prova.</p>");
        administration();
        page("/novita/", "Novità", link("/novita/notizie/", "news-category-link", "Notizie"));
        page("/novita/notizie/", "Notizie", "");
        page("/novita/notizie/neve/", "Neve", """
                <dl><dt>Data</dt><dd><time datetime="2026-11-20">20 novembre 2026</time></dd></dl>
                <section><h2>Descrizione</h2><p>Stanotte nevica su tutto il paese: i mezzi del Comune puliscono le strade
                da mezzanotte, prima quelle che portano alle scuole e all’ambulatorio.</p></section>
                <section><h2>A cura di</h2><p><a href="/amministrazione/uffici/anagrafe/">Anagrafe</a></p></section>
                """);
        services();
        life();
        page(
                "/argomenti/",
                "Argomenti",
                "<p data-element=\"topic-element\">Sport</p><p data-element=\"topic-element\">ZTL</p>");
        page("/note-legali/", "Note legali", """
                <h2 data-element="legal-notes-section">Licenza dei contenuti</h2>
                <p data-element="legal-notes-body">%s</p>
                """.formatted(Expected.only(Expected.licence(), "body")));
        page("/privacy/", "Informativa privacy", "");
        page("/domande-frequenti/", "Domande frequenti", "");
        page("/segnalazione-disservizio/", "Segnalazione disservizio", "");
        page("/area-personale/", "Area personale", "");
    }

    private void administration() {
        page(
                "/amministrazione/",
                "Amministrazione",
                link("/amministrazione/uffici/", "management-category-link", "Uffici")
                        + link("/amministrazione/politici/", "management-category-link", "Politici")
                        + link("/amministrazione/documenti-e-dati/", "management-category-link", "Documenti e dati"));
        page("/amministrazione/uffici/", "Uffici", "");
        page(OFFICE, "Anagrafe", """
                <p class="lead">L’ufficio dei documenti delle persone.</p>
                <section><h2>Competenze</h2><p>Certificati.</p></section>
                <section><h2>Sede principale</h2><p>Piazza Grande 1, 47020 Monte Prova</p></section>
                <section><h2>Contatti</h2><p><a href="tel:0547000000">0547 000000</a></p></section>
                """);
        page("/amministrazione/politici/", "Politici", "");
        page("/amministrazione/politici/sindaca/", "Ada Prova", """
                <section><h2>Incarico</h2><p>Sindaca</p></section>
                <section><h2>Organizzazioni</h2><p><a href="/amministrazione/uffici/anagrafe/">Anagrafe</a></p></section>
                <section><h2>Contatti</h2><p><a href="mailto:sindaca@example.org">Scrivi</a></p></section>
                """);
        page("/amministrazione/documenti-e-dati/", "Documenti e dati", "");
        page("/amministrazione/documenti-e-dati/moduli/", "Moduli", "");
        page("/amministrazione/documenti-e-dati/moduli/patrocinio/", "Patrocinio", """
                <p class="lead">Il modulo con cui chiedere il patrocinio.</p>
                <section><h2>Documento</h2><p><a href="/modulo.pdf">Modulo</a></p></section>
                <section><h2>Ufficio responsabile</h2><p>Anagrafe</p></section>
                """);
    }

    private void services() {
        page(
                "/servizi/",
                "Servizi",
                link("/servizi/ambiente/", "service-category-link", "Ambiente")
                        + IntStream.range(0, 10)
                                .mapToObj(i -> link(SHEET, "service-link", "Compost"))
                                .collect(Collectors.joining()));
        page("/servizi/ambiente/", "Ambiente", "");
        page("/servizi/prenotazioni/", "Prenotazione appuntamento", "");
        page("/servizi/assistenza/", "Richiesta d’assistenza", "");
        String index = Expected.serviceIndex().stream()
                .map(label -> "<li><a class=\"list-item\" href=\"#\">" + label + "</a></li>\n")
                .collect(Collectors.joining());
        page(SHEET, "Compost", """
                <p data-element="service-status">Servizio attivo</p>
                <p data-element="service-description">La compostiera in prestito.</p>
                <ul class="link-list" data-element="page-index">
                %s</ul>
                <p data-element="service-addressed">A tutti.</p>
                <p data-element="service-how-to">Vieni allo sportello.</p>
                <p data-element="service-needed">Un documento.</p>
                <p data-element="service-achieved">La compostiera.</p>
                <p data-element="service-calendar-text">Pochi giorni.</p>
                <p data-element="service-generic-access">In municipio.</p>
                <p data-element="service-file">Nessuna condizione.</p>
                <p data-element="service-area">Ufficio ambiente</p>
                <p data-element="service-topic">Gestione rifiuti</p>
                <script type="application/ld+json" data-element="metatag">{"name": "Compost", "serviceType": "Ambiente",
                "serviceOperator": {"name": "Comune"}, "areaServed": {"name": "Monte Prova"},
                "audience": {"audienceType": "Tutti"}, "availableChannel": {"serviceUrl": "https://comune.monteprova.fc.it/",
                "serviceLocation": {"name": "Municipio", "address": {"streetAddress": "Piazza Grande 1",
                "postalCode": "47020", "addressLocality": "Monte Prova"}}}}</script>
                """.formatted(index));
    }

    private void life() {
        page(
                "/vivere-il-comune/",
                "Vivere il Comune",
                link("/vivere-il-comune/luoghi/", "live-button-locations", "Tutti i luoghi")
                        + "<button type=\"button\" data-element=\"live-button-events\""
                        + " onclick=\"location.href='/vivere-il-comune/eventi/'\">Tutti gli eventi</button>");
        page("/vivere-il-comune/luoghi/", "Luoghi", "");
        page("/vivere-il-comune/luoghi/rocca/", "Rocca", """
                <section><h2>Descrizione</h2><p>Una rocca.</p></section>
                <section><h2>Indirizzo</h2><p>Via della Rocca, 47020 Monte Prova</p></section>
                <section><h2>Modalità di accesso</h2><p>Dalla piazza.</p></section>
                <section><h2>Contatti</h2><p><a href="tel:0547000000">0547 000000</a></p></section>
                """);
        page("/vivere-il-comune/eventi/", "Eventi", link("/vivere-il-comune/eventi/festa/", "event-link", "Festa"));
        page("/vivere-il-comune/eventi/festa/", "Festa", """
                <section><h2>Cos’è?</h2><p>Una festa.</p></section>
                <section><h2>Luogo</h2><p>Rocca</p></section>
                <section><h2>Date e orari</h2><p><time datetime="2026-12-05T10:00">5 dicembre, 10:00</time></p></section>
                <section><h2>Costi</h2><p>Gratuito</p></section>
                <section><h2>Contatti</h2><p><a href="tel:0547000000">0547 000000</a></p></section>
                """);
    }

    private static String link(String url, String element, String text) {
        return "<p class=\"mb-3\"><a class=\"list-item\" href=\"" + url + "\" data-element=\"" + element + "\">" + text
                + "</a></p>\n";
    }

    private void page(String path, String title, String main) {
        String name = path.equals(SHEET) ? "service-title" : "page-name";
        file(path + "index.html", """
                <!doctype html>
                <html lang="it"><head><meta charset="utf-8"><title>%s</title>
                <link rel="stylesheet" href="/stile.css"></head>
                <body class="bg-white">
                %s<main class="container"><div class="row"><div class="col-12">
                %s<h1 data-element="%s">%s</h1>
                %s%s%s</div></div></main>
                %s</body></html>
                """.formatted(
                        title, HEADER, breadcrumb(path, title), name, title, main, rating(), CONTACTS, FOOTER));
    }

    private String breadcrumb(String path, String title) {
        if (path.equals("/")) {
            return "";
        }
        StringBuilder steps = new StringBuilder("<ol class=\"breadcrumb\" data-element=\"breadcrumb\">");
        steps.append("<li class=\"breadcrumb-item\"><a href=\"/\">Home</a><span aria-hidden=\"true\">/</span></li>");
        for (int slash = path.indexOf('/', 1); slash < path.length() - 1; slash = path.indexOf('/', slash + 1)) {
            String parent = path.substring(0, slash + 1);
            String text = files.getOrDefault(parent + "index.html", "")
                    .replaceFirst("(?s).*<title>", "")
                    .replaceFirst("(?s)</title>.*", "");
            steps.append("<li class=\"breadcrumb-item\"><a href=\"%s\">%s</a></li>".formatted(parent, text));
        }
        return steps.append("<li class=\"breadcrumb-item\">%s</li></ol>\n".formatted(title))
                .toString();
    }

    private static String rating() {
        String stars = IntStream.rangeClosed(1, 5)
                .mapToObj(
                        "<input type=\"radio\" name=\"s\" value=\"%1$d\" data-element=\"feedback-rate-%1$d\">\n"
                                ::formatted)
                .collect(Collectors.joining());
        return """
                <section class="card" data-element="feedback">
                <h2 class="h5" data-element="feedback-title">%s</h2>
                <form class="form-group">
                %s%s%s<input type="text" class="form-control" data-element="feedback-input-text"></form>
                </section>
                %s""".formatted(
                Expected.only(Expected.rating(), "title"), stars, side("negative"), side("positive"), RATING_SCRIPT);
    }

    private static String side(String side) {
        Map<String, List<String>> texts = Expected.rating();
        return """
                <fieldset data-element="feedback-rating-%s" hidden>
                <legend data-element="feedback-rating-question">%s</legend>
                %s</fieldset>
                """.formatted(
                        side,
                        Expected.only(texts, side + "-question"),
                        texts.getOrDefault(side + "-answers", List.of()).stream()
                                .map("<label data-element=\"feedback-rating-answer\">%s</label>\n"::formatted)
                                .collect(Collectors.joining()));
    }

    /** Adds or replaces a file. */
    GoodTown file(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** The town with one part of a page, or of another file, written in another way where it comes first. */
    GoodTown with(String path, String part, String instead) {
        String file = path.endsWith("/") ? path + "index.html" : path;
        String text = files.getOrDefault(file, "");
        int start = text.indexOf(part);
        if (start < 0) {
            throw new IllegalArgumentException(part + " is not in " + file);
        }
        return file(file, text.substring(0, start) + instead + text.substring(start + part.length()));
    }

    /** The town with one part written in another way on every page, wherever it comes. */
    GoodTown everywhere(String part, String instead) {
        files.replaceAll((path, text) -> text.replace(part, instead));
        return this;
    }

    /** The text of a page. */
    String text(String path) {
        return files.getOrDefault(path + "index.html", "");
    }

    GoodTown without(String path) {
        files.remove(path + "index.html");
        return this;
    }

    BuiltSite site() {
        return site(HOST);
    }

    BuiltSite site(String host) {
        return BuiltSite.of(NAME, host, files);
    }

    /** The files by their path. */
    Map<String, String> files() {
        return files;
    }

    /** Writes the files for a browser. */
    void write(Path folder) {
        files.forEach((path, text) -> {
            try {
                Path file = folder.resolve(path.substring(1));
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        });
    }
}
