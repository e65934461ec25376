// Tells where the element is that a selector names, in pixels from the top left of the page, or nothing when it cannot be
// seen.
const [selector, done] = arguments;

(async () => {
  let element = null;
  try {
    element = document.querySelector(selector);
  } catch (notASelector) {
    // A selector that goes into frames is none for us.
  }
  if (!element) return '';
  element.scrollIntoView({ block: 'center' });
  await new Promise((next) => setTimeout(next, 60));
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return '';
  return JSON.stringify({
    x: Math.max(0, box.left + scrollX),
    y: Math.max(0, box.top + scrollY),
    width: box.width,
    height: box.height,
  });
})().then(done, () => done(''));
