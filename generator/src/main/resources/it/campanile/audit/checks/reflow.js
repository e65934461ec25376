// Whether a page fits its window (WCAG 1.4.10), and stands wider spaces in its text (WCAG 1.4.12).
(() => {
  const checks = window.campanileChecks;
  if (!checks) return;
  const { style, shown, forReaders, texts, node } = checks;
  const MOST = 10;
  // What needs two dimensions may be scrolled in both.
  const WIDE = 'table, pre, code, svg, img, picture, canvas, video, iframe, object, math, [role="grid"], [role="application"]';
  const SPACES = `
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`;

  /** Whether something around it scrolls sideways, which is looked at for itself. */
  const scrolls = (element) => {
    for (let one = element.parentElement; one && one !== document.body; one = one.parentElement) {
      if (/auto|scroll/.test(style(one).overflowX)) return true;
    }
    return false;
  };
  const drawn = (element) => !element.ownerSVGElement && !element.closest('[aria-hidden="true"]') && shown(element) && !forReaders(element);

  /** Elements that reach over the edges of the window, the widest first, and those that scroll without need. */
  const beyond = () => {
    const width = document.documentElement.clientWidth;
    const found = new Map();
    for (const one of document.querySelectorAll('body *')) {
      const { left, right, width: own } = one.getBoundingClientRect();
      if (own <= 0) continue;
      const wide = one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1 ? one.scrollWidth : 0;
      if (wide > 0 && /auto|scroll/.test(style(one).overflowX)) {
        if (!one.matches(WIDE) && !one.querySelector(WIDE) && drawn(one)) {
          found.set(one, { by: wide - one.clientWidth, summary: `has to be scrolled sideways to be read: ${wide} px in ${one.clientWidth}` });
        }
      } else if ((right > width + 1 || left < -1 || (left + wide > width + 1 && spills(one))) && drawn(one) && !scrolls(one)) {
        const end = Math.max(right, left + wide);
        found.set(one, { by: Math.max(end - width, -left), summary: `reaches from ${Math.round(left)} to ${Math.round(end)} px in a window of ${width}` });
      }
    }
    return [...found]
      .sort(([, one], [, other]) => other.by - one.by)
      .slice(0, MOST)
      .map(([element, { summary }]) => node(element, summary));
  };
  /** Whether its own text, not something in it, runs over its edge. */
  const spills = (element) =>
    style(element).overflowX === 'visible' && [...element.children].every((child) => child.scrollWidth <= element.clientWidth && child.getBoundingClientRect().width <= element.clientWidth);

  const box = (text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return range.getBoundingClientRect();
  };
  const isBox = ({ display, borderTopWidth, borderBottomWidth, borderLeftWidth, borderRightWidth, backgroundColor, backgroundImage }) =>
    !/inline$|contents/.test(display) &&
    ((borderTopWidth !== '0px' && borderBottomWidth !== '0px' && borderLeftWidth !== '0px' && borderRightWidth !== '0px') ||
      backgroundImage !== 'none' ||
      !/rgba\(.*, 0\)|transparent/.test(backgroundColor));

  /** Text that its box cuts away, or that runs out of the box that is drawn around it: an element each. */
  const clipped = (all) => {
    const known = new Map();
    const around = (element) => {
      let frame = known.get(element);
      if (!frame) {
        const rules = style(element);
        const overflow = rules.overflowX + rules.overflowY;
        frame = { scrolls: /auto|scroll/.test(overflow), cuts: /hidden|clip/.test(overflow), boxed: isBox(rules), edge: element.getBoundingClientRect() };
        known.set(element, frame);
      }
      return frame;
    };
    const found = new Map();
    for (const text of all) {
      const { left, right, top, bottom } = box(text);
      for (let one = text.parentElement; one && one !== document.body; one = one.parentElement) {
        const { scrolls, cuts, boxed, edge } = around(one);
        if (scrolls) break;
        if ((cuts || boxed) && (right > edge.right + 2 || bottom > edge.bottom + 3 || left < edge.left - 2 || top < edge.top - 3)) {
          found.set(text.parentElement, { by: one, cuts });
          break;
        }
        if (boxed) break;
      }
    }
    return found;
  };
  const nodes = (found) =>
    [...found].slice(0, MOST).map(([element, { by, cuts }]) => node(element, `${cuts ? 'is cut away by' : 'runs out of'} ${checks.selector(by)}`));

  /** The box beyond which an element is scrolled out of sight; nothing when all of it can be seen. */
  const scroller = (element, known) => {
    if (!element || element === document.body) return null;
    if (!known.has(element)) {
      const { overflowX, overflowY } = style(element);
      known.set(element, /auto|scroll/.test(overflowX + overflowY) ? element.getBoundingClientRect() : scroller(element.parentElement, known));
    }
    return known.get(element);
  };

  /** What lies over the rest of the page, such as an open menu, covers what is under it: that is no mistake. */
  const layers = () => {
    const known = new Map([[null, null]]);
    const layer = (element) => {
      if (!known.has(element)) {
        known.set(element, /absolute|fixed|sticky/.test(style(element).position) ? element : layer(element.parentElement));
      }
      return known.get(element);
    };
    return layer;
  };

  /** Lines of text of one layer that lie on each other. */
  const overlapping = (all) => {
    const layer = layers();
    const lines = [];
    const known = new Map();
    for (const text of all) {
      const range = document.createRange();
      range.selectNodeContents(text);
      const within = scroller(text.parentElement, known);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const isGone = within && (top >= within.bottom || bottom <= within.top || left >= within.right || right <= within.left);
        if (!isGone) lines.push({ element: text.parentElement, left, right, top, bottom });
      }
    }
    lines.sort((one, other) => one.top - other.top);
    const found = new Map();
    let open = [];
    for (const line of lines) {
      open = open.filter(({ bottom }) => bottom > line.top);
      for (const other of open) {
        const high = Math.min(line.bottom, other.bottom) - line.top;
        const wide = Math.min(line.right, other.right) - Math.max(line.left, other.left);
        // Letters touch when lines share half of their height.
        if (wide > 3 && high > (line.bottom - line.top) / 2 && !related(line.element, other.element) && layer(line.element) === layer(other.element)) {
          found.set(line.element, other.element);
        }
      }
      open.push(line);
    }
    return found;
  };
  const related = (one, other) => one === other || one.contains(other) || other.contains(one);

  /** In a window of 320 pixels nothing has to be scrolled sideways, and no text is lost. */
  checks.reflow = () => [...beyond(), ...nodes(clipped(texts()))];

  /** With the spaces that a reader may set no text is lost that was there without them. */
  checks.spacing = () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SPACES);
    document.adoptedStyleSheets.push(sheet);
    const all = texts();
    const spaced = clipped(all);
    const over = overlapping(all);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    // What is cut away lies on nothing.
    spaced.forEach((by, element) => over.delete(element));
    over.forEach((other, element) => spaced.has(other) && over.delete(element));
    if (spaced.size > 0) clipped(all).forEach((by, element) => spaced.delete(element));
    if (over.size > 0) overlapping(all).forEach((other, element) => over.delete(element));
    return [
      ...nodes(spaced),
      ...[...over].slice(0, MOST).map(([element, other]) => node(element, `lies on the text of ${checks.selector(other)}`)),
    ];
  };
})();
