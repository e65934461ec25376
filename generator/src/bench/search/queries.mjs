// How good the search of a built site is, and how many bytes a first query moves: the theme's own script, run by Node.
//
//   node queries.mjs <folder of the built site> <queries>
//
// The queries are a table of Markdown, | query | `address` |, or lines with the query, a tab and the end of the address.

import { readFileSync } from "node:fs";
import { join } from "node:path";

const FIRST = 3;
const SHOWN = 10;
const MODULE = new URL("../../../../themes/italia/assets/js/moduli/ricerca/indice.js", import.meta.url);

const [site, file] = process.argv.slice(2);
const queries = readFileSync(file, "utf8")
  .split("\n")
  .map((line) => /^\| (.+) \| `(\/[^`]*)` \|$/.exec(line) ?? /^(.+)\t(\S+)$/.exec(line))
  .filter(Boolean)
  .map(([, query, address]) => ({ query, address }));

// What the script finds in a browser.
let moved = 0;
globalThis.location = { href: "http://localhost/ricerca/" };
globalThis.fetch = async (address) => {
  const content = readFileSync(join(site, new URL(address).pathname));
  moved += content.length;
  return { ok: true, json: async () => JSON.parse(content) };
};

const { apri } = await import(MODULE);
const bytes = [];
let right = 0;
for (const { query, address } of queries) {
  moved = 0;
  const index = await apri("indice.json");
  const [{ numeri }] = [await index.cerca(query), await index.gruppi()];
  const cards = await Promise.all(numeri.slice(0, SHOWN).map((number) => index.scheda(number)));
  bytes.push(moved);
  const place = cards.findIndex((card) => card.url.includes(address)) + 1;
  if (place > 0 && place <= FIRST) right++;
  else console.log(`${query}: ${cards.slice(0, FIRST).map((card) => card.url).join(" ")}`);
}
const mean = bytes.reduce((sum, one) => sum + one, 0) / bytes.length;
console.log(`${right} of ${queries.length} right; bytes of a first query: mean ${Math.round(mean)}, greatest ${Math.max(...bytes)}`);
