// L'indice della pagina segna la sezione che si sta leggendo.

for (const indice of document.querySelectorAll(".campanile-indice")) {
  const voci = new Map();
  for (const voce of indice.querySelectorAll('a[href^="#"]')) {
    const sezione = document.getElementById(decodeURIComponent(voce.hash.slice(1)));
    if (sezione) voci.set(sezione, voce);
  }
  const visibili = new Set();
  const osservatore = new IntersectionObserver(
    (cambiamenti) => {
      for (const { target, isIntersecting } of cambiamenti) {
        if (isIntersecting) visibili.add(target);
        else visibili.delete(target);
      }
      const attuale = [...voci.keys()].find((sezione) => visibili.has(sezione));
      if (!attuale) return;
      for (const [sezione, voce] of voci) {
        voce.classList.toggle("active", sezione === attuale);
        if (sezione === attuale) voce.setAttribute("aria-current", "true");
        else voce.removeAttribute("aria-current");
      }
    },
    { rootMargin: "-10% 0px -60% 0px" },
  );
  for (const sezione of voci.keys()) osservatore.observe(sezione);
}
