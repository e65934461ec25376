// Nella galleria ogni esempio è alto quanto il suo contenuto, anche quando qualcosa si apre o si chiude.

const adatta = (riquadro) => {
  const { documentElement, body } = riquadro.contentDocument;
  riquadro.style.height = `${Math.max(body.scrollHeight, documentElement.offsetHeight) + 2}px`;
};

const segui = (riquadro) => {
  const documento = riquadro.contentDocument;
  if (!documento || documento.URL === "about:blank") return;
  new riquadro.contentWindow.ResizeObserver(() => adatta(riquadro)).observe(documento.body);
  documento.addEventListener("toggle", () => adatta(riquadro), true);
  adatta(riquadro);
};

for (const riquadro of document.querySelectorAll("iframe[data-esempio]")) {
  riquadro.addEventListener("load", () => segui(riquadro));
  if (riquadro.contentDocument?.readyState === "complete") segui(riquadro);
}
