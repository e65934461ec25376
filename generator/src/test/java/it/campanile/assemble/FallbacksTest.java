package it.campanile.assemble;

import static it.campanile.build.DatedContent.event;
import static it.campanile.build.DatedContent.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import it.campanile.build.MiniWorkspace;
import it.campanile.build.SmallTown;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values that a content does not write and finds elsewhere. */
class FallbacksTest {

    private static final String PHONE = "contatti:\n  - { tipo: telefono, valore: \"0547 000000\" }\n";

    private static final String CONTACTS = """
            <p class="contatti"><#list pagina.contatti as c>${(c.punto.titolo)!c.valore} </#list></p>
            """;

    private static final String HOURS = "<p class=\"orari\"><#list pagina.orari![] as o>${o.titolo} </#list></p>";

    private static final String SERVICE = "servizi/anagrafe-e-stato-civile/carta/index.html";

    private static final String OFFICE = "amministrazione/uffici/anagrafe/index.html";

    @TempDir
    Path folder;

    /** A town in which only the building says how it can be reached. */
    private MiniWorkspace town() {
        MiniWorkspace workspace = SmallTown.withOffice(folder, PHONE, "");
        return workspace
                .file(SmallTown.PLACE, workspace.text(SmallTown.PLACE).replace("0547 000000", "0547 111111"))
                .file("themes/semplice/tipi/servizio/pagina.ftlh", CONTACTS)
                .file("themes/semplice/tipi/evento/pagina.ftlh", CONTACTS)
                .file("themes/semplice/tipi/unita_organizzativa/pagina.ftlh", CONTACTS + HOURS);
    }

    private static void replace(MiniWorkspace workspace, String file, String part, String instead) {
        workspace.file(file, workspace.text(file).replace(part, instead));
    }

    private static String read(MiniWorkspace workspace, String path, String part) {
        assertEquals("", workspace.messages());
        return workspace.document(path).select("." + part).text();
    }

    @Test
    void a_service_is_reached_where_its_office_is_and_that_where_its_seat_is() {
        MiniWorkspace workspace = town();

        assertEquals("0547 111111", read(workspace, OFFICE, "contatti"));
        assertEquals("0547 111111", read(workspace, SERVICE, "contatti"));
    }

    @Test
    void a_value_of_one_s_own_wins() {
        MiniWorkspace workspace = town();
        replace(
                workspace,
                SmallTown.OFFICE,
                "sede_principale:",
                PHONE.replace("000000", "222222") + "sede_principale:");

        assertEquals("0547 222222", read(workspace, SERVICE, "contatti"));

        replace(workspace, SmallTown.SERVICE, "destinatari:", PHONE.replace("000000", "333333") + "destinatari:");
        assertEquals("0547 333333", read(workspace, SERVICE, "contatti"));
        assertEquals("0547 222222", read(workspace, OFFICE, "contatti"));
    }

    @Test
    void an_office_has_the_hours_of_its_seat() {
        MiniWorkspace workspace = town().file(
                        "content/orari/mattina.md", "---\ntitolo: Mattina\nsu_appuntamento: true\n---\n")
                .file("content/orari/sera.md", "---\ntitolo: Sera\nsu_appuntamento: true\n---\n");
        replace(workspace, SmallTown.PLACE, "cap:", "orari: [mattina]\ncap:");

        assertEquals("Mattina", read(workspace, OFFICE, "orari"));

        replace(workspace, SmallTown.OFFICE, "sede_principale:", "orari: [sera]\nsede_principale:");
        assertEquals("Sera", read(workspace, OFFICE, "orari"));
    }

    @Test
    void hours_are_not_required_and_may_be_nowhere() {
        assertEquals("", read(town(), OFFICE, "orari"));
    }

