package it.campanile.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import it.campanile.diagnostic.Diagnostic;
import it.campanile.diagnostic.Location;
import it.campanile.diagnostic.Messages;
import it.campanile.diagnostic.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the findings of our own rules, and of target-size, say word for word. */
class OwnRuleMessagesTest {

    private static final List<String> CODES = List.of(
            "audit/riflusso",
            "audit/spaziatura",
            "audit/fuori-dal-percorso",
            "audit/trappola",
            "audit/ordine-del-focus",
            "audit/focus-invisibile",
            "audit/focus-coperto",
            "audit/colori-forzati",
            "audit/errori-negli-script",
            "audit/risorse-mancanti",
            "audit/altri-host",
            "audit/stato-irraggiungibile",
            "audit/target-size");

    private static final String ITALIAN = """
            content/servizi.md: errore: la pagina /servizi/ («menu aperto») non sta in una finestra stretta: elementi 2, il primo è main > p [audit/riflusso]
              Perché: chi ingrandisce molto, o ha un telefono piccolo, vede 320 pixel: non deve scorrere di lato né perdere testo (WCAG 1.4.10)
              Come: togli larghezze fisse e «white-space: nowrap»; tabelle, mappe e codice possono scorrere dentro un riquadro loro; il primo elemento è <p>

            content/servizi.md: errore: la pagina /servizi/ («menu aperto») perde testo quando chi legge lo spazia: elementi 2, il primo è main > p [audit/spaziatura]
              Perché: interlinea di 1,5, spazi più larghi fra lettere, parole e paragrafi non devono tagliare né sovrapporre niente (WCAG 1.4.12)
              Come: usa «min-height» al posto di altezze fisse e lascia andare a capo il testo; il primo elemento è <p>

            content/servizi.md: errore: nella pagina /servizi/ («menu aperto») il tasto Tab non arriva dappertutto: elementi 2, il primo è main > p [audit/fuori-dal-percorso]
              Perché: chi usa la sola tastiera non può servirsene (WCAG 2.1.1)
              Come: cerca lo script che sposta il focus prima che ci arrivi; il primo elemento è <p>

            content/servizi.md: errore: nella pagina /servizi/ («menu aperto») il focus resta preso in main > p [audit/trappola]
              Perché: chi usa la sola tastiera non può più andare avanti (WCAG 2.1.2)
              Come: cerca lo script che ferma il tasto Tab o riporta indietro il focus; l’elemento è <p>

            content/servizi.md: errore: nella pagina /servizi/ («menu aperto») il focus salta indietro: elementi 2, il primo è main > p [audit/ordine-del-focus]
              Perché: l’ordine della tastiera deve essere quello in cui si legge (WCAG 2.4.3)
              Come: togli «tabindex» maggiori di 0, «order» e «row-reverse»: metti gli elementi nel template nell’ordine in cui si vedono; il primo elemento è <p>

            content/servizi.md: errore: nella pagina /servizi/ («menu aperto») non si vede dov’è il focus: elementi 2, il primo è main > p [audit/focus-invisibile]
              Perché: chi usa la tastiera non sa che cosa sta per attivare (WCAG 2.4.7)
              Come: non togliere «outline» senza mettere altro al suo posto con :focus-visible; il primo elemento è <p>

            content/servizi.md: errore: nella pagina /servizi/ («menu aperto») qualcosa copre l’elemento che ha il focus: elementi 2, il primo è main > p [audit/focus-coperto]
              Perché: una barra o un avviso che resta fermo nasconde del tutto dov’è chi usa la tastiera (WCAG 2.4.11)
              Come: aggiungi «scroll-padding» alla pagina quanto è alta la barra, oppure falla scorrere con il resto; il primo elemento è <p>

            content/servizi.md: errore: la pagina /servizi/ («menu aperto») perde i suoi comandi nei colori scelti da chi legge: elementi 2, il primo è main > p [audit/colori-forzati]
              Perché: con il contrasto elevato del sistema gli sfondi spariscono: restano i bordi, i testi e le figure che hanno il colore del testo (WCAG 1.4.11)
              Come: dai ai campi un bordo, anche trasparente, e alle icone «fill: currentColor»; il primo elemento è <p>

            content/servizi.md: errore: nella pagina /servizi/ («menu aperto») gli script danno errori: 2, il primo è in main > p [audit/errori-negli-script]
              Perché: dopo un errore quello che lo script doveva fare non succede
              Come: apri la pagina con gli strumenti del browser e correggi lo script; il primo errore è «<p>»

            content/servizi.md: errore: la pagina /servizi/ («menu aperto») chiede risorse che non ci sono: 2, la prima per main > p [audit/risorse-mancanti]
              Perché: senza, manca un’immagine, uno stile, uno script o un dato che la pagina usa
              Come: aggiungi il file oppure togli la richiesta; la prima risorsa è <p>

            content/servizi.md: errore: la pagina /servizi/ («menu aperto») chiede risorse ad altri host: 2, la prima per main > p [audit/altri-host]
              Perché: ogni host che la pagina interroga da sola sa chi la legge, senza che abbia acconsentito
              Come: metti la risorsa fra i file del sito, oppure chiedila solo dopo un consenso; la prima è <p>

            content/servizi.md: errore: la pagina /servizi/ («menu aperto») non arriva più in questo stato: il passo che non riesce è main > p [audit/stato-irraggiungibile]
              Perché: lo stato è fra quelli che il componente descrive, e non si può controllare: il comando non c’è più o non funziona
              Come: correggi il componente, oppure i passi in «stati:» del suo file yaml; il passo è <p>

            content/servizi.md: errore: la pagina /servizi/ («menu aperto») viola la regola «campanile-regola» (comando troppo piccolo o troppo vicino a un altro): elementi 2, il primo è main > p [audit/target-size]
              Perché: chi ha un dito grosso o una mano che trema tocca quello accanto: servono 24 pixel per 24, o altrettanto spazio intorno (WCAG 2.5.8)
              Come: aumenta lo spazio interno («padding») del comando o la distanza dagli altri; il primo elemento è <p>""";

