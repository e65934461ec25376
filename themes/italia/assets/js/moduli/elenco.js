// Un elenco: il filtro cerca in tutte le sue pagine, e le altre pagine si possono caricare in questa.

import { attendi } from "./immagini.js";

const semplice = (testo) => testo.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function avvia(elenco) {
  const pagine = [...elenco.querySelectorAll("[data-pagine] li:not(.active) a:not([rel])")].map((voce) => voce.href);
  const filtro = elenco.querySelector("[data-filtro]");
  const campo = filtro.querySelector("input");
  const esito = filtro.querySelector('[role="status"]');
  const aiuto = esito.textContent;
  const altri = elenco.querySelector("[data-altri]");

  function aggiungi(documento) {
    for (const gruppo of documento.querySelectorAll("[data-elenco] [data-gruppo]")) {
      const qui = elenco.querySelector(`[data-gruppo="${gruppo.dataset.gruppo}"]`);
      if (qui) qui.querySelector("ul").append(...gruppo.querySelector("ul").children);
      else elenco.querySelector("[data-pagine]").before(gruppo);
    }
    attendi(elenco);
  }

  async function prossima() {
    const risposta = await fetch(pagine[0]);
    if (!risposta.ok) throw new Error(risposta.statusText);
    aggiungi(new DOMParser().parseFromString(await risposta.text(), "text/html"));
    pagine.shift();
    if (!pagine.length) {
      elenco.querySelector("[data-pagine]").hidden = true;
      altri.hidden = true;
    }
  }

  async function applica() {
    const parole = semplice(campo.value).split(/\s+/).filter(Boolean);
    while (parole.length && pagine.length) await prossima();
    let visti = 0;
    for (const voce of elenco.querySelectorAll("[data-gruppo] > ul > li")) {
      const testo = semplice(voce.textContent);
      voce.hidden = !parole.every((parola) => testo.includes(parola));
      if (!voce.hidden) visti++;
    }
    for (const gruppo of elenco.querySelectorAll("[data-gruppo]")) {
      gruppo.hidden = !gruppo.querySelector(":scope > ul > li:not([hidden])");
    }
    esito.textContent = !parole.length
      ? aiuto
      : visti === 1
        ? filtro.dataset.risultato
        : filtro.dataset.risultati.replace("{n}", visti);
  }

  let attesa = 0;
  const cerca = () => {
    clearTimeout(attesa);
    attesa = setTimeout(() => applica().catch(() => {}), 200);
  };

  filtro.hidden = elenco.querySelectorAll("[data-gruppo] > ul > li").length < 7;
  filtro.addEventListener("submit", (evento) => {
    evento.preventDefault();
    cerca();
  });
  campo.addEventListener("input", cerca);
  if (altri && pagine[0] && location.pathname === new URL(elenco.querySelector("[data-pagine] a:not([rel])").href).pathname) {
    altri.hidden = false;
    altri.querySelector("button").addEventListener("click", () => {
      const prima = elenco.querySelectorAll("[data-gruppo] > ul > li").length;
      prossima()
        .then(() => elenco.querySelectorAll("[data-gruppo] > ul > li")[prima]?.querySelector("a")?.focus())
        .catch(() => {});
    });
  }
}

document.querySelectorAll("[data-elenco]").forEach(avvia);
