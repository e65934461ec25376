package it.campanile.render;

import static it.campanile.build.DatedContent.news;
import static it.campanile.build.DatedContent.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import it.campanile.build.BuildOptions;
import it.campanile.build.MiniWorkspace;
import it.campanile.build.SmallTown;
import it.campanile.build.WorkspaceBuild;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The feeds (RSS 2.0), read as XML. */
class FeedToolTest {

    @TempDir
    Path folder;

    @BeforeEach
    void write_a_list_of_news() {
        SmallTown.in(folder)
                .file(
                        "content/pagine/novita.md",
                        page("Novità", "elenco: { tipo: notizia }\nper_pagina: 20\nfeed: true"))
                .file("themes/semplice/tipi/pagina/pagina.ftlh", "${pagina.feed_url!\"senza\"}")
                .file("content/notizie/a.md", news("\"Pane & <vino>\"", "data: 2026-11-20"));
    }

    private MiniWorkspace town() {
        return MiniWorkspace.in(folder).file("themes/semplice/tipi/pagina/pagina.ftlh", "${pagina.feed_url!\"senza\"}");
    }

    private static Document feed(Path file) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(file.toFile());
    }

    private static Document feed(MiniWorkspace workspace) throws Exception {
        return feed(workspace, "novita/feed.xml");
    }

    private static Document feed(MiniWorkspace workspace, String path) throws Exception {
        assertEquals("", workspace.messages());
        return feed(workspace.built(path));
    }

    private static List<String> items(Document feed, String part) {
        List<String> texts = new ArrayList<>();
        NodeList items = feed.getElementsByTagName("item");
        for (int i = 0; i < items.getLength(); i++) {
            texts.add(
                    ((Element) items.item(i)).getElementsByTagName(part).item(0).getTextContent());
        }
        return texts;
    }

    @Test
    void a_feed_is_well_formed_and_says_whose_it_is() throws Exception {
        Document feed = feed(town());

        Element rss = feed.getDocumentElement();
        assertEquals("rss 2.0", rss.getTagName() + " " + rss.getAttribute("version"));
        assertEquals(
                "Novità - Comune di Prova",
                feed.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(
                "https://comune.prova.fc.it/novita/",
                feed.getElementsByTagName("link").item(0).getTextContent());
        assertEquals("Prova.", feed.getElementsByTagName("description").item(0).getTextContent());
        assertEquals("it", feed.getElementsByTagName("language").item(0).getTextContent());
        Element self = (Element) feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "link")
                .item(0);
        assertEquals("https://comune.prova.fc.it/novita/feed.xml", self.getAttribute("href"));
    }

    @Test
    void an_entry_has_an_absolute_link_and_its_day() throws Exception {
        Document feed = feed(town());

        assertEquals(List.of("Pane & <vino>"), items(feed, "title"));
        assertEquals(List.of("https://comune.prova.fc.it/novita/notizie/a/"), items(feed, "link"));
        assertEquals(items(feed, "link"), items(feed, "guid"));
        assertEquals(List.of("Prova."), items(feed, "description"));
        assertEquals(List.of("Fri, 20 Nov 2026 00:00:00 +0100"), items(feed, "pubDate"));
    }

    @Test
    void entries_are_in_the_order_of_the_list_and_no_more_than_thirty() throws Exception {
        MiniWorkspace workspace = town();
        for (int day = 1; day <= 31; day++) {
            workspace.file("content/notizie/n" + day + ".md", news("N" + day, "data: \"2026-10-%02d\"".formatted(day)));
        }

        List<String> titles = items(feed(workspace), "title");
        assertEquals(30, titles.size());
        assertEquals(List.of("Pane & <vino>", "N31", "N30"), titles.subList(0, 3));
        assertEquals("N3", titles.get(29));
    }

    @Test
    void what_is_over_comes_last_there_too() throws Exception {
        MiniWorkspace workspace =
                town().file("content/notizie/b.md", news("Ieri", "data: 2026-11-24\ndata_scadenza: 2026-11-24"));

        assertEquals(List.of("Pane & <vino>", "Ieri"), items(feed(workspace), "title"));
    }

    @Test
    void only_the_first_page_of_a_list_that_says_so_has_a_feed() throws Exception {
        MiniWorkspace workspace = town();
        for (int number = 1; number <= 20; number++) {
            workspace.file("content/notizie/n" + number + ".md", news("N" + number, "data: 2026-10-01"));
        }

        assertEquals("", workspace.messages());
        assertEquals("/novita/feed.xml", workspace.document("novita/index.html").text());
        assertEquals("senza", workspace.document("novita/2/index.html").text());
        assertFalse(Files.exists(workspace.built("novita/2/feed.xml")));
        assertFalse(Files.exists(workspace.built("feed.xml")));
    }

    @Test
    void a_topic_has_a_feed_of_what_speaks_of_it_the_newest_first() throws Exception {
        MiniWorkspace workspace = town().file("themes/semplice/tipi/argomento/pagina.ftlh", "${pagina.feed_url}")
                .file("content/notizie/b.md", news("Dopo", "data: 2026-11-22"));
        Document feed = feed(workspace, "argomenti/residenza/feed.xml");

        assertEquals(
                "/argomenti/residenza/feed.xml",
                workspace.document("argomenti/residenza/index.html").text());
        assertEquals(List.of("Dopo", "Pane & <vino>", "Carta d’identità"), items(feed, "title"));
    }

    @Test
    void a_feed_of_a_relation_that_there_is_not_is_a_finding() {
        MiniWorkspace workspace = town().file("content/tipi/sentiero.yaml", """
                etichetta: { singolare: Sentiero, plurale: Sentieri }
                cartella: sentieri
                permalink: /sentieri/{slug}/
                feed: passi
                campi:
                  titolo: { tipo: testo, obbligatorio: true }
                  vicino: { tipo: riferimento, a: [sentiero], inverso: passa }
                """);

        assertEquals("""
                content/tipi/sentiero.yaml:4:7: errore: «passi» non si può scrivere qui [schema/parola-tipo]
                    4 | feed: passi
                      |       ^^^^^
                  Perché: le parole ammesse sono: «passa».
                  Come: scrivi «passa».""", workspace.messages());
    }

    @Test
    void a_list_that_is_not_in_the_order_of_its_days_is_put_in_it() throws Exception {
        String service = town().text(SmallTown.SERVICE);
        MiniWorkspace workspace = town().file(
                        "content/pagine/servizi.md", page("Servizi", "elenco: { tipo: servizio }\nfeed: true"))
                .file(
                        "content/servizi/a.md",
                        service.replace("titolo: Carta", "titolo: A")
                                .replace("stato:", "aggiornato: 2026-01-01\nstato:"))
                .file(
                        "content/servizi/b.md",
                        service.replace("titolo: Carta", "titolo: B")
                                .replace("stato:", "aggiornato: 2026-02-01\nstato:"));

        assertEquals(
                List.of("B d’identità", "A d’identità", "Carta d’identità"),
                items(feed(workspace, "servizi/feed.xml"), "title"));
    }

    @Test
    void links_are_those_of_the_address_of_the_build() throws Exception {
        new WorkspaceBuild(folder)
                .run(new BuildOptions(
                        List.of(), Path.of("out"), Optional.of("http://localhost:8080"), false, 1, MiniWorkspace.NOW));

        assertEquals(
                List.of("http://localhost:8080/novita/notizie/a/"),
                items(feed(folder.resolve("out/prova/novita/feed.xml")), "link"));
    }
}
