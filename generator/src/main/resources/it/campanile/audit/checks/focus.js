// Goes along with real Tab keys: what the focus reaches, in which order, and whether it can be seen (WCAG 2.1.1, 2.1.2,
// 2.4.3, 2.4.7, 2.4.11). The keys come from outside; at each of them the page is looked at as the last one left it.
(() => {
  const checks = window.campanileChecks;
  if (!checks) return;
  const { style, node } = checks;
  const CANDIDATES = 'a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [tabindex], [contenteditable]';
  const PROPERTIES = [
    'boxShadow', 'backgroundColor', 'backgroundImage', 'color', 'opacity', 'filter', 'transform', 'clip', 'clipPath', 'textDecoration',
    'fill', 'stroke', 'fontWeight', 'width', 'height', 'visibility',
  ];
  // Within these a Tab may move without leaving: fields of a date, buttons of a player, another document.
  const INNER = 'input[type="date"], input[type="time"], input[type="datetime-local"], input[type="month"], input[type="week"], audio, video, iframe, object, embed';
  const INNER_STOPS = 8;
  // So often the focus may come back to where it has been before we call it kept.
  const PATIENCE = 3;
  let walk = null;

  /** A frame of ours in which nothing takes the focus is no stop. */
  const isEmpty = (one) => one.localName === 'iframe' && one.contentDocument?.body && !one.contentDocument.querySelector(CANDIDATES);
  const isTabbable = (one) => {
    if (one.tabIndex < 0 || isEmpty(one) || one.matches(':disabled') || one.closest('[inert]')) return false;
    const modal = document.querySelector(':modal');
    if (modal && !modal.contains(one)) return false;
    return one.getClientRects().length > 0 && one.checkVisibility({ visibilityProperty: true });
  };
  /** A group of radio buttons is one stop: the chosen one, or either end. */
  const stop = (one) => (one.matches('input[type="radio"]') && one.name ? `${one.form ? checks.selector(one.form) : ''} ${one.name}` : one);
  const stops = () => [...document.querySelectorAll(CANDIDATES)].filter(isTabbable);

  const outline = ({ outlineStyle, outlineWidth, outlineColor }) =>
    outlineStyle === 'none' || parseFloat(outlineWidth) === 0 || /rgba\(.*, 0\)/.test(outlineColor) ? '' : `${outlineStyle} ${outlineWidth} ${outlineColor}`;
  /** An edge without a width draws nothing, whatever its colour. */
  const edges = (rules) => ['Top', 'Right', 'Bottom', 'Left'].map((side) => (parseFloat(rules[`border${side}Width`]) === 0 ? '' : rules[`border${side}`])).join('|');
  const looks = (element, part) => {
    const rules = style(element, part);
    return outline(rules) + '|' + edges(rules) + '|' + PROPERTIES.map((property) => rules[property]).join('|');
  };
  /** Where a focus may show: on what is around the element, drawn beside it, or named by it. */
  const around = (one) => [...new Set([one, ...(one.labels ?? []), one.nextElementSibling, one.parentElement, one.parentElement?.parentElement, ...one.children])].filter(Boolean);
  const everything = (one) =>
    around(one)
      .map((element) => looks(element) + looks(element, '::before') + looks(element, '::after'))
      .join('\n');

  const isOf = (top, one) => one.contains(top) || top.contains(one) || [...(one.labels ?? [])].some((label) => label.contains(top));
  const PLACED = /fixed|sticky/;
  /** The fixed or sticky element that covers all of this one; nothing when a part can be seen. */
  const cover = (one) => {
    const drawn = style(one).opacity === '0' && one.labels?.length ? one.labels[0] : one;
    let above = null;
    for (const { left, right, top, bottom } of drawn.getClientRects()) {
      if (right - left < 2 || bottom - top < 2) continue;
      const middle = (top + bottom) / 2;
      for (const [x, y] of [[(left + right) / 2, middle], [left + 2, middle], [right - 2, middle], [(left + right) / 2, top + 2], [(left + right) / 2, bottom - 2]]) {
        const found = document.elementFromPoint(x, y);
        if (!found || isOf(found, drawn)) return null;
        let placed = found;
        while (placed && !PLACED.test(style(placed).position)) placed = placed.parentElement;
        if (!placed || placed.contains(one)) return null;
        above = placed;
      }
    }
    return above;
  };

  const leave = () => {
    const { last, lastLooks } = walk;
    if (last.isConnected && looks(last) === lastLooks) walk.plain.add(last);
    walk.last = null;
  };
  /** Looks at where the last key led, before the next one leads on. */
  const look = () => {
    const { activeElement } = document;
    const now = activeElement === document.body || activeElement === document.documentElement ? null : activeElement;
    if (walk.last && walk.last !== now) leave();
    if (walk.ended || (walk.order.length === 0 && (now === null || now === walk.start))) return;
    walk.ended = now === null || (walk.within !== null && !walk.within.contains(now));
    if (walk.ended || isRepeated(now)) return;
    walk.seen.add(now);
    walk.order.push(now);
    walk.last = now;
    walk.lastLooks = looks(now);
    const above = cover(now);
    if (above) walk.covered.set(now, above);
  };
  const isRepeated = (now) => {
    if (!walk.seen.has(now)) return false;
    if (!now.matches(INNER)) walk.again += 1;
    walk.trapped = walk.again >= PATIENCE;
    walk.ended = walk.trapped;
    return true;
  };
  addEventListener('keydown', ({ key }) => walk && key === 'Tab' && look(), true);

  // Scripts that move the focus may do it a moment later: then keys must not come fast.
  let moves = 0;
  let putBack = () => {};
  const countMoves = () => {
    const { focus } = HTMLElement.prototype;
    putBack();
    moves = 0;
    HTMLElement.prototype.focus = function (...options) {
      moves += 1;
      return focus.apply(this, options);
    };
    putBack = () => {
      HTMLElement.prototype.focus = focus;
    };
  };
  /** Whether a script has moved the focus since the walk started. */
  checks.isMoved = () => moves > 0;

  /**
   * Stands before the first stop; gives how many keys are to be pressed.
   *
   * whole: from the top of the page to its end, else only through its main content and out of it
   */
  checks.startWalk = (whole) => {
    const still = walk?.still ?? new CSSStyleSheet();
    if (!walk) {
      still.replaceSync('*, ::before, ::after { transition: none !important }');
      document.adoptedStyleSheets.push(still);
    }
    document.activeElement?.blur?.();
    scrollTo(0, 0);
    const all = stops();
    const within = whole || all.some((one) => one.tabIndex > 0) ? null : document.querySelector('main, [role="main"]');
    const asked = within ? all.filter((one) => within.contains(one)) : all;
    const start = within && asked.length > 0 ? (all[all.indexOf(asked[0]) - 1] ?? null) : null;
    start?.focus();
    countMoves();
    walk = { asked, within, start, still, order: [], seen: new Set(), plain: new Set(), covered: new Map(), last: null, lastLooks: '', ended: false, trapped: false, again: 0, before: 0 };
    return asked.length === 0 ? 0 : new Set(asked.map(stop)).size + PATIENCE + asked.filter((one) => one.matches(INNER)).length * INNER_STOPS;
  };

  /** How many keys more are needed: the focus has not come to the end, and still moves on. */
  checks.keysLeft = () => {
    look();
    return walk.ended || walk.asked.length === 0 || walk.seen.size === walk.before ? 0 : ((walk.before = walk.seen.size), walk.asked.length);
  };

  const unreached = () => {
    const reached = new Set([...walk.seen].map(stop));
    return walk.asked.filter((one) => isTabbable(one) && !reached.has(stop(one)));
  };

  /** What stands in the same flow and is reached before something that is above it, or left of it on the same line. */
  const backwards = (one, other) => {
    if (!(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING)) return other.tabIndex <= 0 && one.tabIndex <= 0 ? null : 'comes back by its tabindex';
    let around = one.parentElement;
    while (around && !around.contains(other)) around = around.parentElement;
    if (!around || !/flex|grid/.test(style(around).display)) return null;
    const [first, second] = [one, other].map((element) => [...around.children].find((child) => child.contains(element)));
    if (!first || !second || [first, second].some((child) => /absolute|fixed/.test(style(child).position))) return null;
    const [a, b] = [first.getBoundingClientRect(), second.getBoundingClientRect()];
    if (b.bottom <= a.top + 1) return 'is reached after what is below it';
    const sameLine = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;
    return sameLine && b.right <= a.left + 1 ? 'is reached after what is on its right' : null;
  };

  /** Stops that look the same with the focus and without, also in what is drawn around them. */
  const unseen = () =>
    [...walk.plain].filter((one) => {
      if (!one.isConnected || one.matches('iframe, object, embed')) return false;
      const without = everything(one);
      one.focus({ preventScroll: true, focusVisible: true });
      const same = document.activeElement === one && everything(one) === without;
      one.blur();
      return same;
    });

  const jumps = () => {
    const found = [];
    for (let i = 1; i < walk.order.length; i += 1) {
      const wrong = backwards(walk.order[i - 1], walk.order[i]);
      if (wrong) found.push(node(walk.order[i], wrong));
    }
    return found;
  };

  /** Ends the walk and leaves the page as it was: the elements at fault by rule. */
  checks.endWalk = () => {
    const { order, covered, trapped, still, asked } = walk;
    putBack();
    document.activeElement?.blur?.();
    if (walk.last) leave();
    const isKept = trapped || (!walk.ended && asked.length > 0 && walk.again > 0);
    const found = {
      trap: isKept ? [node(order.at(-1), 'keeps the focus')] : [],
      unreached: isKept ? [] : unreached().map((one) => node(one, 'is not reached with the Tab key')),
      order: jumps(),
      unseen: unseen().map((one) => node(one, 'looks the same with the focus and without')),
      covered: [...covered].map(([one, above]) => node(one, `is covered by ${checks.selector(above)}`)),
    };
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== still);
    scrollTo(0, 0);
    walk = null;
    return found;
  };
})();
