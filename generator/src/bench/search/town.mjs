// A site of a given number of pages: Cesena, whose news are, besides its own, the contents of all six sites as they are
// written, and then news whose paragraphs are taken here and there from these, with some words that are nowhere else.
//
//   node town.mjs <root of the repository> <folder> <pages>

import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const SITE = "cesena";
const NEW_WORDS = 4;
const PARAGRAPHS = 6;

const [root, folder, wanted] = process.argv.slice(2);

let state = 20261126;
function random(below) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
}

function files(path) {
  return readdirSync(path)
    .sort()
    .map((name) => join(path, name))
    .flatMap((file) => (statSync(file).isDirectory() ? files(file) : file.endsWith(".md") ? [file] : []));
}

function texts() {
  const all = [join(root, "content"), ...readdirSync(join(root, "sites")).sort().map((id) => join(root, "sites", id, "content"))];
  return all.flatMap(files).flatMap((file) => {
    const [, head, body = ""] = /^---\n([^]*?)\n---\n?([^]*)$/.exec(readFileSync(file, "utf8")) ?? [];
    const value = (key) => new RegExp(`^${key}: *"?(.*?)"?$`, "m").exec(head ?? "")?.[1];
    if (!value("titolo") || !value("descrizione_breve")) return [];
    const plain = body.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/^#+ .*$/gm, "").replace(/[{}|>]/g, " ");
    const paragraphs = plain.split(/\n\s*\n/).map((one) => one.trim()).filter((one) => one.length > 40);
    return [{ title: value("titolo").replace(/[{}"]/g, ""), text: value("descrizione_breve").replace(/[{}"]/g, ""), paragraphs }];
  });
}

const SYLLABLES = "ba bo ca co da di fa fe ga go la lo ma mi na no pa pe ra ri sa so ta ti va vo zan ber tol gri".split(" ");
const word = () => Array.from({ length: 3 }, () => SYLLABLES[random(SYLLABLES.length)]).join("");

function news(name, { title, text, paragraphs }) {
  writeFileSync(
    join(folder, "sites", SITE, "content/notizie", `${name}.md`),
    `---
titolo: "${title.slice(0, 90)}"
descrizione_breve: "${text.slice(0, 250)}"
tipo_notizia: notizie
data: 2026-${String(1 + random(10)).padStart(2, "0")}-${String(1 + random(28)).padStart(2, "0")}
argomenti: [${["residenza", "imposte", "turismo", "trasporto-pubblico"][random(4)]}]
a_cura_di: [segreteria-e-protocollo]
---

${paragraphs.join("\n\n") || text}
`,
  );
}

for (const part of ["content", "themes", `sites/${SITE}`]) {
  rmSync(join(folder, part), { recursive: true, force: true });
  mkdirSync(dirname(join(folder, part)), { recursive: true });
  cpSync(join(root, part), join(folder, part), { recursive: true });
}
const written = texts();
const paragraphs = written.flatMap((one) => one.paragraphs);
const own = files(join(folder, "content")).length + files(join(folder, "sites", SITE, "content")).length;
let count = 0;
for (const one of written.slice(0, Math.max(0, wanted - own))) news(`scritta-${++count}`, one);
while (own + count < wanted) {
  const mixed = Array.from({ length: PARAGRAPHS }, () => paragraphs[random(paragraphs.length)]);
  const made = Array.from({ length: NEW_WORDS }, word).join(" ");
  const [title, text] = [written[random(written.length)], written[random(written.length)]];
  news(`mista-${++count}`, { title: `${title.title} ${word()}`, text: text.text, paragraphs: [...mixed, made] });
}
