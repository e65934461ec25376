// Sulla carta non si può aprire niente: quando si stampa ciò che è chiuso si apre, e poi torna com'era.

const aperti = new Set();

addEventListener("beforeprint", () => {
  for (const riquadro of document.querySelectorAll("main details:not([open], .campanile-azioni details)")) {
    aperti.add(riquadro);
    riquadro.open = true;
  }
});

addEventListener("afterprint", () => {
  for (const riquadro of aperti) riquadro.open = false;
  aperti.clear();
});
