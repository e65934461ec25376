// What the checks of a page share. Each of them adds functions to `campanileChecks`: they give the elements at fault, as
// axe does, and nothing when all is well.
(() => {
  if (window !== window.top) return;
  const HTML_LENGTH = 300;

  const style = (element, part) => getComputedStyle(element, part);
  const shown = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });

  // Kept for screen readers alone: a box of one pixel, or cut away.
  const hidesAway = (element) => {
    const { clip, clipPath, position, width, height } = style(element);
    return position === 'absolute' && (clip === 'rect(0px, 0px, 0px, 0px)' || clipPath === 'inset(50%)' || (width === '1px' && height === '1px'));
  };
  const forReaders = (element, known = new Map()) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const answer = hidesAway(element) || (element.parentElement !== null && forReaders(element.parentElement, known));
    known.set(element, answer);
    return answer;
  };

  const seen = (selector) => {
    const known = new Map();
    return [...document.querySelectorAll(selector)].filter((one) => shown(one) && !forReaders(one, known));
  };

  /** Text that can be seen, node by node. */
  const texts = () => {
    const known = new Map();
    const visible = new Map();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (!element || !walker.currentNode.data.trim() || /^(SCRIPT|STYLE|NOSCRIPT|OPTION)$/.test(element.tagName)) continue;
      if (!visible.has(element)) visible.set(element, shown(element) && !forReaders(element, known));
      if (visible.get(element)) found.push(walker.currentNode);
    }
    return found;
  };

  const selector = (element) => {
    const parts = [];
    for (let one = element; one && one !== document.body; one = one.parentElement) {
      if (one.id && document.querySelectorAll('#' + CSS.escape(one.id)).length === 1) {
        parts.unshift('#' + CSS.escape(one.id));
        break;
      }
      const twins = [...(one.parentElement?.children ?? [one])].filter((other) => other.localName === one.localName);
      parts.unshift(one.localName + (twins.length > 1 ? `:nth-of-type(${twins.indexOf(one) + 1})` : ''));
    }
    return parts.join(' > ') || element.localName;
  };

  /** An element at fault; what is wrong with it is told in English, as axe does. */
  const node = (element, summary) => ({
    target: selector(element),
    html: element.outerHTML.replace(/\s+/g, ' ').trim().slice(0, HTML_LENGTH),
    summary,
  });

  const colour = (text) => {
    const [r, g, b, a = 1] = (text.match(/[\d.]+/g) || []).map(Number);
    return { r, g, b, a };
  };
  const light = ({ r, g, b }) => {
    const [x, y, z] = [r, g, b].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const contrast = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const behind = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const background = colour(style(one).backgroundColor);
      if (background.a > 0.5) return background;
    }
    return { r: 255, g: 255, b: 255, a: 1 };
  };

  Object.defineProperty(window, 'campanileChecks', { value: { style, shown, forReaders, seen, texts, selector, node, colour, contrast, behind } });
})();
