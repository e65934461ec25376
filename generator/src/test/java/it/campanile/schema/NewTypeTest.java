package it.campanile.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import it.campanile.build.MiniWorkspace;
import it.campanile.build.SmallTown;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new content type with dates, a fallback and an attachment: files alone, no Java. */
class NewTypeTest {

    private static final String TYPE = """
            tipo: visita_guidata
            etichetta: { singolare: Visita guidata, plurale: Visite guidate }
            cartella: visite_guidate
            permalink: /vivere-il-comune/visite/{genere.percorso}/{slug}/
            schema_org: Event
            ordine: { campo: date }
            gruppi: [base, contatti, guida]
            ripieghi: { contatti: [luogo.contatti] }
            campi:
              genere: { tipo: vocabolario, vocabolario: generi_visita, obbligatorio: true }
              date: { tipo: elenco, obbligatorio: true, di: { tipo: appuntamento } }
              luogo: { tipo: riferimento, a: [luogo], obbligatorio: true, inverso: visite }
              mappa: { tipo: allegato }
              ore_consigliate: { tipo: ore }
              iscrizioni_dal: { tipo: momento }
              iscrizioni_al: { tipo: momento }
            date_in_ordine: [[iscrizioni_dal, iscrizioni_al]]
            calendario: { dal: data_pubblicazione, al: date, dopo: archivio }
            stato_calcolato:
              vocabolario: stati_iscrizione
              regole:
                - { termine: presto, prima_di: iscrizioni_dal }
                - { termine: aperte, fino_a: iscrizioni_al }
                - { termine: chiuse }
            corpo: vietato
            sezioni:
              - { titolo: Percorso, id: percorso, obbligatoria: true }
            """;

    private static final String PAGE = """
            <h1>${pagina.genere.etichetta}: ${pagina.titolo}</h1>
            <p>${pagina.guida}, <#list pagina.contatti as c>${c.valore}</#list>, iscrizioni ${pagina.stato_calcolato.etichetta}</p>
            <ul><#list pagina.prossime as p><li>${p.inizio.giorno_settimana} ${p.inizio.esteso} ${p.inizio.ora!}</li></#list></ul>
            <p><#list pagina.ore_consigliate as o>${o.dalle}-${o.alle}</#list> ${pagina.mappa.url} ${pagina.mappa.formato}</p>
            ${pagina.sezione("percorso")}
            """;

    private static final String ITEM = """
            ---
            titolo: Le mura
            descrizione_breve: A piedi.
            genere: a_piedi
            guida: Ada
            luogo: municipio
            iscrizioni_dal: 2026-11-20 08:00
            iscrizioni_al: 2026-12-01
            mappa: { file: mappa.pdf, titolo: La mappa }
            ore_consigliate: 9-11
            date:
              - { inizio: 2026-12-05 10:00, ricorrenza: FREQ=DAILY;COUNT=2 }
            ---

            ## Percorso

            Si sale.
            """;

    @TempDir
    Path folder;

    private MiniWorkspace town() {
        return SmallTown.in(folder)
                .file("content/tipi/visita_guidata.yaml", TYPE)
                .file("content/gruppi/guida.yaml", "campi:\n  guida: { tipo: testo, obbligatorio: true }\n")
                .file(
                        "content/vocabolari/generi_visita.yaml",
                        "termini:\n  a_piedi: { etichetta: A piedi, percorso: passeggiate, sinonimi: [camminata] }\n")
                .file("content/vocabolari/stati_iscrizione.yaml", """
                        termini:
                          presto: { etichetta: non ancora aperte }
                          aperte: { etichetta: aperte }
                          chiuse: { etichetta: chiuse }
                        """)
                .file("themes/semplice/tipi/visita_guidata/pagina.ftlh", PAGE)
                .file("themes/semplice/tipi/visita_guidata/scheda.ftlh", "<b>${voce.titolo}</b>")
                .file(
                        "themes/semplice/tipi/pagina/pagina.ftlh",
                        "<#list elementi(\"visita_guidata\") as v><@scheda di=v/></#list>")
                .file(
                        "themes/semplice/tipi/luogo/pagina.ftlh",
                        "<#list pagina.visite as v>${v.titolo} ${v.archiviata?c}</#list>")
                .file("content/visite_guidate/mura/index.md", ITEM)
                .file("content/visite_guidate/mura/mappa.pdf", "%PDF");
    }

    private static String page(MiniWorkspace workspace) {
        assertEquals("", workspace.messages());
        return workspace
                .document("vivere-il-comune/visite/passeggiate/mura/index.html")
                .text();
    }

    @Test
    void its_page_shows_what_its_files_say() {
        MiniWorkspace workspace = town();

        assertEquals(
                "A piedi: Le mura Ada, 0547 000000, iscrizioni aperte"
                        + " sabato 5 dicembre 2026 10:00 domenica 6 dicembre 2026 10:00"
                        + " 09:00-11:00 /vivere-il-comune/visite/passeggiate/mura/mappa.pdf PDF Si sale.",
                page(workspace));
        assertTrue(Files.exists(workspace.built("vivere-il-comune/visite/passeggiate/mura/mappa.pdf")));
        assertTrue(Files.exists(workspace.built("vivere-il-comune/visite/passeggiate/mura/calendario.ics")));
    }

    @Test
    void time_changes_it_as_its_type_says() {
        MiniWorkspace workspace = town();
        assertEquals("Le mura", front(workspace.asOf("2026-12-06T23:59")));
        assertTrue(page(workspace).contains("iscrizioni chiuse domenica 6 dicembre"), page(workspace));
        assertTrue(page(workspace.asOf("2026-11-20T07:59")).contains("non ancora aperte"));

        assertEquals("", front(workspace.asOf("2026-12-07T00:00")));
        assertEquals(
                "Le mura true",
                workspace
                        .document("vivere-il-comune/luoghi/municipio/index.html")
                        .text());
    }

    private static String front(MiniWorkspace workspace) {
        assertEquals("", workspace.messages());
        return workspace.document("index.html").text();
    }
}
