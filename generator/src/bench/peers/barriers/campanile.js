// The theme's script, and after it barriers in parts of the site: made here, they are seen by a browser and by no other check.

import "parent:js/campanile.js";

const BARRIERS = {
  // color-contrast
  "/novita/": '<p style="color:#a0a0a0;background:#fff">Questo testo si legge male su fondo bianco.</p>',
  // button-name
  "/servizi/": '<p><button type="button" style="width:48px;height:48px"><svg width="24" height="24" aria-hidden="true"><path d="M0 0h24v24H0z"/></svg></button></p>',
  // label
  "/amministrazione/uffici/": '<p>Numero della pratica <input type="text" style="height:44px"></p>',
  // aria-allowed-attr
  "/amministrazione/documenti-e-dati/": '<p><a href="/" aria-checked="true">Torna alla prima pagina</a></p>',
  // target-size
  "/vivere-il-comune/":
    '<p style="line-height:12px"><button type="button" style="width:12px;height:12px;padding:0;border:1px solid #000;font-size:9px">A</button><button type="button" style="width:12px;height:12px;padding:0;border:1px solid #000;font-size:9px">B</button></p>',
  // aria-required-children, list
  "/argomenti/": '<ul><div>Una voce che non lo è</div></ul>',
  // image-alt
  "/amministrazione/organi-di-governo/": '<p><img src="/stemma.svg" width="64" height="64"></p>',
  // aria-valid-attr-value
  "/amministrazione/aree-amministrative/": '<p><button type="button" aria-expanded="forse" style="height:44px">Mostra di più</button></p>',
};

// Outside of the landmarks: region, on pages that stand alone.
const OUTSIDE = new Set(["/privacy/", "/note-legali/", "/mappa-del-sito/", "/domande-frequenti/"]);

const add = (html, parent) => parent.append(document.createRange().createContextualFragment(`<div class="container">${html}</div>`));

for (const [section, html] of Object.entries(BARRIERS)) {
  if (location.pathname.startsWith(section)) add(html, document.querySelector("main"));
}
if (OUTSIDE.has(location.pathname)) add("<p>Un avviso che non sta in nessuna parte della pagina.</p>", document.body);
