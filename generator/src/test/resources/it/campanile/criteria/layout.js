// What is wrong with how a page lies in the window: each check gives a list of sentences, empty when all is well.
(() => {
  const TARGETS = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"], label.rating-star';

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
  const seen = (selector) => [...document.querySelectorAll(selector)].filter((one) => shown(one) && !forReaders(one));

  return {
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
