// Reads one page as the public tool does: declared fonts, version of the library, and the rating after two clicks on each star.
const done = arguments[arguments.length - 1];
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const unquoted = (text) => text.replace(/["']/g, "").trim();
const family = (element) => unquoted(getComputedStyle(element).fontFamily.split(",")[0]);
const element = (scope, name) => scope.querySelector(`[data-element="${name}"]`);
const text = (found) => (found ? found.textContent.trim() : null);

function visible(found) {
  if (!found || getComputedStyle(found).visibility === "hidden") return false;
  const box = found.getBoundingClientRect();
  return box.top > 0 && box.bottom > 0 && box.width > 0 && box.height > 0;
}

function writings() {
  return [...document.body.querySelectorAll("h1, h2, h3, h4, h5, h6, p")].map((found) => ({
    tag: found.localName,
    text: found.textContent.trim().slice(0, 40),
    family: family(found),
    inner: [...new Set([...found.querySelectorAll("*")].map(family))].filter((one) => one !== family(found)),
  }));
}

async function rating() {
  const feedback = element(document, "feedback");
  if (!feedback) return { exists: false, title: null, hasInput: false, shown: [] };
  const shown = [];
  for (let star = 1; star <= 5; star++) {
    const input = element(document, `feedback-rate-${star}`);
    for (let click = 0; input && click < 2; click++) {
      input.click();
      await pause(5);
    }
    const block = element(feedback, star <= 3 ? "feedback-rating-negative" : "feedback-rating-positive");
    shown.push({
      star,
      exists: input !== null && block !== null,
      negative: visible(element(feedback, "feedback-rating-negative")),
      positive: visible(element(feedback, "feedback-rating-positive")),
      question: block && text(element(block, "feedback-rating-question")),
      answers: block ? [...block.querySelectorAll('[data-element="feedback-rating-answer"]')].map(text) : [],
    });
  }
  return {
    exists: true,
    title: text(element(feedback, "feedback-title")),
    hasInput: element(feedback, "feedback-input-text")?.localName === "input",
    shown,
  };
}

(async () => {
  const answer = {
    version: unquoted(
      window.BOOTSTRAP_ITALIA_VERSION ??
        getComputedStyle(document.body).getPropertyValue("--bootstrap-italia-version"),
    ),
    classes: [
      ...new Set(
        [...document.querySelectorAll("[class]")].flatMap((one) => one.getAttribute("class").split(" ")),
      ),
    ].filter(Boolean),
    writings: writings(),
  };
  window.scrollTo(0, document.documentElement.scrollHeight);
  await pause(5);
  answer.rating = await rating();
  done(JSON.stringify(answer));
})();
