// La valutazione della pagina: stelle, una domanda, un dettaglio; poi l'invio al raccoglitore o la posta elettronica.

const SOGLIA_POSITIVA = 4;

function avvia(sezione) {
  const modulo = sezione.querySelector("form");
  const passo = (nome) => sezione.querySelector(`[data-passo="${nome}"]`);
  const stelle = () => Number(new FormData(modulo).get("stelle"));
  const verso = () => (stelle() >= SOGLIA_POSITIVA ? "positive" : "negative");
  let attuale = "stelle";

  function mostra(nuovo) {
    attuale = nuovo;
    for (const nome of ["positive", "negative"]) {
      passo(nome).hidden = nuovo !== "domanda" || nome !== verso();
    }
    passo("dettagli").hidden = nuovo !== "dettagli";
    passo("comandi").hidden = nuovo === "stelle";
  }

  function vaiA(nuovo) {
    mostra(nuovo);
    const blocco = nuovo === "domanda" ? passo(verso()) : nuovo === "dettagli" ? passo("dettagli") : modulo;
    blocco.querySelector("input:checked, input")?.focus();
  }

  function valutazione() {
    const dati = new FormData(modulo);
    return {
      pagina: location.pathname,
      titolo: document.title,
      stelle: stelle(),
      risposta: dati.get(`risposta-${verso()}`) ?? "",
      dettaglio: dati.get("dettaglio") ?? "",
    };
  }

  function lettera({ pagina, titolo, stelle: voto, risposta, dettaglio }) {
    const testo = [titolo, location.origin + pagina, `${voto}/5`, risposta, dettaglio].filter(Boolean).join("\r\n");
    const oggetto = encodeURIComponent(modulo.dataset.oggetto);
    return `mailto:${modulo.dataset.posta}?subject=${oggetto}&body=${encodeURIComponent(testo)}`;
  }

  async function invia(dati) {
    try {
      const risposta = await fetch(modulo.dataset.indirizzo, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(dati),
        credentials: "omit",
      });
      return risposta.ok;
    } catch {
      return false;
    }
  }

  async function concludi() {
    const dati = valutazione();
    const esito = !modulo.dataset.indirizzo ? "da-inviare" : (await invia(dati)) ? "inviata" : "non-inviata";
    modulo.hidden = true;
    const fine = passo("fine");
    const parte = (nome) => fine.querySelector(`[data-esito="${nome}"]`);
    parte("grazie").hidden = esito === "non-inviata";
    parte("da-inviare").hidden = esito !== "da-inviare";
    parte("non-inviata").hidden = esito !== "non-inviata";
    parte("posta").hidden = esito === "inviata";
    parte("posta").querySelector("a").href = lettera(dati);
    fine.hidden = false;
    fine.focus();
  }

  modulo.addEventListener("change", (evento) => {
    if (evento.target.name === "stelle") mostra("domanda");
  });
  modulo.addEventListener("submit", (evento) => {
    evento.preventDefault();
    if (attuale === "domanda") vaiA("dettagli");
    else if (attuale === "dettagli") concludi();
  });
  modulo.querySelector('[data-comando="indietro"]').addEventListener("click", () => {
    vaiA(attuale === "dettagli" ? "domanda" : "stelle");
  });

  // Il browser può ripristinare la scelta quando si torna sulla pagina.
  if (stelle()) mostra("domanda");
}

document.querySelectorAll('[data-element="feedback"]').forEach(avvia);
