// Body of an asynchronous script: answers with the first element of a selector that can be seen, or with nothing when there
// is none in time. Arguments: the selector, milliseconds.
const [selector, patience, done] = arguments;
const end = performance.now() + patience;

const seen = () =>
  [...document.querySelectorAll(selector)].find(
    (one) => one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && one.getClientRects().length > 0,
  );

const look = () => {
  const found = seen();
  if (found || performance.now() > end) done(found ?? null);
  else setTimeout(look, 20);
};
look();
