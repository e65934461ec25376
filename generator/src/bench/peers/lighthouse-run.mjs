// Lighthouse's accessibility on pages, one browser for all: node lighthouse-run.mjs PAGES.json RESULT.json
// A program of its own, so that its memory can be told from that of the comparison.

import { readFileSync, writeFileSync } from "node:fs";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const [pages, result] = process.argv.slice(2);
const chrome = await launch({
  chromePath: process.env.CHROME_PATH,
  chromeFlags: JSON.parse(process.env.CHROME_FLAGS),
});
try {
  const findings = [];
  for (const url of JSON.parse(readFileSync(pages, "utf8"))) {
    const { lhr } = await lighthouse(url, {
      port: chrome.port,
      logLevel: "error",
      onlyCategories: ["accessibility"],
      // The fastest that it has: nothing slows the page down, for what is simulated concerns other audits; and it does not
      // wait for the page to be quiet, which it does for seconds, and longest where nothing is simulated.
      throttlingMethod: "simulate",
      pauseAfterFcpMs: 0,
      pauseAfterLoadMs: 0,
      networkQuietThresholdMs: 0,
      cpuQuietThresholdMs: 0,
      disableFullPageScreenshot: true,
    });
    if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
    for (const audit of Object.values(lhr.audits)) {
      // What is told for information has no score, only elements: among them those that axe leaves to a human.
      const informs = audit.scoreDisplayMode === "informative" && audit.details?.items?.length > 0;
      if (informs || (audit.score !== null && audit.score < 1)) findings.push({ url, rule: audit.id, review: informs });
    }
  }
  writeFileSync(result, JSON.stringify(findings));
} finally {
  chrome.kill();
}
