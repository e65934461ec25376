// Stampare e ascoltare la pagina: comandi che esistono solo dove funzionano.

for (const comando of document.querySelectorAll('[data-azione="stampa"]')) {
  comando.hidden = false;
  comando.querySelector("button").addEventListener("click", () => print());
}

if ("speechSynthesis" in window) {
  for (const comando of document.querySelectorAll('[data-azione="ascolta"]')) {
    const pulsante = comando.querySelector("button");
    const testo = pulsante.querySelector("span");
    const ascolta = testo.textContent;
    const fermo = () => {
      testo.textContent = ascolta;
    };
    comando.hidden = false;
    pulsante.addEventListener("click", () => {
      if (speechSynthesis.speaking) {
        speechSynthesis.cancel();
        fermo();
        return;
      }
      const parti = document.querySelectorAll("main h1, main .lead, main .campanile-sezione");
      for (const parte of parti) {
        const lettura = new SpeechSynthesisUtterance(parte.innerText);
        lettura.lang = document.documentElement.lang;
        if (parte === parti[parti.length - 1]) lettura.addEventListener("end", fermo);
        speechSynthesis.speak(lettura);
      }
      testo.textContent = comando.dataset.ferma;
    });
  }
  addEventListener("pagehide", () => speechSynthesis.cancel());
}

// Un riquadro di azioni si chiude con Esc, o aprendone un altro.
for (const gruppo of document.querySelectorAll(".campanile-azioni")) {
  const riquadri = [...gruppo.querySelectorAll("details")];
  for (const riquadro of riquadri) {
    riquadro.addEventListener("toggle", () => {
      if (riquadro.open) for (const altro of riquadri) if (altro !== riquadro) altro.open = false;
    });
    riquadro.addEventListener("keydown", (evento) => {
      if (evento.key === "Escape" && riquadro.open) {
        riquadro.open = false;
        riquadro.querySelector("summary").focus();
      }
    });
  }
}
