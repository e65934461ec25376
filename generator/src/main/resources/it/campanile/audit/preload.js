// Runs after axe's own source in every new document, before the page's scripts.
(() => {
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
