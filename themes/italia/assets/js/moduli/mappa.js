// La mappa di un luogo: niente si scarica da altri siti prima del clic.

function carica(mappa) {
  const stile = document.createElement("link");
  stile.rel = "stylesheet";
  stile.href = mappa.dataset.stile;
  document.head.append(stile);
  return new Promise((riuscita, fallita) => {
    const script = document.createElement("script");
    script.src = mappa.dataset.script;
    script.addEventListener("load", () => riuscita(window.L));
    script.addEventListener("error", fallita);
    document.head.append(script);
  });
}

async function apri(mappa) {
  const leaflet = window.L ?? (await carica(mappa));
  const { latitudine, longitudine, nome, segnaposto, segnapostoGrande, ombra } = mappa.dataset;
  const punto = [Number(latitudine), Number(longitudine)];
  const quadro = mappa.querySelector("[data-quadro]");
  quadro.hidden = false;
  const vista = leaflet.map(quadro).setView(punto, 16);
  leaflet
    .tileLayer("https://tile.openstreetmap.org/{z}/{x}/{y}.png", {
      maxZoom: 19,
      attribution: '&copy; <a href="https://www.openstreetmap.org/copyright">OpenStreetMap</a>',
    })
    .addTo(vista);
  const icona = leaflet.icon({
    iconUrl: segnaposto,
    iconRetinaUrl: segnapostoGrande,
    shadowUrl: ombra,
    iconSize: [25, 41],
    iconAnchor: [12, 41],
  });
  leaflet.marker(punto, { icon: icona, alt: nome, title: nome }).addTo(vista);
  quadro.focus();
}

for (const mappa of document.querySelectorAll("[data-mappa]")) {
  const comando = mappa.querySelector("[data-comando]");
  const avviso = mappa.querySelector("[data-avviso]");
  comando.hidden = false;
  avviso.hidden = false;
  comando.querySelector("button").addEventListener("click", () => {
    comando.hidden = true;
    avviso.hidden = true;
    apri(mappa).catch(() => {
      comando.hidden = false;
      avviso.hidden = false;
    });
  });
}