    @Test
    void the_first_path_that_leads_to_a_value_is_taken() {
        MiniWorkspace workspace = town().file(
                        "content/eventi/sagra.md",
                        event("Sagra", "organizzato_da: [anagrafe]\ndate: [{ inizio: 2026-12-05 }]"));
        String path = "vivere-il-comune/eventi/sagra/index.html";
        assertEquals("0547 111111", read(workspace, path, "contatti"));

        replace(
                workspace,
                SmallTown.OFFICE,
                "sede_principale:",
                PHONE.replace("000000", "222222") + "sede_principale:");
        assertEquals("0547 222222", read(workspace, path, "contatti"));
    }

    @Test
    void of_several_the_first_one_that_has_a_value_gives_it() {
        MiniWorkspace workspace = town().file("content/tipi/gara.yaml", """
                        cartella: gare
                        permalink: /gare/{slug}/
                        gruppi: [base]
                        campi:
                          codice: { tipo: testo }
                          uffici: { tipo: elenco, di: { tipo: riferimento, a: [unita_organizzativa] } }
                        ripieghi: { codice: [uffici.codice_ipa] }
                        """)
                .file("themes/semplice/tipi/gara/pagina.ftlh", "${pagina.codice!\"nessuno\"}")
                .file("content/gare/pista.md", page("Pista", "uffici: [anagrafe, tributi]"));
        String office = workspace.text(SmallTown.OFFICE);
        workspace.file(
                "content/unita_organizzative/tributi.md",
                office.replace("Ufficio anagrafe", "Tributi")
                        .replace("sede_principale:", "codice_ipa: ABC\nsede_principale:"));

        assertEquals("", workspace.messages());
        assertEquals("ABC", workspace.document("gare/pista/index.html").text());
    }

    @Test
    void a_circle_of_references_does_not_hang_and_is_a_finding() {
        MiniWorkspace workspace = town();
        replace(workspace, SmallTown.PLACE, PHONE.replace("000000", "111111"), "struttura_responsabile: anagrafe\n");

        List<String> codes = assertTimeoutPreemptively(Duration.ofSeconds(30), workspace::codes);

        assertEquals(
                List.of("assemble/valore-mancante", "assemble/valore-mancante", "assemble/valore-mancante"), codes);
    }

    @Test
    void a_circle_with_a_value_in_it_is_fine() {
        MiniWorkspace workspace = town();
        replace(workspace, SmallTown.PLACE, "cap:", "struttura_responsabile: anagrafe\ncap:");

        assertEquals("0547 111111", read(workspace, OFFICE, "contatti"));
    }

    @Test
    void a_reference_that_leads_nowhere_is_the_only_finding() {
        MiniWorkspace workspace = town();
        replace(workspace, SmallTown.OFFICE, "sede_principale: municipio", "sede_principale: municipoi");

        assertEquals(List.of("assemble/riferimento"), workspace.codes());
    }

    @Test
    void a_picture_that_is_found_elsewhere_is_beside_the_content_that_wrote_it() {
        MiniWorkspace workspace = town().file("content/tipi/gara.yaml", """
                        cartella: gare
                        permalink: /gare/{slug}/
                        gruppi: [base]
                        campi:
                          luogo: { tipo: riferimento, a: [luogo] }
                        ripieghi: { immagine: [luogo.immagine] }
                        """)
                .file("themes/semplice/tipi/gara/pagina.ftlh", "<img src=\"${pagina.immagine.url}\">")
                .file("content/gare/pista.md", page("Pista", "luogo: parco"))
                .picture("content/luoghi/parco/foto.jpg")
                .file(
                        "content/luoghi/parco/index.md",
                        town().text(SmallTown.PLACE)
                                .replace("Municipio", "Parco")
                                .replace("cap:", "immagine: { file: foto.jpg, alt: Il parco }\ncap:"));

        assertEquals("", workspace.messages());
        assertEquals(
                "/vivere-il-comune/luoghi/parco/foto.jpg",
                workspace.document("gare/pista/index.html").select("img").attr("src"));
    }
}
