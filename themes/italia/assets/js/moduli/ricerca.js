// La ricerca nel sito: l'elenco delle pagine si scarica quando serve, e si cerca nei titoli e nelle descrizioni.

const MASSIMO = 50;
const semplice = (testo) => testo.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’']/g, " ").toLowerCase();

function punti(pagina, parole) {
  const titolo = semplice(pagina.t);
  const resto = semplice(`${pagina.d} ${pagina.k} ${pagina.p ?? ""}`);
  let somma = 0;
  for (const parola of parole) {
    if (titolo.startsWith(parola)) somma += 6;
    else if (titolo.includes(parola)) somma += 4;
    else if (resto.includes(parola)) somma += 1;
    else return 0;
  }
  return somma;
}

async function avvia(ricerca) {
  const modulo = ricerca.querySelector("form");
  const campo = modulo.querySelector("input");
  const esito = ricerca.querySelector('[role="status"]');
  const elenco = ricerca.querySelector("[data-risultati]");
  let indice;

  async function cerca() {
    const parole = semplice(campo.value).split(/\s+/).filter((parola) => parola.length > 1);
    elenco.replaceChildren();
    if (!parole.length) {
      esito.textContent = "";
      return;
    }
    indice ??= await (await fetch(ricerca.dataset.indice)).json();
    const trovate = indice
      .map((pagina) => ({ pagina, punti: punti(pagina, parole) }))
      .filter(({ punti: quanti }) => quanti > 0)
      .sort((a, b) => b.punti - a.punti);
    esito.textContent = !trovate.length
      ? ricerca.dataset.nessuno
      : trovate.length === 1
        ? ricerca.dataset.uno
        : ricerca.dataset.tanti.replace("{n}", trovate.length);
    for (const { pagina } of trovate.slice(0, MASSIMO)) {
      const voce = document.createElement("li");
      voce.className = "border-bottom py-3";
      const genere = document.createElement("p");
      genere.className = "small text-uppercase fw-semibold mb-1";
      genere.textContent = pagina.k;
      const titolo = document.createElement("a");
      titolo.className = "h5";
      titolo.href = pagina.u;
      titolo.textContent = pagina.t;
      const descrizione = document.createElement("p");
      descrizione.className = "mb-0";
      descrizione.textContent = pagina.d;
      voce.append(genere, titolo, descrizione);
      elenco.append(voce);
    }
    history.replaceState(null, "", `?cerca=${encodeURIComponent(campo.value)}`);
  }

  modulo.hidden = false;
  modulo.addEventListener("submit", (evento) => {
    evento.preventDefault();
    cerca();
  });
  const chiesto = new URLSearchParams(location.search).get("cerca");
  if (chiesto) {
    campo.value = chiesto;
    await cerca();
  }
}

document.querySelectorAll("[data-ricerca]").forEach(avvia);
