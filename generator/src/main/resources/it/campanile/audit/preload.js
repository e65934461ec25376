// Runs after axe's own source in every new document, before the page's scripts.
(() => {
  // axe reads the same few colours thousands of times a page, and reading is what it does slowest: once is enough.
  const { prototype } = window.axe.commons.color.Color;
  const { parseString } = prototype;
  const known = new Map();
  prototype.parseString = function (text) {
    const { r, g, b, alpha } = known.get(text) ?? parseString.call(this, text);
    known.set(text, { r, g, b, alpha });
    return Object.assign(this, { r, g, b, alpha });
  };
  // The page may have an axe of its own: ours stays where nothing can replace it.
  Object.defineProperty(window, 'campanileAxe', { value: window.axe });
  if (window !== window.top) return;
  // A verdict must not depend on the pages seen before.
  try {
    localStorage.clear();
    sessionStorage.clear();
    for (const cookie of document.cookie.split('; ')) {
      document.cookie = cookie.split('=')[0] + '=; max-age=0; path=/';
    }
  } catch (refused) {
    // No storage, nothing to forget.
  }
})();
