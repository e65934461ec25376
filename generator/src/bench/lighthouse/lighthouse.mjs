// Lighthouse (mobile, default throttling) on four kinds of page of every site, served with brotli on the loopback address.
//
//   npm install --no-package-lock          once, in this folder
//   node lighthouse.mjs [site…]            builds the sites with the address of the server, prints a table, exits with 1
//                                          when a page is below the goals
//
// CHROME_PATH names the browser; the default is /usr/bin/chromium.

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../../../..");
const PORT = 8099;
const GOALS = { performance: 95, accessibility: 100, "best-practices": 95, seo: 100 };
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".woff2": "font/woff2",
};
const COMPRESSED = new Set([".html", ".css", ".js", ".json", ".xml", ".txt", ".svg"]);

/** Serves a built site as a host for static sites does: compressed, fingerprinted files for a year. */
function serve(folder) {
  const answers = new Map();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = extname(file);
    if (!answers.has(file)) {
      const content = readFileSync(file);
      answers.set(file, COMPRESSED.has(type) ? brotliCompressSync(content) : content);
    }
    response.writeHead(200, {
      "Content-Type": TYPES[type] ?? "application/octet-stream",
      "Cache-Control": path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
      ...(COMPRESSED.has(type) ? { "Content-Encoding": "br" } : {}),
    });
    response.end(answers.get(file));
  });
  return new Promise((ready) => server.listen(PORT, "127.0.0.1", () => ready(server)));
}

/** The first page within a folder of a site. */
function first(folder, within) {
  const names = readdirSync(join(folder, within), { withFileTypes: true });
  const name = names.filter((entry) => entry.isDirectory() && !/^\d+$/.test(entry.name)).map((entry) => entry.name).sort()[0];
  return `${within}${name}/`;
}

const out = mkdtempSync(join(tmpdir(), "campanile-lighthouse-"));
const sites = process.argv.length > 2 ? process.argv.slice(2) : readdirSync(join(ROOT, "sites")).sort();
let below = 0;
try {
  execFileSync(
    join(ROOT, "campanile"),
    ["build", "--quiet", "--out", out, "--base-url", `http://127.0.0.1:${PORT}`, ...sites.flatMap((site) => ["--site", site])],
    { stdio: ["ignore", "ignore", "inherit"] },
  );
  const chrome = await launch({
    chromePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
    chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
  });
  try {
    for (const site of sites) {
      const folder = join(out, site);
      const server = await serve(folder);
      const pages = ["/", "/servizi/anagrafe-e-stato-civile/carta-identita-elettronica/", "/novita/notizie/", first(folder, "/vivere-il-comune/eventi/")];
      for (const page of pages) {
        const run = await lighthouse(`http://127.0.0.1:${PORT}${page}`, { port: chrome.port, logLevel: "error" });
        const scores = Object.keys(GOALS).map((goal) => Math.round(run.lhr.categories[goal].score * 100));
        const failed = Object.values(GOALS).some((goal, index) => scores[index] < goal);
        if (failed) below++;
        const metrics = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift"];
        const times = metrics.map((metric) => run.lhr.audits[metric].displayValue.replace(/\s/g, " "));
        console.log(`${site} ${page}: ${scores.join(" ")}${failed ? " <-- below" : ""} (${times.join(", ")})`);
        if (failed) {
          const reasons = Object.values(run.lhr.audits).filter((audit) => audit.score !== null && audit.score < 0.9 && audit.scoreDisplayMode !== "informative");
          console.log(`  ${reasons.map((audit) => `${audit.id} ${audit.displayValue ?? ""}`.trim()).join("; ")}`);
        }
      }
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    }
  } finally {
    chrome.kill();
  }
} finally {
  rmSync(out, { recursive: true, force: true });
}
process.exitCode = below ? 1 : 0;
