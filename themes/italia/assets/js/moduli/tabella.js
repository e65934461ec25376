// Una tabella si ordina per ognuna delle sue colonne; le celle vuote stanno sempre in fondo.

const confronta = new Intl.Collator("it", { numeric: true }).compare;
const valore = (cella) => cella.dataset.ordine ?? cella.textContent.trim();

for (const tabella of document.querySelectorAll("[data-tabella] table")) {
  const corpo = tabella.tBodies[0];
  if (corpo.rows.length < 2) continue;
  const testate = [...tabella.tHead.rows[0].cells];
  testate.forEach((testata, colonna) => {
    const bottone = document.createElement("button");
    bottone.type = "button";
    bottone.className = "campanile-ordina";
    bottone.append(...testata.childNodes);
    testata.append(bottone);
    bottone.addEventListener("click", () => {
      const verso = testata.getAttribute("aria-sort") === "ascending" ? "descending" : "ascending";
      for (const altra of testate) altra.removeAttribute("aria-sort");
      testata.setAttribute("aria-sort", verso);
      const ordine = "numerica" in testata.dataset ? (a, b) => a - b : confronta;
      const segno = verso === "ascending" ? 1 : -1;
      const righe = [...corpo.rows].sort((una, altra) => {
        const a = valore(una.cells[colonna]);
        const b = valore(altra.cells[colonna]);
        return a === "" || b === "" ? (a === "") - (b === "") : segno * ordine(a, b);
      });
      corpo.append(...righe);
    });
  });
}
