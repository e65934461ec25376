// A workspace of about a hundred pages, made from the site of Cesena: few contents of each kind, references that stay whole.

import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";

export const SITE = "cesena";

// How many contents of a folder stay; the topics fill what is left. Folders that are not here stay whole.
const STAY = {
  servizi: 10,
  notizie: 4,
  eventi: 3,
  documenti: 3,
  luoghi: 4,
  persone: 3,
  faq: 3,
  bandi: 1,
  dataset: 1,
  gallerie: 1,
  siti_tematici: 1,
  avvisi_home: 1,
};
const FEWEST_TOPICS = 3;
// The keys whose values are words of a vocabulary: some are also names of contents.
const VOCABULARIES = "(?!tipo|categoria|destinatari|temi|parole_chiave)";
const LIST = new RegExp(`^( *${VOCABULARIES}[a-z_]+: *)\\[([a-z0-9, -]+)\\]$`, "gm");
const NAME = new RegExp(`^( *(?:- )?${VOCABULARIES}[a-z_]+: *|  +- )([a-z0-9-]+)$`, "gm");

/**
 * Makes the workspace.
 *
 * @param count takes the folder, answers how many pages its site has
 */
export async function makeWorkspace(root, folder, pages, count) {
  let topics = FEWEST_TOPICS;
  // A topic is a page, and nearly always no more: what it does to the other pages is known when it has been built.
  for (let attempt = 0; attempt < 4; attempt++) {
    copy(root, folder);
    trim(folder, { ...STAY, argomenti: topics });
    const now = await count(folder);
    if (now === pages) break;
    topics = Math.max(FEWEST_TOPICS, topics + pages - now);
  }
}

function copy(root, folder) {
  for (const part of ["content", "themes", `sites/${SITE}`]) {
    rmSync(join(folder, part), { recursive: true, force: true });
    mkdirSync(dirname(join(folder, part)), { recursive: true });
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
}

/** Puts barriers into the site that only a browser can see: a script of the site's own theme makes them. */
export function addBarriers(folder, from) {
  const scripts = join(folder, "sites", SITE, "theme/assets/js");
  mkdirSync(scripts, { recursive: true });
  cpSync(from, scripts, { recursive: true });
}

function trim(folder, stay) {
  const items = contents(folder);
  const texts = [...items.filter((item) => item.folder === "pagine").map((item) => item.file), join(folder, "sites", SITE, "sito.yaml")];
  const wanted = texts.map((file) => readFileSync(file, "utf8")).join("\n");
  const kept = new Set(keptSlugs(items, stay, (slug) => wanted.includes(`/${slug}/`)));
  const pages = new Set(items.filter((item) => item.folder === "pagine").map((item) => item.slug));
  const gone = items.filter((item) => item.folder !== "pagine" && !kept.has(item.slug));
  gone.forEach((item) => rmSync(item.home, { recursive: true, force: true }));
  const replacements = replacementsOf(items, gone, kept);
  for (const file of [...items.filter((item) => existsSync(item.file)).map((item) => item.file), ...texts]) {
    writeFileSync(file, mended(readFileSync(file, "utf8"), slugOf(file), replacements, pages));
  }
}

/** All contents: those of the site hide the shared ones of the same name, and both go together. */
function contents(folder) {
  return [join(folder, "content"), join(folder, "sites", SITE, "content")].flatMap((base) =>
    readdirSync(base, { recursive: true })
      .map((name) => join(base, name))
      .filter((file) => file.endsWith(".md"))
      .sort()
      .map((file) => {
        const [first] = relative(base, file).split("/");
        const bundle = basename(file) === "index.md" && first !== "pagine";
        return { folder: first, slug: slugOf(file), file, home: bundle ? dirname(file) : file };
      }),
  );
}

function slugOf(file) {
  return basename(file) === "index.md" ? basename(dirname(file)) : basename(file, ".md");
}

/**
 * The names that stay: those that the fixed pages link to come first. Contents of the same name in several folders, such as a
 * person and that person's office, stay or go together.
 */
function keptSlugs(items, stay, isWanted) {
  const slugs = Object.entries(stay).flatMap(([folder, quota]) => {
    const all = [...new Set(items.filter((item) => item.folder === folder).map((item) => item.slug))].sort();
    return [...all.filter(isWanted), ...all.filter((slug) => !isWanted(slug))].slice(0, quota);
  });
  const trimmed = new Set([...Object.keys(stay), "incarichi"]);
  const whole = items.filter((item) => !trimmed.has(item.folder)).map((item) => item.slug);
  return [...slugs, ...whole];
}

/** For each name that went, those of its folder that a reference may say instead. */
function replacementsOf(items, gone, kept) {
  const stillThere = (folder) => [...new Set(items.filter((item) => item.folder === folder && kept.has(item.slug)).map((item) => item.slug))];
  return new Map(gone.map((item) => [item.slug, stillThere(item.folder)]));
}

/** A text whose references and links all lead somewhere. */
function mended(text, self, replacements, pages) {
  const instead = (slug, taken = []) => replacements.get(slug).find((other) => other !== self && !taken.includes(other));
  const isGone = (path) => {
    const last = path.split("#")[0].split("/").filter(Boolean).at(-1);
    return replacements.has(last) && !pages.has(last);
  };
  return text
    .replace(/\[([^\]]*)\]\((\/[^)\s]*)\)/g, (link, words, path) => (isGone(path) ? words : link))
    .replace(/(url: *"?)(\/[\w/#-]+)/g, (line, key, path) => (isGone(path) ? `${key}/servizi/` : line))
    .replace(LIST, (line, key, list) => {
      const names = list.split(",").map((name) => name.trim());
      if (!names.some((name) => replacements.has(name))) return line;
      const left = names.filter((name) => !replacements.has(name));
      const one = left.length > 0 ? left : [instead(names[0])].filter(Boolean);
      return one.length > 0 ? `${key}[${one.join(", ")}]` : "";
    })
    .replace(NAME, (line, key, name) => (replacements.has(name) ? `${key}${instead(name) ?? name}` : line));
}
