// L'indice del sito: un primo file dice quali sono gli altri, e ognuno si scarica solo quando serve.

import { lingua } from "./lingua.js";

const CIFRE = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const BIT = 5;
const CONTINUA = 1 << BIT;
// Quanto vale una parola che comincia come quella scritta, o che ne differisce per una lettera.
const INIZIO = 0.7;
const CORRETTA = 0.6;
const ABBASTANZA = 0.3;
const MASSIMO_PEZZI = 2;
const MASSIMO_INIZI = 12;
const MASSIMO_CORREZIONI = 3;
const PIU_CORTA_DA_CORREGGERE = 4;
const LETTERE_DI_UN_INIZIO = 3;

const cifra = (carattere) => CIFRE.indexOf(carattere);

/** I numeri scritti uno dopo l'altro in un testo. */
function numeri(testo) {
  const letti = [];
  let numero = 0;
  let posto = 0;
  for (const carattere of testo) {
    const valore = cifra(carattere);
    numero += (valore & (CONTINUA - 1)) << posto;
    posto += BIT;
    if (valore < CONTINUA) {
      letti.push(numero);
      numero = 0;
      posto = 0;
    }
  }
  return letti;
}

/** Se due parole diverse differiscono per una lettera sola: cambiata, in più, in meno, o scambiata con la vicina. */
export function vicine(una, altra) {
  const [corta, lunga] = una.length <= altra.length ? [una, altra] : [altra, una];
  if (lunga.length - corta.length > 1 || corta === lunga) return false;
  let inizio = 0;
  while (inizio < corta.length && corta[inizio] === lunga[inizio]) inizio++;
  if (corta.length < lunga.length) return corta.slice(inizio) === lunga.slice(inizio + 1);
  return (
    corta.slice(inizio + 1) === lunga.slice(inizio + 1) ||
    (corta[inizio] === lunga[inizio + 1] &&
      corta[inizio + 1] === lunga[inizio] &&
      corta.slice(inizio + 2) === lunga.slice(inizio + 2))
  );
}

async function json(indirizzo) {
  const risposta = await fetch(indirizzo);
  if (!risposta.ok) throw new Error(`${indirizzo}: ${risposta.status}`);
  return risposta.json();
}

