// What goes wrong in a page by itself: errors of its scripts, requests that fail or leave the site.
(() => {
  const checks = window.campanileChecks;
  if (!checks) return;
  const scripts = new Map();
  const failed = new Map();
  const one = (text) => String(text).replace(/\s+/g, ' ').trim().slice(0, 300);
  const say = (value) => one(value instanceof Error ? `${value.name}: ${value.message}` : typeof value === 'object' ? JSON.stringify(value) : value);
  const where = (file, line) => (file ? `${new URL(file, location.href).pathname}${line ? ':' + line : ''}` : 'html');

  addEventListener(
    'error',
    (event) => {
      if (event.target instanceof Element) {
        const address = event.target.currentSrc || event.target.src || event.target.href?.baseVal || event.target.href || event.target.data;
        // An element without an address asks for nothing.
        if (address) failed.set(String(address), event.target);
      } else {
        scripts.set(one(event.message), where(event.filename, event.lineno));
      }
    },
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => scripts.set(say(reason), 'html'));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
    scripts.set(one(`Content Security Policy: ${violatedDirective} blocks ${blockedURI}`), where(sourceFile, lineNumber)));
  const { error } = console;
  console.error = (...said) => {
    scripts.set(one(said.map(say).join(' ')), 'html');
    error.apply(console, said);
  };

  // The browser lists a request only when its answer was read to the end, which a script need not do.
  const refused = new Map();
  const { fetch } = window;
  window.fetch = async (...asked) => {
    const answer = await fetch(...asked);
    if (answer.status >= 400) refused.set(answer.url, answer.status);
    return answer;
  };

  const node = (target, html, summary) => ({ target, html, summary });
  const isWeb = (address) => /^https?:/.test(address);
  const isElsewhere = (address) => isWeb(address) && new URL(address).origin !== location.origin;
  const path = (address) => (isWeb(address) && !isElsewhere(address) ? address.slice(location.origin.length) : address);

  /** Errors of scripts, messages of errors on the console, and what the page's own policy forbids. */
  checks.scripts = () => [...scripts].map(([message, place]) => node(place, message, message));

  /** Addresses that were asked for. */
  const asked = () => performance.getEntriesByType('resource');

  /** What the page asks for within its site and does not get. */
  checks.requests = () => {
    const found = new Map();
    for (const [name, status] of [...asked().map(({ name, responseStatus }) => [name, responseStatus]), ...refused]) {
      if (status >= 400 && !isElsewhere(name)) found.set(name, `answers ${status}`);
    }
    for (const address of failed.keys()) {
      if (!isElsewhere(address) && !found.has(address)) found.set(address, 'cannot be shown');
    }
    return [...found].map(([address, summary]) => {
      const element = failed.get(address);
      return node(element?.isConnected ? checks.selector(element) : 'html', path(address), summary);
    });
  };

  /** Other hosts that the page asks by itself. */
  checks.hosts = () => {
    const addresses = [...asked().map(({ name }) => name), ...failed.keys(), ...refused.keys()].filter(isElsewhere);
    return [...new Set(addresses)].map((address) => {
      const element = failed.get(address);
      return node(element?.isConnected ? checks.selector(element) : 'html', address, 'is asked without the reader having agreed');
    });
  };
})();
