// La pagina in cui si cerca: ciò che si cerca e i filtri stanno nell'indirizzo, e «Indietro» li ritrova.

import { apri } from "./moduli/ricerca/indice.js";
import { combina } from "./moduli/ricerca/suggerimenti.js";

const PER_VOLTA = 10;
const SUGGERIMENTI = 6;

function avvia(ricerca) {
  const parte = (nome) => ricerca.querySelector(`[data-${nome}]`);
  const modulo = ricerca.querySelector("form");
  const campo = modulo.querySelector("input");
  const esito = parte("esito");
  const elenco = parte("risultati");
  const altri = parte("altri");
  const filtri = parte("filtri");
  const gruppi = { tipo: parte("tipi"), argomento: parte("argomenti") };
  const testi = ricerca.dataset;
  const titolo = document.title;

  let aperto;
  const indice = () => (aperto ??= apri(testi.indice).catch((errore) => ((aperto = undefined), Promise.reject(errore))));

  let trovati = { voci: [], corrette: [] };
  let mostrati = 0;
  let richiesta = 0;

  const scelte = (nome) => [...gruppi[nome].querySelectorAll("input:checked")].map((casella) => casella.value);

  const passa = {
    tipo: (voce, scelti) => !scelti.length || scelti.includes(voce.tipo),
    argomento: (voce, scelti) => !scelti.length || scelti.some((scelto) => voce.argomenti.includes(scelto)),
  };

  /** Le voci trovate che passano i filtri, o uno solo di loro. */
  const filtrate = (...nomi) => trovati.voci.filter((voce) => nomi.every((nome) => passa[nome](voce, scelte(nome))));

  function casella(gruppo, nome, valore, etichetta, scelta) {
    const voce = parte("modello-filtro").content.firstElementChild.cloneNode(true);
    const input = voce.querySelector("input");
    input.id = `filtro-${nome}-${gruppo.children.length}`;
    input.value = valore;
    input.checked = scelta;
    voce.querySelector("label").htmlFor = input.id;
    voce.querySelector("[data-etichetta]").textContent = etichetta;
    gruppo.append(voce);
  }

  function prepara(gruppo, nome, voci, scelti) {
    gruppo.querySelectorAll("[data-casella]").forEach((una) => una.remove());
    voci.forEach(([valore, etichetta]) => casella(gruppo, nome, valore, etichetta, scelti.includes(valore)));
  }

  /** Quanti risultati darebbe ogni casella, con i filtri dell'altro gruppo; quelle che non ne darebbero non si vedono. */
  function conta() {
    const conti = [
      ["tipo", filtrate("argomento"), (voce) => [voce.tipo]],
      ["argomento", filtrate("tipo"), (voce) => voce.argomenti],
    ];
    for (const [nome, voci, valori] of conti) {
      const quante = new Map();
      voci.flatMap(valori).forEach((valore) => quante.set(valore, (quante.get(valore) ?? 0) + 1));
      gruppi[nome].querySelectorAll("[data-casella]").forEach((una) => {
        const { value, checked } = una.querySelector("input");
        una.hidden = !quante.has(value) && !checked;
        una.querySelector("[data-quanti]").textContent = `(${quante.get(value) ?? 0})`;
      });
      gruppi[nome].hidden = !gruppi[nome].querySelector("[data-casella]:not([hidden])");
    }
    parte("togli").hidden = !scelte("tipo").length && !scelte("argomento").length;
  }

  async function aggiungi(fino) {
    const questa = richiesta;
    const voci = filtrate("tipo", "argomento");
    const nuove = voci.slice(mostrati, fino);
    const schede = await Promise.all(nuove.map(async (voce) => (await indice()).scheda(voce.numero)));
    if (questa !== richiesta) return;
    elenco.append(
      ...schede.map((scheda, posto) => {
        const risultato = parte("modello-risultato").content.firstElementChild.cloneNode(true);
        risultato.querySelector("[data-tipo]").textContent = nuove[posto].etichetta;
        risultato.querySelector("[data-descrizione]").textContent = scheda.descrizione;
        const collegamento = risultato.querySelector("a");
        collegamento.href = scheda.url;
        collegamento.textContent = scheda.titolo;
        return risultato;
      }),
    );
    mostrati += schede.length;
    altri.hidden = mostrati >= voci.length;
  }

  async function mostra(quanti) {
    richiesta++;
    elenco.replaceChildren();
    mostrati = 0;
    conta();
    const questa = richiesta;
    await aggiungi(quanti);
    if (questa !== richiesta) return;
    const totale = filtrate("tipo", "argomento").length;
    const quante = !totale ? testi.nessuno : totale === 1 ? testi.uno : testi.tanti.replace("{n}", totale);
    const corrette = trovati.corrette.map(({ scritta, intesa }) =>
      testi.corretta.replace("{scritta}", scritta).replace("{parola}", intesa),
    );
    esito.textContent = [...corrette, quante].join(" ");
  }

  async function cerca(testo, tipi, argomenti, quanti) {
    const questa = ++richiesta;
    campo.value = testo;
    document.title = testo ? `${testo} - ${titolo}` : titolo;
    if (!testo.trim()) {
      trovati = { voci: [], corrette: [] };
      elenco.replaceChildren();
      esito.textContent = "";
      filtri.hidden = altri.hidden = true;
      return;
    }
    const tutto = await indice();
    const [{ numeri, corrette }, gruppiDi] = await Promise.all([tutto.cerca(testo), tutto.gruppi()]);
    if (questa !== richiesta) return;
    trovati = {
      corrette,
      voci: numeri.map((numero) => {
        const [tipo, etichetta] = tutto.tipi[gruppiDi[numero].tipo];
        return { numero, tipo, etichetta, argomenti: gruppiDi[numero].argomenti.map((uno) => tutto.argomenti[uno]) };
      }),
    };
    const presenti = new Set(trovati.voci.map((voce) => voce.tipo));
    const trattati = new Set(trovati.voci.flatMap((voce) => voce.argomenti));
    prepara(gruppi.tipo, "tipo", tutto.tipi.filter(([id]) => presenti.has(id)).map(([id, , plurale]) => [id, plurale]), tipi);
    prepara(gruppi.argomento, "argomento", tutto.argomenti.filter((uno) => trattati.has(uno)).map((uno) => [uno, uno]), argomenti);
    gruppi.argomento.querySelector("legend").textContent = tutto.argomentiEtichetta;
    filtri.hidden = trovati.voci.length < 2;
    await mostra(quanti);
  }

  const fallita = () => {
    esito.textContent = testi.fallita;
  };

  function indirizzo(testo, tipi, argomenti) {
    const parametri = new URLSearchParams(testo ? { cerca: testo } : {});
    tipi.forEach((tipo) => parametri.append("tipo", tipo));
    argomenti.forEach((argomento) => parametri.append("argomento", argomento));
    return `${location.pathname}${parametri.size ? `?${parametri}` : ""}`;
  }

  /** Cerca ciò che dice l'indirizzo. */
  function leggi() {
    const parametri = new URLSearchParams(location.search);
    cerca(
      parametri.get("cerca") ?? "",
      parametri.getAll("tipo"),
      parametri.getAll("argomento"),
      history.state?.mostrati ?? PER_VOLTA,
    ).catch(fallita);
  }

  const suggerimenti = combina({
    campo,
    elenco: parte("suggerimenti"),
    modello: parte("modello-suggerimento"),
    annuncio: parte("annuncio"),
    testi: { uno: testi.suggerimento, tanti: testi.suggerimentiTanti },
    suggerisci: async (testo) => (await indice()).titoli(testo, SUGGERIMENTI),
    scegli: async (voce) => location.assign((await (await indice()).scheda(voce.numero)).url),
  });

  modulo.addEventListener("submit", (evento) => {
    evento.preventDefault();
    suggerimenti.chiudi();
    history.pushState(null, "", indirizzo(campo.value.trim(), [], []));
    leggi();
  });
  function filtra() {
    const testo = new URLSearchParams(location.search).get("cerca") ?? "";
    history.pushState(null, "", indirizzo(testo, scelte("tipo"), scelte("argomento")));
    mostra(PER_VOLTA).catch(fallita);
  }
  filtri.addEventListener("change", filtra);
  parte("togli").addEventListener("click", () => {
    filtri.querySelectorAll("input:checked").forEach((una) => (una.checked = false));
    filtri.querySelector("input")?.focus();
    filtra();
  });
  altri.querySelector("button").addEventListener("click", async () => {
    const prima = mostrati;
    await aggiungi(mostrati + PER_VOLTA).catch(fallita);
    elenco.children[prima]?.querySelector("a").focus();
    history.replaceState({ mostrati }, "");
  });
  addEventListener("popstate", leggi);

  parte("riquadro").open = matchMedia("(min-width: 992px)").matches;
  modulo.hidden = false;
  leggi();
}

document.querySelectorAll("[data-ricerca]").forEach(avvia);
