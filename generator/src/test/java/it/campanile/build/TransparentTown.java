package it.campanile.build;

import java.nio.file.Path;

/** The {@link SmallTown} with Amministrazione trasparente and one table in it. */
public final class TransparentTown {

    /** Where the values of the table are. */
    public static final String VALUES = "sites/prova/data/trasparenza/pagamenti.csv";

    /** Where the table is declared. */
    public static final String DECLARATION = "sites/prova/data/trasparenza/pagamenti.yaml";

    /** The address of the section of the table. */
    public static final String SECTION = "/amministrazione-trasparente/pagamenti/dati-sui-pagamenti/";

    private static final String SITE = "sites/prova/sito.yaml";

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="it">
            <head><meta charset="utf-8"><title>${pagina.titolo}</title></head>
            <body><main>
            <h1>${pagina.titolo}</h1>
            <p class="percorso"><#list pagina.briciole as b>${b.titolo}; </#list></p>
            <p class="non-dovuta">${pagina.non_dovuta!}</p>
            ${pagina.corpo}
            <ul class="contenuti"><#list pagina.contenuti as c><li>${c.titolo}</li></#list></ul>
            <ul class="altrove"><#list pagina.voci as v><li>${v.titolo}</li></#list></ul>
            <ul class="figlie"><#list pagina.figlie as f><li>${f.titolo}</li></#list></ul>
            <ul class="norme"><#list pagina.norme as n><li><#if n.url??><a href="${n.url}">${n.testo}</a><#else>${n.testo}</#if></li></#list></ul>
            <#list pagina.tabelle as t>
            <table id="${t.id}"><caption>${t.titolo}, ${t.aggiornata.breve}, ${t.url}, ${t.totale?c}</caption>
            <#list t.righe as r><tr><#list r.celle as c><td data-ordine="${c.ordine}">${c.testo}</td></#list></tr></#list></table>
            </#list>
            </main></body>
            </html>
            """;

    private TransparentTown() {}

    /** The town in a folder. */
    public static MiniWorkspace in(Path folder) {
        MiniWorkspace town = SmallTown.in(folder);
        return town.file(
                        SITE,
                        town.text(SITE)
                                .replace(
                                        "amministrazione_trasparente: /\n",
                                        "amministrazione_trasparente: /amministrazione-trasparente/\n"))
                .page("amministrazione-trasparente", "Amministrazione trasparente", "")
                .file("themes/semplice/tipi/sezione_trasparenza/pagina.ftlh", PAGE)
                .file(DECLARATION, """
                        codice: dati-sui-pagamenti
                        titolo: Pagamenti
                        aggiornato_al: 2026-09-30
                        conta_da: data
                        colonne:
                          - { nome: data, etichetta: Data, tipo: data, obbligatoria: true }
                          - { nome: spesa, etichetta: Tipo di spesa }
                          - { nome: euro, etichetta: Importo, tipo: importo }
                        """)
                .file(VALUES, """
                        data;spesa;euro
                        31/08/2026;"Strade; ponti";1.480,50
                        2020-07-02;Luce;990.5
                        """);
    }

    /** The town with more lines in {@code sito.yaml}. */
    public static MiniWorkspace with(Path folder, String lines) {
        MiniWorkspace town = in(folder);
        return town.file(SITE, town.text(SITE) + lines);
    }

    /** The town with other values in the table. */
    public static MiniWorkspace values(Path folder, String values) {
        return in(folder).file(VALUES, values);
    }

    /** A document of the office that names a section. */
    public static String document(String title, String keys) {
        return """
                ---
                titolo: %s
                descrizione_breve: Prova.
                tipo_documento: documento_funzionamento_interno
                argomenti: [residenza]
                url: https://www.example.org/atto.pdf
                ufficio_responsabile: [anagrafe]
                %s
                ---
                """.formatted(title, keys.strip());
    }
}