/** Apre l'indice che sta a un indirizzo. */
export async function apri(indirizzo) {
  const base = new URL(indirizzo, location.href);
  const indice = await json(base);
  const { parole, piega, conta, radice } = lingua(indice.lingua);
  const file = new Map();

  function leggi(genere, impronta) {
    const nome = `${genere}-${impronta}`;
    if (!file.has(nome)) {
      const letto = json(new URL(`indice/${nome}.json`, base));
      letto.catch(() => file.delete(nome));
      file.set(nome, letto);
    }
    return file.get(nome);
  }

  /** I pezzi di una tabella in cui può stare ciò che comincia così: il primo è quello della parola intera. */
  function pezzi(genere, inizio) {
    const { da, file: impronte } = indice[genere];
    let posto = Math.max(0, da.findLastIndex((prima) => prima <= inizio));
    const trovati = impronte.slice(posto, posto + 1);
    while (++posto < da.length && da[posto].startsWith(inizio)) trovati.push(impronte[posto]);
    return trovati.map((impronta) => () => leggi(genere, impronta));
  }

  /** Il valore di una chiave di una tabella. */
  const valore = async (genere, chiave) => (await pezzi(genere, chiave)[0]?.())?.[chiave];

  /** Dove sta una parola: il numero di ogni documento con quanto vale lì. */
  function documenti(testo, peso = 1) {
    const valori = new Map();
    for (const gruppo of testo.split(" ")) {
      const valore = peso * Math.expm1(cifra(gruppo[0]) * indice.gradino);
      let numero = 0;
      for (const distanza of numeri(gruppo.slice(1))) valori.set((numero += distanza), valore);
    }
    return valori;
  }

  /** Più parole come una sola: di ogni documento vale la migliore. */
  function insieme(elenchi) {
    const valori = new Map();
    for (const elenco of elenchi) {
      for (const [numero, valore] of elenco) valori.set(numero, Math.max(valore, valori.get(numero) ?? 0));
    }
    return valori;
  }

  let dizionario;
  async function correzioni(scritta) {
    dizionario ??= leggi("dizionario", indice.dizionario).then((testo) => {
      let ultima = "";
      return testo.split(" ").map((voce) => (ultima = ultima.slice(0, cifra(voce[0])) + voce.slice(1)));
    });
    const piegata = piega(scritta);
    if (piegata.length < PIU_CORTA_DA_CORREGGERE || /\d/.test(piegata)) return [];
    const chiave = radice(scritta);
    const prima = (parola) => (piega(parola)[0] === piegata[0] ? 0 : 1);
    return (await dizionario)
      .filter((parola) => vicine(piega(parola), piegata) || vicine(radice(parola), chiave))
      .sort((a, b) => prima(a) - prima(b))
      .slice(0, MASSIMO_CORREZIONI);
  }

  /** Dove sta una parola scritta da chi cerca; quando non c'è, dove stanno quelle che le somigliano. */
  async function trova(scritta) {
    const chiave = radice(scritta);
    const trovato = await valore("parole", chiave);
    if (trovato) return { valori: documenti(trovato) };
    const elenchi = [];
    if (chiave.length >= LETTERE_DI_UN_INIZIO) {
      const tabelle = await Promise.all(pezzi("parole", chiave).slice(0, MASSIMO_PEZZI).map((pezzo) => pezzo()));
      const simili = tabelle.flatMap(Object.entries).filter(([parola]) => parola.startsWith(chiave));
      elenchi.push(...simili.slice(0, MASSIMO_INIZI).map(([, testo]) => documenti(testo, INIZIO)));
    }
    const intese = await correzioni(scritta);
    const corretta = elenchi.length ? {} : { scritta, intesa: intese[0] };
    for (const parola of intese) {
      const testo = await valore("parole", radice(parola));
      if (testo) elenchi.push(documenti(testo, CORRETTA));
    }
    return { valori: insieme(elenchi), ...corretta };
  }

  return {
    tipi: indice.tipi,
    argomenti: indice.argomenti,
    argomentiEtichetta: indice.argomenti_etichetta,

    /** I numeri dei documenti trovati, il migliore per primo, e le parole che sono state corrette. */
    async cerca(testo) {
      const cercate = new Map(parole(testo).map((parola) => [radice(parola), parola]).filter(([chiave]) => chiave));
      const trovate = await Promise.all([...cercate.values()].map(trova));
      const punti = new Map();
      let tutto = 0;
      for (const { valori } of trovate) {
        // Quanto è rara una parola, come in BM25: una che hanno quasi tutti non dice quasi niente.
        const raro = Math.log(1 + (indice.documenti - valori.size + 0.5) / (valori.size + 0.5));
        if (valori.size) tutto += raro;
        for (const [numero, valore] of valori) {
          const [somma, parte] = punti.get(numero) ?? [0, 0];
          punti.set(numero, [somma + raro * valore, parte + raro]);
        }
      }
      // Di ciò che si cerca, la parte che un documento ha: chi ne ha troppo poco non c'entra.
      const merito = ([somma, parte]) => (somma * parte) / tutto;
      return {
        numeri: [...punti]
          .filter(([, [, parte]]) => parte >= tutto * ABBASTANZA)
          .sort(([uno, a], [altro, b]) => merito(b) - merito(a) || uno - altro)
          .map(([numero]) => numero),
        corrette: trovate.filter(({ intesa }) => intesa),
      };
    },

    /** Di ogni documento, il numero del tipo e quelli degli argomenti. */
    async gruppi() {
      const { tipi, argomenti } = await leggi("gruppi", indice.gruppi);
      const argomentiDi = argomenti.split(",").map(numeri);
      return numeri(tipi).map((tipo, numero) => ({ tipo, argomenti: argomentiDi[numero] }));
    },

    /** Ciò che si mostra di un documento. */
    async scheda(numero) {
      const schede = await leggi("schede", indice.schede[Math.floor(numero / indice.schede_per_file)]);
      const [titolo, descrizione, url] = schede[numero % indice.schede_per_file];
      return { titolo, descrizione, url };
    },

    /** I titoli che hanno tutte le parole cominciate, i più importanti per primi. */
    async titoli(testo, massimo) {
      const cominciate = parole(testo).map(piega);
      const ultima = cominciate.at(-1);
      const contano = cominciate.filter((parola) => parola === ultima || conta(parola));
      const inizio = contano.find((parola) => parola.length >= LETTERE_DI_UN_INIZIO)?.slice(0, LETTERE_DI_UN_INIZIO);
      if (!inizio) return [];
      const voci = (await valore("titoli", inizio)) ?? [];
      return voci
        .filter(([titolo]) => {
          const sue = parole(titolo).map(piega);
          return contano.every((parola) => sue.some((sua) => sua.startsWith(parola)));
        })
        .slice(0, massimo)
        .map(([titolo, numero, tipo]) => ({ titolo, numero, tipo: indice.tipi[tipo][1] }));
    },
  };
}
