// Body of an asynchronous script: looks at the page as it lies in the window now, answers with a JSON text that holds what
// a report needs. Arguments: what is to be done, see `PageLook`.
const todo = arguments[0];
const done = arguments[arguments.length - 1];

const HTML_LENGTH = 300;
const navigation = performance.getEntriesByType('navigation')[0];
const answer = {
  path: location.pathname,
  status: navigation ? navigation.responseStatus : 0,
  axe: '',
  passes: 0,
  error: '',
  violations: [],
  incomplete: [],
  own: {},
  keys: 0,
  slow: false,
};

const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

const node = (found) => ({
  // A selector within a frame or a shadow tree is a list.
  target: found.target.flat().join(' '),
  html: oneLine(found.html).slice(0, HTML_LENGTH),
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

// The page has been told of the size of its window, and has answered.
const settled = () => new Promise((next) => requestAnimationFrame(() => setTimeout(next, 0)));

const axe = async () => {
  if (!window.campanileAxe) throw new Error('axe: undefined');
  const results = await window.campanileAxe.run(document, {
    runOnly: { type: 'tag', values: todo.tags },
    rules: Object.fromEntries(todo.rules.map((name) => [name, { enabled: true }])),
    resultTypes: ['violations', 'incomplete'],
  });
  answer.axe = results.testEngine.version;
  answer.passes = results.passes.length;
  answer.violations = results.violations.map(rule);
  answer.incomplete = results.incomplete.map(rule);
};

const checks = window.campanileChecks;
const start = () => {
  answer.keys = checks.startWalk(todo.walk.endsWith('whole'));
};
const end = () => {
  answer.keys = 0;
  Object.assign(answer.own, checks.endWalk());
};
const walk = async () => {
  if (todo.walk === 'whole' || todo.walk === 'main') {
    start();
  } else if (todo.walk === 'on_whole' || todo.walk === 'on_main') {
    answer.keys = checks.keysLeft();
    // When a script moves the focus, be it a moment later, the walk starts again with time for it between the keys.
    await settled();
    answer.slow = checks.isMoved();
    if (answer.slow) start();
    else if (answer.keys === 0) end();
  } else if (todo.walk === 'end') {
    checks.keysLeft();
    end();
  }
};
const steps = async () => {
  if (todo.settle) await settled();
  if (todo.tags.length > 0) await axe();
  for (const name of todo.checks) answer.own[name] = checks[name]();
  await walk();
};

steps()
  .catch((error) => {
    answer.error = String(error);
  })
  .then(() => done(JSON.stringify(answer)));
