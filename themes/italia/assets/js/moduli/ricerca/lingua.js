// Le parole come si confrontano: gli stessi passi con cui il programma ha preparato l'indice (SearchLanguage), con gli stessi
// dati, che sono nell'indice.

const PIU_CORTA = 2;

export function lingua({ lettere, parole_vuote, desinenze, resto }) {
  const vuote = new Set(parole_vuote.split(" "));
  const finali = desinenze.split(" ").filter(Boolean);

  const parole = (testo) => testo.match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? [];

  const piega = (parola) =>
    parola
      .toLowerCase()
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/[^\x00-\x7f]/gu, (lettera) => lettere[lettera] ?? lettera);

  const conta = (piegata) => piegata.length >= PIU_CORTA && !vuote.has(piegata);

  function radice(parola) {
    const piegata = piega(parola);
    if (!conta(piegata)) return "";
    const finale = finali.find((una) => piegata.length - una.length >= resto && piegata.endsWith(una)) ?? "";
    return piegata.slice(0, piegata.length - finale.length);
  }

  return { parole, piega, conta, radice };
}
