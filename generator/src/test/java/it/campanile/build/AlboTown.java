package it.campanile.build;

import java.nio.file.Path;

/** The {@link SmallTown} with a register of acts. */
public final class AlboTown {

    /** Where the page of the act of {@link #act} is. */
    public static final String ACT = "albo-pretorio/2026/7/index.html";

    private static final String SITE = "sites/prova/sito.yaml";

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="it">
            <head><meta charset="utf-8"><title>${pagina.titolo}</title>
            <#if !pagina.indicizzata><meta name="robots" content="noindex"></#if></head>
            <body><main>
            <h1>${pagina.titolo}</h1>
            <p class="numero">${pagina.numero?c}/${pagina.anno?c}</p>
            <p class="giorni">${pagina.inizio.iso} ${pagina.fine.iso} ${pagina.giorni?c} ${pagina.tipo_atto.norma}</p>
            <p class="da">${(pagina.ufficio.titolo)!pagina.ente}</p>
            <ul><#list pagina.file as f><li><a href="${f.url}">${f.titolo} ${f.formato} ${f.dimensione}</a></li></#list></ul>
            </main></body>
            </html>
            """;

    private static final String LIST = """
            <!DOCTYPE html>
            <html lang="it">
            <head><meta charset="utf-8"><title>${pagina.titolo}</title></head>
            <body><main>
            <h1>${pagina.titolo}</h1>
            <ul class="atti"><#list pagina.voci as v><li><#if v.url??><a href="${v.url}">${v.titolo}</a><#else>${v.titolo}</#if> ${v.fine.iso}</li></#list></ul>
            </main></body>
            </html>
            """;

    private AlboTown() {}

    /** The town in a folder, with a register that keeps no rows of what is over and has no acts. */
    public static MiniWorkspace in(Path folder) {
        return with(folder, "");
    }

    /** The town with more lines in {@code sito.yaml}. */
    public static MiniWorkspace with(Path folder, String lines) {
        MiniWorkspace town = SmallTown.in(folder);
        return town.file(SITE, town.text(SITE) + "albo_pretorio: /albo-pretorio/\n" + lines)
                .file("themes/semplice/tipi/atto_albo/pagina.ftlh", PAGE)
                .file("themes/semplice/tipi/pagina/albo.ftlh", LIST)
                .file("content/pagine/albo-pretorio.md", """
                        ---
                        titolo: Albo pretorio
                        descrizione_breve: Prova.
                        layout: albo
                        elenco: { tipo: atto_albo }
                        ---
                        """)
                .file("content/pagine/albo-pretorio/atti-conclusi.md", """
                        ---
                        titolo: Atti non più in pubblicazione
                        descrizione_breve: Prova.
                        layout: albo
                        elenco: { tipo: riga_albo }
                        solo_se_piena: true
                        ---
                        """);
    }

    /** The town with the act number 7 of 2026, published from 12 November 2026, with a file. */
    public static MiniWorkspace act(Path folder, String lines, String keys) {
        return with(folder, lines)
                .file("sites/prova/content/albo/piano-neve/index.md", text("Piano neve", 7, keys))
                .file("sites/prova/content/albo/piano-neve/piano.txt", "Il piano.\n");
    }

    /** An act of the office, published from 12 November 2026 unless its keys say otherwise. */
    public static String text(String subject, int number, String keys) {
        return """
                ---
                titolo: %s
                numero: %d
                tipo_atto: %s
                ufficio: anagrafe
                inizio: %s
                file:
                  - { file: piano.txt, titolo: Il piano }
                %s
                ---
                """.formatted(
                        subject,
                        number,
                        keys.contains("tipo_atto:") ? "" : "determinazione_del_dirigente",
                        keys.contains("inizio:") ? "" : "2026-11-12",
                        keys.strip())
                .replaceAll("(?m)^(tipo_atto|inizio): \n", "");
    }
}
