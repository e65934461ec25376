package it.campanile.assemble;

import static it.campanile.build.DatedContent.news;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.MiniWorkspace;
import it.campanile.build.SmallTown;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contents without a page of their own, which others show: written once, right everywhere. */
class SharedContentTest {

    private static final String OFFICE_PAGE = """
            <#list pagina.orari as o>${o.titolo}:<#if (o.settimana.lunedi)??><#list o.settimana.lunedi as s> ${s.dalle}-${s.alle}</#list></#if>;
            <#if o.chiusure??><#list o.chiusure as c>chiuso ${c.dal.breve} ${c.motivo!}</#list></#if></#list>
            <#list pagina.contatti as c><#list c.punto.voci as v>${v.tipo.etichetta} ${v.valore} </#list></#list>
            """;

    private static final List<String> OFFICES = List.of("anagrafe", "tributi");

    @TempDir
    Path folder;

    @BeforeEach
    void write_two_offices_that_share_hours_and_contacts() {
        MiniWorkspace workspace = SmallTown.in(folder);
        String office = workspace
                .text(SmallTown.OFFICE)
                .replace("{ tipo: telefono, valore: \"0547 000000\" }", "{ punto: sportelli }")
                .replace("sede_principale:", "orari: [sportelli]\nsede_principale:");
        workspace
                .file(SmallTown.OFFICE, office)
                .file("content/unita_organizzative/tributi.md", office.replace("Ufficio anagrafe", "Tributi"))
                .file("themes/semplice/tipi/unita_organizzativa/pagina.ftlh", OFFICE_PAGE)
                .file("content/orari/sportelli.md", hours("8.30-12.30, 15-17.30"))
                .file("content/punti_di_contatto/sportelli.md", contact("0547 123456"));
    }

    private static String hours(String monday) {
        return """
                ---
                titolo: Sportelli
                settimana: { lunedi: "%s" }
                chiusure:
                  - { dal: 2026-12-24, motivo: Vigilia }
                ---
                """.formatted(monday);
    }

    private static String contact(String phone) {
        return "---\ntitolo: Sportelli\nvoci:\n  - { tipo: telefono, valore: \"" + phone + "\" }\n---\n";
    }

    private MiniWorkspace town() {
        return MiniWorkspace.in(folder).file("themes/semplice/tipi/unita_organizzativa/pagina.ftlh", OFFICE_PAGE);
    }

    private static void assertOffices(String expected, MiniWorkspace workspace) {
        assertEquals("", workspace.messages());
        for (String office : OFFICES) {
            assertEquals(
                    expected,
                    workspace
                            .document("amministrazione/uffici/" + office + "/index.html")
                            .text(),
                    office);
        }
    }

    @Test
    void one_change_shows_in_every_office() {
        MiniWorkspace workspace = town();
        assertOffices("Sportelli: 08:30-12:30 15:00-17:30; chiuso 24/12/2026 Vigilia Telefono 0547 123456", workspace);

        workspace
                .file("content/orari/sportelli.md", hours("9:00 – 13, 14-24"))
                .file("content/punti_di_contatto/sportelli.md", contact("0547 654321"));
        assertOffices("Sportelli: 09:00-13:00 14:00-23:59; chiuso 24/12/2026 Vigilia Telefono 0547 654321", workspace);
    }

    @Test
    void they_have_no_page_and_no_address() throws Exception {
        MiniWorkspace workspace = town().file(
                        "themes/semplice/tipi/pagina/pagina.ftlh",
                        "<#list elementi(\"orario\") as o>${o.titolo} ${o.url!\"senza indirizzo\"}</#list>");

        assertEquals("", workspace.messages());
        assertEquals(
                "Sportelli senza indirizzo", workspace.document("index.html").text());
        assertFalse(Files.exists(workspace.built("orari")));
        assertFalse(Files.readString(workspace.built("sitemap.xml")).contains("sportelli"));
        assertFalse(workspace.build().manifest().hashes().keySet().stream().anyMatch(path -> path.contains("#")));
    }

    @Test
    void they_know_who_uses_them() {
        MiniWorkspace workspace = town().file(
                        "themes/semplice/tipi/pagina/pagina.ftlh",
                        "<#list elementi(\"orario\") as o><#list o.usato_da as u>${u.titolo} </#list></#list>");

        assertEquals("", workspace.messages());
        assertEquals(
                "Tributi Ufficio anagrafe", workspace.document("index.html").text());
    }

    @Test
    void a_name_that_is_not_there_is_a_finding() {
        MiniWorkspace workspace = town();
        workspace.without("content/orari/sportelli.md");

        assertEquals(List.of("assemble/riferimento", "assemble/riferimento"), workspace.codes());
    }

    @Test
    void the_pictures_of_a_gallery_are_among_the_media_wherever_it_is_shown() {
        MiniWorkspace workspace = town().file("content/gallerie/festa/index.md", """
                        ---
                        titolo: La festa
                        immagini:
                          - { file: piazza.jpg, alt: La piazza }
                        ---
                        """)
                .picture("content/gallerie/festa/piazza.jpg")
                .file("content/notizie/festa.md", news("Festa", "data: 2026-11-01\ngalleria: festa"))
                .file("themes/semplice/tipi/notizia/pagina.ftlh", """
                        <!DOCTYPE html><html lang="it"><head><title>${pagina.titolo}</title></head><body><main><h1>Festa</h1>
                        <#list pagina.galleria.immagini as i><img src="${i.url}" alt="${i.alt}"></#list></main></body></html>
                        """)
                .file("themes/semplice/tipi/unita_organizzativa/pagina.ftlh", """
                        <!DOCTYPE html><html lang="it"><head><title>${pagina.titolo}</title></head><body><main><h1>U</h1></main></body></html>
                        """);

        assertEquals("", workspace.messages());
        assertEquals(
                "/media/gallerie/festa/piazza.jpg",
                workspace
                        .document("novita/notizie/festa/index.html")
                        .select("img")
                        .attr("src"));
        assertTrue(Files.exists(workspace.built("media/gallerie/festa/piazza.jpg")));
        assertEquals("", workspace.checkMessages(Locale.ITALIAN));
    }
}
