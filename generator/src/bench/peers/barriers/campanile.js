// The theme's script, and after it barriers in parts of the site: made here, they are seen by a browser and by no other check.
// The names before them are those of axe's rules.

import "parent:js/campanile.js";

const SMALL = "width:12px;height:12px;padding:0;border:1px solid #000;font-size:9px";

const BARRIERS = [
  // color-contrast
  ["/novita/", '<p style="color:#a0a0a0;background:#fff">Questo testo si legge male su fondo bianco.</p>'],
  // button-name
  ["/servizi/", '<p><button type="button" style="width:48px;height:48px"><svg width="24" height="24" aria-hidden="true"><path d="M0 0h24v24H0z"/></svg></button></p>'],
  // label-content-name-mismatch, only in Lighthouse without being asked for
  ["/servizi/ambiente/", '<p><a href="/privacy/" aria-label="Vai altrove">Come trattiamo i dati</a></p>'],
  // label
  ["/amministrazione/uffici/", '<p>Numero della pratica <input type="text" style="height:44px"></p>'],
  // aria-allowed-attr
  ["/amministrazione/documenti-e-dati/", '<p><a href="/" aria-checked="true">Torna alla prima pagina</a></p>'],
  // target-size
  ["/vivere-il-comune/", `<p style="line-height:12px"><button type="button" style="${SMALL}">A</button><button type="button" style="${SMALL}">B</button></p>`],
  // identical-links-same-purpose, only in Lighthouse without being asked for
  ["/vivere-il-comune/eventi/", '<p><a href="/privacy/">Tutte le regole</a> e poi <a href="/note-legali/">Tutte le regole</a></p>'],
  // list
  ["/argomenti/", "<ul><div>Una voce che non lo è</div></ul>"],
  // image-alt
  ["/amministrazione/organi-di-governo/", '<p><img src="/stemma.svg" width="64" height="64"></p>'],
  // aria-valid-attr-value
  ["/amministrazione/aree-amministrative/", '<p><button type="button" aria-expanded="forse" style="height:44px">Mostra di più</button></p>'],
  // aria-hidden-focus, select-name
  ["/amministrazione/politici/", '<p aria-hidden="true"><a href="/privacy/">Nascosto a chi ascolta</a></p><p><select style="height:44px"><option>Uno</option></select></p>'],
  // td-has-header and table-fake-caption, only in Lighthouse without being asked for
  ["/amministrazione/bandi/", `<table><tr><td colspan="4">Gli importi</td></tr>${"<tr><td>1</td><td>2</td><td>3</td><td>4</td></tr>".repeat(4)}</table>`],
];

// Outside of the landmarks: region, on pages that stand alone.
const OUTSIDE = new Set(["/privacy/", "/note-legali/", "/mappa-del-sito/", "/domande-frequenti/"]);

const add = (html, parent) => parent.append(document.createRange().createContextualFragment(`<div class="container">${html}</div>`));

for (const [section, html] of BARRIERS) {
  if (location.pathname.startsWith(section)) add(html, document.querySelector("main"));
}
if (OUTSIDE.has(location.pathname)) add("<p>Un avviso che non sta in nessuna parte della pagina.</p>", document.body);
