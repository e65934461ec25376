// «Aperto ora»: l'ora è quella dei Comuni, dovunque sia chi legge.

const FUSO = "Europe/Rome";
const GIORNI = 14;

export function adesso(istante = new Date()) {
  const parti = Object.fromEntries(
    new Intl.DateTimeFormat("en-CA", {
      timeZone: FUSO,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    })
      .formatToParts(istante)
      .map(({ type, value }) => [type, value]),
  );
  return { giorno: `${parti.year}-${parti.month}-${parti.day}`, ora: `${parti.hour}:${parti.minute}` };
}

function turni(orario, giorno) {
  const fuori = (orario.dal && giorno < orario.dal) || (orario.al && giorno > orario.al);
  const chiuso = (orario.chiusure ?? []).some((chiusura) => {
    const [dal, al] = chiusura.split("/");
    return giorno >= dal && giorno <= al;
  });
  if (fuori || chiuso) return [];
  const indice = (new Date(`${giorno}T12:00:00Z`).getUTCDay() + 6) % 7;
  return (orario.settimana?.[indice] || "").split(" ").filter(Boolean).map((turno) => turno.split("-"));
}

function piu(giorno, quanti) {
  const data = new Date(`${giorno}T12:00:00Z`);
  data.setUTCDate(data.getUTCDate() + quanti);
  return data.toISOString().slice(0, 10);
}

/** Se è aperto, fino a quando; altrimenti quando apre, se apre entro due settimane. */
export function stato(orario, { giorno, ora }) {
  const aperto = turni(orario, giorno).find(([dalle, alle]) => ora >= dalle && ora < alle);
  if (aperto) return { aperto: true, alle: aperto[1] };
  for (let avanti = 0; avanti < GIORNI; avanti++) {
    const altro = piu(giorno, avanti);
    const primo = turni(orario, altro).find(([dalle]) => avanti > 0 || dalle > ora);
    if (primo) return { aperto: false, giorno: altro, dalle: primo[0] };
  }
  return { aperto: false };
}

function mostra(riquadro) {
  const avviso = riquadro.querySelector(".campanile-aperto");
  const orario = JSON.parse(riquadro.dataset.orario);
  const ora = adesso();
  // Di un orario di un'altra stagione non c'è niente da dire.
  if ((orario.dal && ora.giorno < orario.dal) || (orario.al && ora.giorno > orario.al)) return;
  const { aperto, alle, giorno, dalle } = stato(orario, ora);
  const nomi = avviso.dataset.giorni.split(",");
  if (aperto) {
    avviso.textContent = avviso.dataset.aperto.replace("{ora}", alle);
  } else if (giorno) {
    const indice = (new Date(`${giorno}T12:00:00Z`).getUTCDay() + 6) % 7;
    avviso.textContent = avviso.dataset.apre.replace("{giorno}", nomi[indice].toLowerCase()).replace("{ora}", dalle);
  } else {
    avviso.textContent = avviso.dataset.chiuso;
  }
  avviso.classList.toggle("campanile-aperto-si", aperto);
  avviso.hidden = false;
}

document.querySelectorAll("[data-orario]").forEach(mostra);