    private static final String ENGLISH = """
            content/servizi.md: error: the page /servizi/ («menu aperto») does not fit a narrow window: elements 2, the first is main > p [audit/riflusso]
              Why: people who enlarge a lot, or have a small phone, see 320 pixels: they must not scroll sideways nor lose text (WCAG 1.4.10)
              How: remove fixed widths and “white-space: nowrap”; tables, maps and code may scroll within a box of their own; the first element is <p>

            content/servizi.md: error: the page /servizi/ («menu aperto») loses text when readers space it: elements 2, the first is main > p [audit/spaziatura]
              Why: a line height of 1.5 and wider spaces between letters, words and paragraphs must neither cut nor cover anything (WCAG 1.4.12)
              How: use “min-height” instead of fixed heights and let the text wrap; the first element is <p>

            content/servizi.md: error: on the page /servizi/ («menu aperto») the Tab key does not get everywhere: elements 2, the first is main > p [audit/fuori-dal-percorso]
              Why: people with a keyboard alone cannot use it (WCAG 2.1.1)
              How: look for the script that moves the focus before it gets there; the first element is <p>

            content/servizi.md: error: on the page /servizi/ («menu aperto») the focus is kept in main > p [audit/trappola]
              Why: people with a keyboard alone cannot go on (WCAG 2.1.2)
              How: look for the script that stops the Tab key or brings the focus back; the element is <p>

            content/servizi.md: error: on the page /servizi/ («menu aperto») the focus jumps back: elements 2, the first is main > p [audit/ordine-del-focus]
              Why: the order of the keyboard must be the one in which the page is read (WCAG 2.4.3)
              How: remove a “tabindex” above 0, “order” and “row-reverse”: put the elements into the template in the order in which they are seen; the first element is <p>

            content/servizi.md: error: on the page /servizi/ («menu aperto») the focus cannot be seen: elements 2, the first is main > p [audit/focus-invisibile]
              Why: people with a keyboard do not know what they are about to activate (WCAG 2.4.7)
              How: do not remove “outline” without putting something in its place with :focus-visible; the first element is <p>

            content/servizi.md: error: on the page /servizi/ («menu aperto») something covers the element that has the focus: elements 2, the first is main > p [audit/focus-coperto]
              Why: a bar or a notice that stays in place hides altogether where people with a keyboard are (WCAG 2.4.11)
              How: give the page a “scroll-padding” as high as the bar, or let it scroll with the rest; the first element is <p>

            content/servizi.md: error: the page /servizi/ («menu aperto») loses its controls in the colours of the reader: elements 2, the first is main > p [audit/colori-forzati]
              Why: in the system’s high contrast backgrounds disappear: what remains are borders, texts, and pictures in the colour of the text (WCAG 1.4.11)
              How: give fields a border, be it transparent, and icons “fill: currentColor”; the first element is <p>

            content/servizi.md: error: on the page /servizi/ («menu aperto») scripts fail: 2, the first in main > p [audit/errori-negli-script]
              Why: after an error, what the script had to do does not happen
              How: open the page with the tools of the browser and correct the script; the first error is “<p>”

            content/servizi.md: error: the page /servizi/ («menu aperto») asks for resources that are not there: 2, the first for main > p [audit/risorse-mancanti]
              Why: without them a picture, a style, a script or data that the page uses are missing
              How: add the file or remove the request; the first resource is <p>

            content/servizi.md: error: the page /servizi/ («menu aperto») asks other hosts for resources: 2, the first for main > p [audit/altri-host]
              Why: every host that the page asks by itself knows who reads it, without their consent
              How: put the resource among the files of the site, or ask for it only after consent; the first is <p>

            content/servizi.md: error: the page /servizi/ («menu aperto») does not get into this state any more: the step that fails is main > p [audit/stato-irraggiungibile]
              Why: the state is among those that the component describes, and cannot be audited: the control is gone or does not work
              How: correct the component, or the steps in “stati:” of its yaml file; the step is <p>

            content/servizi.md: error: the page /servizi/ («menu aperto») breaks the rule “campanile-regola” (control too small or too close to another one): elements 2, the first is main > p [audit/target-size]
              Why: a thick finger or a trembling hand hits the one beside it: 24 by 24 pixels are needed, or as much room around (WCAG 2.5.8)
              How: give the control more padding or more distance from the others; the first element is <p>""";

