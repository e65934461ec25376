// Where the focus is: what a person who has only the keyboard sees of it.
const one = document.activeElement;
if (!one || one === document.body || one === document.documentElement) return { name: "body", ways: [] };

// A star and other drawn controls show the focus on their label.
const drawn = getComputedStyle(one).opacity === "0" && one.labels?.length ? one.labels[0] : one;
const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(drawn);
const ringed = (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2) || (boxShadow !== "none" && !/rgba\(0, 0, 0, 0\)/.test(boxShadow));
const rects = [...drawn.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
const points = rects.flatMap(({ left, top, width, height }) => [[left + width / 2, top + height / 2], [left + 4, top + height / 2], [left + width - 4, top + height / 2]]);
const uncovered = points.some(([x, y]) => {
  const top = document.elementFromPoint(x, y);
  return top && drawn.contains(top);
});
const text = (one.getAttribute("aria-label") || one.textContent || one.value || one.id).trim().replace(/\s+/g, " ").slice(0, 50);
return {
  name: one.tagName.toLowerCase() + " «" + text + "»",
  matches: arguments[0] ? one.matches(arguments[0]) : false,
  // The main content and the end of the rating are only a place to start from.
  wrong: one.tabIndex < 0 ? "" : !ringed ? "no visible focus" : !uncovered ? "the focus is covered or out of the window" : "",
};
