// Campanile's audit beside @axe-core/cli, pa11y-ci and Lighthouse, on the same hundred built pages, one tool after the other.
//
//   npm install --no-package-lock          once, in this folder
//   node peers.mjs [--only TOOL,…] [--pages N] [--keep DIR]
//
// TOOL is campanile, axe, pa11y or lighthouse. With --pages the peers look at N of the hundred pages only: a try of the script.
// What the tools write is in DIR, when it is named. Prints a table in Markdown, and exits with 1 when a goal is missed or a finding
// of a peer is missing without an explanation. The figures are worth something only when nothing else runs.
//
// CHROME_PATH and CHROMEDRIVER name the browser and its driver; the default is /usr/bin/chromium-headless-shell, which the
// audit takes, too, and /usr/bin/chromedriver.

import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { byRule, distinct, missing, onlyOurs } from "./findings.mjs";
import { serve } from "./server.mjs";
import { BROWSER, PEERS, campanile, countPages } from "./tools.mjs";
import { SITE, addBarriers, makeWorkspace } from "./workspace.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(HERE, "../../../..");
const LAUNCHER = join(ROOT, "campanile");
const PAGES = 100;
// Times the fastest peer, in pages per second.
const GOALS = { cold: 2.5, unchanged: 50 };
const NAMES = { axe: "@axe-core/cli", pa11y: "pa11y-ci, due alla volta", lighthouse: "Lighthouse, solo accessibilità" };

/** Addresses of the pages of a built site, in order. */
function pagesOf(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".html"))
    .map((name) => `/${name.replace(/(^|\/)index\.html$/, "$1")}`)
    .sort();
}

/** Some of a list, as far from each other as can be. */
function spread(list, count) {
  return count >= list.length ? list : Array.from({ length: count }, (_, index) => list[Math.floor((index * list.length) / count)]);
}

/** The workspace without barriers, and the one with them. */
async function workspaces(work) {
  const clean = join(work, "clean");
  const barred = join(work, "barred");
  const log = join(work, "build.log");
  for (const folder of [clean, barred]) {
    await makeWorkspace(ROOT, folder, PAGES, () => countPages(LAUNCHER, folder, log));
  }
  addBarriers(barred, join(HERE, "barriers"));
  await countPages(LAUNCHER, barred, log);
  return { clean, barred };
}

/** Campanile four times; caches of workspaces that are new are empty. */
async function runCampanile({ clean, barred }, work) {
  const rows = [];
  for (const [name, folder, options] of [
    ["Campanile, la prima volta", barred, ["--all"]],
    ["Campanile, di nuovo", barred, []],
    ["Campanile, sito senza barriere, la prima volta", clean, ["--all"]],
    ["Campanile, sito senza barriere, nulla di cambiato", clean, []],
  ]) {
    console.error(`${name}…`);
    rows.push({ name, ...(await campanile(LAUNCHER, folder, options, join(work, `campanile-${rows.length}.log`))) });
  }
  const last = rows.at(-1);
  if (last.known < last.pages) {
    console.log(`${last.pages - last.known} of ${last.pages} pages were looked at again although nothing had changed: ${byRule(last.findings).join(", ")}`);
  }
  return rows;
}

async function runPeers(tools, folder, pages, work) {
  const server = await serve(join(folder, "build/sites", SITE));
  const rows = [];
  try {
    for (const tool of tools) {
      console.error(`${NAMES[tool]}…`);
      const run = await PEERS[tool](pages.map((page) => server.address + encodeURI(page)), work);
      rows.push({ tool, name: NAMES[tool], pages: pages.length, views: pages.length, whole: run.seconds, ...run });
    }
  } finally {
    await server.close();
  }
  return rows;
}

function table(rows) {
  const lines = [
    "| strumento | secondi | pagine/s | viste/s | secondi in tutto | MB | rilievi | che noi non abbiamo |",
    "|---|---|---|---|---|---|---|---|",
  ];
  for (const row of rows) {
    const speeds = [row.pages / row.seconds, row.views / row.seconds].map((speed) => speed.toFixed(speed < 10 ? 2 : 0));
    const found = distinct(row.findings).filter((finding) => !finding.review).length;
    const cells = [row.name, row.seconds.toFixed(1), ...speeds, row.whole.toFixed(1), row.memory, found, row.missing?.length ?? "–"];
    lines.push(`| ${cells.join(" | ")} |`);
  }
  return lines.join("\n").replaceAll(".", ",");
}

/** Says which findings of a peer we do not have; answers how many have no explanation. */
function tellMissing({ name, missing: list }) {
  const explained = list.filter((finding) => finding.why);
  for (const why of new Set(explained.map((finding) => finding.why))) {
    console.log(`${name}: ${byRule(explained.filter((finding) => finding.why === why)).join(", ")}: ${why}`);
  }
  const open = list.filter((finding) => !finding.why);
  open.forEach(({ page, rule, review }) => console.log(`${name}: ${page} ${rule}${review ? " (to be judged by a human)" : ""} <-- missing`));
  return open.length;
}

/** Says how we stand against a goal; answers whether it is reached. */
function tellGoal(name, speed, fastest, goal) {
  const times = speed / fastest;
  console.log(`${name}: ${times.toFixed(2)} times the fastest peer, the goal is ${goal}${times < goal ? " <-- missed" : ""}`);
  return times >= goal;
}

const { values } = parseArgs({ options: { only: { type: "string" }, pages: { type: "string" }, keep: { type: "string" } } });
const tools = values.only?.split(",") ?? ["campanile", ...Object.keys(PEERS)];
const unknown = tools.filter((tool) => tool !== "campanile" && !(tool in PEERS));
if (unknown.length > 0) throw new Error(`no such tool: ${unknown.join(", ")}`);

const work = values.keep ? resolve(values.keep) : mkdtempSync(join(tmpdir(), "campanile-peers-"));
mkdirSync(work, { recursive: true });
let missed = 0;
try {
  console.log(`${cpus().length} cores, load ${loadavg()[0].toFixed(1)} at the start, ${BROWSER}\n`);
  const folders = await workspaces(work);
  const pages = spread(pagesOf(join(folders.barred, "build/sites", SITE)), Number(values.pages ?? PAGES));
  const own = tools.includes("campanile") ? await runCampanile(folders, work) : [];
  const peers = await runPeers(tools.filter((tool) => tool in PEERS), folders.barred, pages, work);
  const ours = own[0]?.findings.filter(({ page }) => pages.includes(page)) ?? [];
  if (own.length > 0) peers.forEach((peer) => (peer.missing = missing(peer.tool, peer.findings, ours)));
  console.log(`${table([...own, ...peers])}\n`);
  if (own.length > 0 && peers.length > 0) {
    peers.forEach((peer) => (missed += tellMissing(peer)));
    const more = onlyOurs(ours, peers.flatMap((peer) => peer.findings));
    console.log(`Campanile alone: ${more.length} (${byRule(more).join(", ")})`);
    const fastest = Math.max(...peers.map((peer) => peer.pages / peer.seconds));
    const [cold, , , unchanged] = own.map((row) => row.pages / row.seconds);
    missed += tellGoal("first time", cold, fastest, GOALS.cold) ? 0 : 1;
    missed += tellGoal("nothing changed", unchanged, fastest, GOALS.unchanged) ? 0 : 1;
  }
} finally {
  if (!values.keep) rmSync(work, { recursive: true, force: true });
}
process.exitCode = missed > 0 ? 1 : 0;
