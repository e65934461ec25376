package it.campanile.build;

/** The texts of contents that have dates, for the {@link SmallTown}. */
public final class DatedContent {

    private DatedContent() {}

    /**
     * An event in the town hall.
     *
     * @param keys its dates and any other keys, as lines of YAML
     */
    public static String event(String title, String keys) {
        return """
                ---
                titolo: %s
                descrizione_breve: Per tutti.
                tipo_evento: [festival]
                luogo: municipio
                gratuito: true
                %s
                ---

                ## Cos’è?

                Una festa.

                ## A chi è rivolto

                A tutti.
                """.formatted(title, keys.strip());
    }

    /**
     * A piece of news of the office.
     *
     * @param keys its day and any other keys, as lines of YAML
     */
    public static String news(String title, String keys) {
        return """
                ---
                titolo: %s
                descrizione_breve: Prova.
                tipo_notizia: notizie
                argomenti: [residenza]
                a_cura_di: [anagrafe]
                %s
                ---

                Testo.
                """.formatted(title, keys.strip());
    }

    /**
     * A call of the office.
     *
     * @param keys its dates, as lines of YAML
     */
    public static String call(String title, String keys) {
        return """
                ---
                titolo: %s
                descrizione_breve: Prova.
                tipo_bando: concorso
                ufficio_responsabile: [anagrafe]
                %s
                ---

                ## Descrizione

                Un bando.
                """.formatted(title, keys.strip());
    }

    /** A page with front matter of one's own, as lines of YAML. */
    public static String page(String title, String keys) {
        return "---\ntitolo: " + title + "\ndescrizione_breve: Prova.\n" + keys.strip() + "\n---\n";
    }

    /** A notice on top of the home. */
    public static String notice(String title, String start, String end) {
        return "---\ntitolo: " + title + "\ninizio: " + start + "\nfine: " + end + "\n---\n";
    }
}
