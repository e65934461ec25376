// Waits until the whole page can be seen: what comes late is asked for by scrolling, fonts and pictures are there. Gives
// its height, at most what is asked.
const [most, done] = arguments;

(async () => {
  const height = () => Math.min(document.documentElement.scrollHeight, most);
  for (let y = 0; y < height(); y += innerHeight) {
    scrollTo(0, y);
    await new Promise((next) => setTimeout(next, 40));
  }
  await document.fonts.ready;
  const late = [...document.images].filter((image) => !image.complete && image.getBoundingClientRect().top + scrollY < most);
  await Promise.all(
    late.map(
      (image) =>
        new Promise((next) => {
          image.addEventListener("load", next);
          image.addEventListener("error", next);
          setTimeout(next, 3000);
        }),
    ),
  );
  scrollTo(0, 0);
  await new Promise((next) => setTimeout(next, 40));
  return height();
})().then(
  (height) => done(String(height)),
  (failure) => done(`failed: ${failure}`),
);
