/** What runs inside the panel to measure it: each function travels there as text, so it needs nothing from outside. */

/** Writes down when a key was derived, when something was saved, and every long task. */
export function stopwatch() {
  const seen = { kdf: [], saves: [], tasks: [] };
  window.naastSeen = seen;
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (...words) {
    const began = performance.now();
    const ended = () => seen.kdf.push({ at: performance.now(), took: performance.now() - began });
    this.addEventListener('message', ended, { once: true });
    return postMessage.apply(this, words);
  };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push({ began: startTime, took: duration });
  }).observe({ type: 'longtask' });
  let clicked;
  addEventListener(
    'click',
    ({ target }) => {
      if (target.closest('main .dock .button.primary')) clicked = performance.now();
    },
    true,
  );
  new MutationObserver(() => {
    if (clicked === undefined) return;
    if (!/Opgeslagen/.test(document.querySelector('.notice-place')?.textContent ?? '')) return;
    seen.saves.push(performance.now() - clicked);
    clicked = undefined;
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

/** Clicks a button by its words and gives the milliseconds until a heading stands there. */
export function timeTo(words, heading) {
  const button = [...document.querySelectorAll('button')].find((each) => new RegExp(words).test(each.textContent));
  const began = performance.now();
  button.click();
  return new Promise((done) => {
    const look = () =>
      [...document.querySelectorAll('h1, h2')].some((each) => each.textContent.trim() === heading)
        ? done(performance.now() - began)
        : requestAnimationFrame(look);
    look();
  });
}
