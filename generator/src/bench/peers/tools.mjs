// The tools that are compared, each with the options with which it is at its best. A run answers seconds, MB and findings.
//
// A finding is a rule of axe on a page; `review` says that the tool leaves it to a human.

import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { measure } from "./measure.mjs";
import { SITE } from "./workspace.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const BIN = join(HERE, "node_modules/.bin");
export const BROWSER = process.env.CHROME_PATH ?? ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"].find(existsSync);
const DRIVER = process.env.CHROMEDRIVER ?? "/usr/bin/chromedriver";
// As the audit starts it: a sandbox is not to be had by the superuser.
const FLAGS = ["--disable-gpu", "--disable-background-networking", "--no-first-run", ...(process.getuid() === 0 ? ["--no-sandbox"] : [])];
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// Contents come and go with their dates: on this day the site always has the same pages.
const DAY = "2026-11-25";

const pathOf = (url) => decodeURIComponent(new URL(url).pathname);
const json = (file) => JSON.parse(readFileSync(file, "utf8"));
const sure = (list) => list.map((finding) => ({ ...finding, review: false }));

/** Builds the site of a workspace with Campanile, and answers how many pages it has. */
export async function countPages(launcher, folder, output) {
  await measure(launcher, ["build", "--root", folder, "--as-of", DAY], { output, codes: [0] });
  return json(join(folder, "build/reports", SITE, "build.json")).pages;
}

/**
 * Audits the site of a workspace. Its seconds are those of the audit, `whole` those of the program with build and check.
 *
 * @param options further ones of the command line
 */
export async function campanile(launcher, folder, options, output) {
  const report = join(folder, "build/reports", SITE, "audit.json");
  rmSync(report, { force: true });
  const args = ["audit", "--root", folder, "--as-of", DAY, "--browser", BROWSER, "--driver", DRIVER, ...options];
  const { seconds: whole, memory } = await measure(launcher, args, { output, codes: [0, 1] });
  if (!existsSync(report)) throw new Error(`the audit was not reached:\n${readFileSync(output, "utf8")}`);
  const result = json(report);
  const failures = result.findings.filter((finding) => !finding.rule);
  if (failures.length > 0) throw new Error(failures.map((finding) => finding.message).join("\n"));
  return {
    // Tenths are told: less than one of them counts as half of one.
    seconds: Math.max(result.figures.seconds, 0.05),
    whole,
    memory,
    pages: result.pages,
    known: result.figures.known,
    views: result.pages * result.viewports.length,
    findings: [
      ...sure(result.findings.map(({ url, rule }) => ({ page: url, rule }))),
      ...result.review.flatMap(({ rule, pages }) => pages.map(({ url }) => ({ page: url, rule, review: true }))),
    ],
  };
}

async function axe(urls, folder) {
  const args = [
    ...urls,
    ...["--tags", TAGS.join(",")],
    ...["--chrome-path", BROWSER, "--chromedriver-path", DRIVER],
    ...["--chrome-options", FLAGS.map((flag) => flag.slice(2)).join(",")],
    ...["--dir", folder, "--save", "axe.json", "--no-reporter"],
  ];
  const figures = await measure(join(BIN, "axe"), args, { cwd: HERE, output: join(folder, "axe.log"), codes: [0] });
  const findings = json(join(folder, "axe.json")).flatMap(({ url, violations, incomplete }) => [
    ...violations.map(({ id }) => ({ page: pathOf(url), rule: id, review: false })),
    ...incomplete.map(({ id }) => ({ page: pathOf(url), rule: id, review: true })),
  ]);
  return { ...figures, findings };
}

async function pa11y(urls, folder) {
  const config = {
    defaults: {
      runners: ["axe"],
      standard: "WCAG2AA",
      includeWarnings: true,
      includeNotices: true,
      concurrency: 2,
      timeout: 60000,
      // With one of its own for each page, the pages of two at a time are lost when the newest browsers close it.
      useIncognitoBrowserContext: false,
      chromeLaunchConfig: { executablePath: BROWSER, args: FLAGS, headless: "shell" },
      reporters: [["json", { fileName: join(folder, "pa11y.json") }]],
    },
    urls,
  };
  writeFileSync(join(folder, "pa11y-config.json"), JSON.stringify(config));
  const args = ["--config", join(folder, "pa11y-config.json")];
  const figures = await measure(join(BIN, "pa11y-ci"), args, { cwd: HERE, output: join(folder, "pa11y.log"), codes: [0, 2] });
  const findings = Object.entries(json(join(folder, "pa11y.json")).results).flatMap(([url, issues]) =>
    issues.map((issue) => {
      if (!issue.code) throw new Error(`${url}: ${issue.message}`);
      return { page: pathOf(url), rule: issue.code, review: issue.runnerExtras.needsFurtherReview };
    }),
  );
  return { ...figures, findings };
}

async function lighthouse(urls, folder) {
  const pages = join(folder, "lighthouse-pages.json");
  const result = join(folder, "lighthouse.json");
  writeFileSync(pages, JSON.stringify(urls));
  const env = { CHROME_PATH: BROWSER, CHROME_FLAGS: JSON.stringify(["--headless", ...FLAGS]) };
  const args = [join(HERE, "lighthouse-run.mjs"), pages, result];
  const figures = await measure(process.execPath, args, { cwd: HERE, env, output: join(folder, "lighthouse.log"), codes: [0] });
  return { ...figures, findings: json(result).map(({ url, rule, review }) => ({ page: pathOf(url), rule, review })) };
}

/** The peers: from addresses and a folder for what they write to figures and findings. */
export const PEERS = { axe, pa11y, lighthouse };