    @Test
    void every_rule_says_what_why_and_how_in_both_languages() {
        assertEquals(ITALIAN, said(Locale.ITALIAN, "Perché", "Come"));
        assertEquals(ENGLISH, said(Locale.ENGLISH, "Why", "How"));
    }

    @Test
    void every_rule_of_ours_is_among_them() {
        assertEquals(
                Stream.concat(Arrays.stream(OwnRule.values()).map(OwnRule::code), Stream.of("audit/target-size"))
                        .sorted()
                        .toList(),
                CODES.stream().sorted().toList());
    }

    private static String said(Locale language, String why, String how) {
        Messages messages = new Messages(language);
        return CODES.stream()
                .map(OwnRuleMessagesTest::finding)
                .map(finding -> finding.location().path() + ": " + messages.text("diagnostic/" + Severity.ERROR) + ": "
                        + messages.what(finding) + " [" + finding.code() + "]\n  " + why + ": "
                        + messages.why(finding) + "\n  " + how + ": " + messages.how(finding))
                .collect(Collectors.joining("\n\n"));
    }

    private static Diagnostic finding(String code) {
        return Diagnostic.error(
                code,
                Location.ofFile("content/servizi.md"),
                "/servizi/",
                "campanile-regola",
                "Help",
                "2",
                "main > p",
                "<p>",
                "https://esempio.it/",
                " («menu aperto»)");
    }
}
