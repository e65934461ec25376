// Body of an asynchronous script: runs axe, answers with a JSON text that holds what a report needs.
// Arguments: tags of the rules to run, longest piece of HTML to keep.
const tags = arguments[0];
const htmlLength = arguments[1];
const done = arguments[arguments.length - 1];

const navigation = performance.getEntriesByType('navigation')[0];
const answer = {
  path: location.pathname,
  status: navigation ? navigation.responseStatus : 0,
  title: document.title,
  axe: '',
  passes: 0,
  error: '',
  violations: [],
  incomplete: [],
};

const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

const node = (found) => ({
  // A selector within a frame or a shadow tree is a list.
  target: found.target.flat().join(' '),
  html: oneLine(found.html).slice(0, htmlLength),
  summary: found.failureSummary || '',
});

const rule = (result) => ({
  rule: result.id,
  impact: result.impact || '',
  help: result.help,
  helpUrl: result.helpUrl,
  tags: result.tags,
  nodes: result.nodes.map(node),
});

const finish = () => done(JSON.stringify(answer));

if (window.campanileAxe) {
  window.campanileAxe
    .run(document, {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations', 'incomplete'],
    })
    .then((results) => {
      answer.axe = results.testEngine.version;
      answer.passes = results.passes.length;
      answer.violations = results.violations.map(rule);
      answer.incomplete = results.incomplete.map(rule);
    })
    .catch((error) => {
      answer.error = String(error);
    })
    .then(finish);
} else {
  answer.error = 'axe: undefined';
  finish();
}
