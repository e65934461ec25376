// Le immagini dei riquadri si chiedono poco prima che si vedano: chi non scorre non le scarica.

const mostra = (riquadro) => riquadro.removeAttribute("data-attesa");

const osservatore = new IntersectionObserver(
  (visti) => {
    for (const { target, isIntersecting } of visti) {
      if (!isIntersecting) continue;
      mostra(target);
      osservatore.unobserve(target);
    }
  },
  { rootMargin: "200px" },
);

/** Comincia a guardare i riquadri di una parte della pagina. */
export function attendi(parte) {
  for (const riquadro of parte.querySelectorAll("[data-attesa]")) osservatore.observe(riquadro);
}

addEventListener("beforeprint", () => document.querySelectorAll("[data-attesa]").forEach(mostra));
attendi(document);
