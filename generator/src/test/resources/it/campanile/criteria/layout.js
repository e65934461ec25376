// What is wrong with how a page lies in the window: each check gives a list of sentences, empty when all is well.
(() => {
  const TARGETS = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"], label.rating-star';
  const BOXES = ".btn, button, .chip, .it-card, .alert, th, td, .nav-link, .page-link, summary, legend, label";

  const name = (element) => {
    const text = (element.getAttribute("aria-label") || element.textContent || "").trim().replace(/\s+/g, " ").slice(0, 40);
    const kind = element.className && typeof element.className === "string" ? "." + element.className.trim().split(/\s+/)[0] : "";
    return element.tagName.toLowerCase() + (element.id ? "#" + element.id : kind) + " «" + text + "»";
  };
  const style = (element) => getComputedStyle(element);
  const shown = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
  // Kept for screen readers alone: a box of one pixel, or cut away.
  const forReaders = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const { clip, clipPath, position, width, height } = style(one);
      if (position === "absolute" && (clip === "rect(0px, 0px, 0px, 0px)" || clipPath === "inset(50%)" || (width === "1px" && height === "1px"))) return true;
    }
    return false;
  };
  const scrolls = (element) => {
    for (let one = element; one && one !== document.body; one = one.parentElement) {
      if (/auto|scroll/.test(style(one).overflowX)) return true;
    }
    return false;
  };
  const seen = (selector) => [...document.querySelectorAll(selector)].filter((one) => shown(one) && !forReaders(one));
  const texts = () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node.parentElement;
      if (node.data.trim() && element && !/^(SCRIPT|STYLE|NOSCRIPT)$/.test(element.tagName) && shown(element) && !forReaders(element)) found.push(node);
    }
    return found;
  };
  const box = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getBoundingClientRect();
  };
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

  return {
    /** Reflow: nothing is wider than the window, nothing is cut away at its edge. */
    reflow() {
      const wrong = [];
      const width = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth > width) wrong.push("the page is " + document.documentElement.scrollWidth + " px wide");
      for (const one of seen("body *")) {
        const { left, right, width: own } = one.getBoundingClientRect();
        if (own > 0 && (right > width + 1 || left < -1) && !scrolls(one) && !one.closest("svg")?.parentElement?.closest("svg") && !one.closest('[aria-hidden="true"]')) {
          wrong.push(name(one) + " reaches from " + Math.round(left) + " to " + Math.round(right) + " of " + width);
        }
      }
      return [...wrong, ...this.clipped()];
    },

    /** Text that its box cuts away, or that runs out of the box that is drawn around it. */
    clipped() {
      const wrong = [];
      for (const node of texts()) {
        const text = box(node);
        const element = node.parentElement;
        for (let one = element; one && one !== document.body; one = one.parentElement) {
          const { overflowX, overflowY } = style(one);
          if (/auto|scroll/.test(overflowX + overflowY)) break;
          const edge = one.getBoundingClientRect();
          const cuts = /hidden|clip/.test(overflowX + overflowY);
          const boxed = one.matches(BOXES) && !/inline$/.test(style(one).display);
          if ((cuts || boxed) && (text.right > edge.right + 2 || text.bottom > edge.bottom + 3 || text.left < edge.left - 2 || text.top < edge.top - 3)) {
            wrong.push(name(element) + (cuts ? " is cut away by " : " runs out of ") + name(one));
            break;
          }
          if (boxed) break;
        }
      }
      return wrong;
    },

    /** WCAG 1.4.12: nothing is lost with the spaces that a reader may set. */
    spaced() {
      const rules = document.createElement("style");
      rules.textContent = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";
      document.head.append(rules);
      return this.reflow();
    },

    /** WCAG 2.5.8: 24 by 24 pixels, or so much room around; links within a sentence excepted. */
    targets() {
      const size = 24;
      const all = seen(TARGETS).filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width > 0 && height > 0 && style(one).pointerEvents !== "none" && !(one.matches("input") && style(one).opacity === "0");
      });
      const boxes = all.map((one) => one.getBoundingClientRect());
      const small = (rect) => rect.width < size - 0.5 || rect.height < size - 0.5;
      const centre = (rect) => ({ x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 });
      const inSentence = (one) =>
        style(one).display === "inline" &&
        [...one.parentElement.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim().length > 1);
      const wrong = [];
      all.forEach((one, i) => {
        if (!small(boxes[i]) || inSentence(one)) return;
        const here = centre(boxes[i]);
        const near = all.findIndex((other, j) => {
          if (i === j || one.contains(other) || other.contains(one)) return false;
          const rect = boxes[j];
          if (small(rect)) {
            const there = centre(rect);
            return Math.hypot(here.x - there.x, here.y - there.y) < size;
          }
          const dx = Math.max(rect.left - here.x, 0, here.x - rect.right);
          const dy = Math.max(rect.top - here.y, 0, here.y - rect.bottom);
          return Math.hypot(dx, dy) < size / 2;
        });
        if (near >= 0) wrong.push(name(one) + " is " + Math.round(boxes[i].width) + "×" + Math.round(boxes[i].height) + ", beside " + name(all[near]));
      });
      return wrong;
    },

    /** Nothing moves by itself. */
    still() {
      const wrong = [];
      const seconds = (list) => Math.max(...list.split(",").map((one) => (one.includes("ms") ? parseFloat(one) / 1000 : parseFloat(one))));
      for (const one of document.querySelectorAll("body, body *")) {
        for (const part of ["", "::before", "::after"]) {
          const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(one, part);
          if (seconds(transitionDuration) > 0.01) wrong.push(name(one) + part + " has a transition of " + transitionDuration);
          if (animationName !== "none" && seconds(animationDuration) > 0.01) wrong.push(name(one) + part + " has an animation of " + animationDuration);
          if (scrollBehavior === "smooth") wrong.push(name(one) + " scrolls smoothly");
        }
      }
      if (getComputedStyle(document.documentElement).scrollBehavior === "smooth") wrong.push("the page scrolls smoothly");
      return wrong;
    },

    /** Forced colours: controls keep an edge or a text, icons stand out. */
    forced() {
      if (!matchMedia("(forced-colors: active)").matches) return ["colours are not forced"];
      const wrong = [];
      const edged = (one) => {
        const { borderTopWidth, borderTopStyle, borderTopColor, outlineStyle, outlineWidth } = style(one);
        const border = parseFloat(borderTopWidth) > 0 && borderTopStyle !== "none" && contrast(colour(borderTopColor), behind(one.parentElement)) >= 3;
        return border || (outlineStyle !== "none" && parseFloat(outlineWidth) > 0);
      };
      for (const one of seen('.btn:not(.btn-link), input:not([type="radio"]):not([type="checkbox"]), select, textarea, .chip, .campanile-giorno')) {
        if (!edged(one)) wrong.push(name(one) + " has no edge");
      }
      for (const icon of seen("svg.icon, svg:not([class])")) {
        const fill = colour(style(icon).fill);
        if (contrast(fill, behind(icon)) < 3) wrong.push("the icon in " + name(icon.parentElement) + " has the colour " + style(icon).fill + " on " + JSON.stringify(behind(icon)));
      }
      return wrong;
    },

    /** On paper: what is folded is open, what is of no use is gone, links tell where they lead. */
    printed() {
      const wrong = [];
      for (const one of document.querySelectorAll("main details")) {
        if (!one.checkVisibility()) continue;
        const hidden = [...one.children].filter((child) => child.tagName !== "SUMMARY" && (!child.checkVisibility() || child.getBoundingClientRect().height === 0));
        if (hidden.length) wrong.push(name(one) + " is folded");
      }
      for (const one of document.querySelectorAll("form, nav:not(.breadcrumb-container), button, .skiplinks, footer a, video, iframe")) {
        if (one.checkVisibility() && one.getBoundingClientRect().height > 0) wrong.push(name(one) + " is printed");
      }
      for (const one of document.querySelectorAll('.campanile-sezione a[href^="https:"]:not(.campanile-mappa a)')) {
        if (!getComputedStyle(one, "::after").content.includes(one.getAttribute("href"))) wrong.push(name(one) + " does not tell its address");
      }
      return wrong;
    },
  };
})()
