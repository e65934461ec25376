// Which findings of a peer Campanile does not have, and why.

// Differences that are known and right. `review`: only of what the peer leaves to a human.
const EXPLAINED = [];

const key = ({ page, rule }) => `${page} ${rule}`;

/** The same rule on the same page counts once; broken for sure comes before left to a human. */
export function distinct(findings) {
  const found = new Map();
  for (const finding of findings) {
    const before = found.get(key(finding));
    if (!before || (before.review && !finding.review)) found.set(key(finding), finding);
  }
  return [...found.values()].sort((one, other) => (key(one) < key(other) ? -1 : 1));
}

/**
 * What a peer reports and Campanile does not. What the peer leaves to a human is covered, too, when Campanile asks a human
 * about the same rule on the same page.
 *
 * @returns findings, each with the explanation that it has, or none
 */
export function missing(tool, theirs, ours) {
  const broken = new Set(ours.filter((finding) => !finding.review).map(key));
  const asked = new Set(ours.map(key));
  return distinct(theirs)
    .filter((finding) => !(finding.review ? asked : broken).has(key(finding)))
    .map((finding) => ({ ...finding, why: explanation(tool, finding) }));
}

function explanation(tool, { rule, review }) {
  return EXPLAINED.find((one) => one.tools.includes(tool) && one.rule === rule && (review || !one.review))?.why;
}

/** What Campanile reports for sure, and none of the peers. */
export function onlyOurs(ours, theirs) {
  const reported = new Set(theirs.map(key));
  return distinct(ours).filter((finding) => !finding.review && !reported.has(key(finding)));
}

/** How many findings each rule has, the most frequent first. */
export function byRule(findings) {
  const rules = new Map();
  findings.forEach(({ rule }) => rules.set(rule, (rules.get(rule) ?? 0) + 1));
  return [...rules].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1)).map(([rule, count]) => `${rule} ${count}`);
}
