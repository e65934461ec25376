// I suggerimenti mentre si scrive: una casella combinata con un elenco, secondo la ARIA Authoring Practices Guide.

const ATTESA = 120;

/**
 * Prepara un campo.
 *
 * @param suggerisci dal testo scritto alle voci, ognuna con «titolo» e «tipo»
 * @param scegli che cosa si fa della voce scelta
 */
export function combina({ campo, elenco, modello, annuncio, testi, suggerisci, scegli }) {
  let voci = [];
  let attiva = -1;
  let richiesta = 0;
  let attesa = 0;

  function segna(posto) {
    attiva = posto;
    [...elenco.children].forEach((opzione, numero) => opzione.setAttribute("aria-selected", String(numero === attiva)));
    const opzione = elenco.children[attiva];
    if (opzione) {
      campo.setAttribute("aria-activedescendant", opzione.id);
      opzione.scrollIntoView({ block: "nearest" });
    } else {
      campo.removeAttribute("aria-activedescendant");
    }
  }

  function chiudi() {
    richiesta++;
    clearTimeout(attesa);
    elenco.hidden = true;
    campo.setAttribute("aria-expanded", "false");
    annuncio.textContent = "";
    segna(-1);
  }

  function mostra(nuove) {
    voci = nuove;
    elenco.replaceChildren(
      ...voci.map((voce, numero) => {
        const opzione = modello.content.firstElementChild.cloneNode(true);
        opzione.id = `${elenco.id}-${numero + 1}`;
        opzione.querySelector("[data-titolo]").textContent = voce.titolo;
        opzione.querySelector("[data-tipo]").textContent = voce.tipo;
        opzione.addEventListener("click", () => scegli(voce));
        return opzione;
      }),
    );
    if (!voci.length) {
      chiudi();
      return;
    }
    segna(-1);
    elenco.hidden = false;
    campo.setAttribute("aria-expanded", "true");
    annuncio.textContent = voci.length === 1 ? testi.uno : testi.tanti.replace("{n}", voci.length);
  }

  async function aggiorna() {
    const questa = ++richiesta;
    const nuove = await suggerisci(campo.value).catch(() => []);
    if (questa === richiesta && document.activeElement === campo) mostra(nuove);
  }

  campo.addEventListener("input", () => {
    clearTimeout(attesa);
    attesa = setTimeout(aggiorna, ATTESA);
  });
  campo.addEventListener("keydown", (evento) => {
    const passo = { ArrowDown: 1, ArrowUp: -1 }[evento.key];
    if (passo && elenco.hidden) {
      aggiorna();
      evento.preventDefault();
    } else if (passo) {
      // Tra l'ultima voce e la prima c'è il campo.
      const posti = voci.length + 1;
      segna(((attiva + 1 + passo + posti) % posti) - 1);
      evento.preventDefault();
    } else if (evento.key === "Enter" && attiva >= 0) {
      scegli(voci[attiva]);
      evento.preventDefault();
    } else if (evento.key === "Escape" && !elenco.hidden) {
      chiudi();
      evento.preventDefault();
    }
  });
  campo.addEventListener("blur", chiudi);
  // Chi usa il puntatore non toglie il fuoco al campo.
  elenco.addEventListener("mousedown", (evento) => evento.preventDefault());
  return { chiudi };
}
