/** What the runner asks of a gallery page and of the panel. Each function travels as text and needs nothing from outside. */

/** Whether the page has its two hooks yet. */
export const isReady = () => typeof window.__focus === 'function' && typeof window.__getValue === 'function';

/** Puts the cursor where the page wants it. */
export const focusField = async () => {
  await window.__focus();
  return true;
};

/** The editor's model, as it can travel. */
export const readModel = async () => {
  const value = await window.__getValue();
  return typeof value === 'string' ? value : value === undefined ? '' : JSON.parse(JSON.stringify(value));
};

/** Undoes by the page's own hook; false when it has none. */
export const undoInPage = async () => {
  if (typeof window.__undo !== 'function') return false;
  await window.__undo();
  return true;
};

/** What kind of field has the cursor: Enter would send a form instead of beginning a line; the arrows go the other way. */
export const fieldKind = () => {
  let active = document.activeElement;
  for (;;) {
    const inner = active?.shadowRoot?.activeElement ?? active?.contentDocument?.activeElement;
    if (!inner) break;
    active = inner;
  }
  const rightToLeft = active ? getComputedStyle(active).direction === 'rtl' : false;
  return { oneLine: active?.localName === 'input', rightToLeft };
};

/** What stands in the panel: its screen, what it says and which questions are open; `place` are the words of its button. */
export function readPanel(place) {
  const words = (selector) => document.querySelector(selector)?.textContent?.trim() ?? '';
  const all = (selector) => [...document.querySelectorAll(selector)];
  return {
    heading: words('h1'),
    status: words('[role="status"].only-heard'),
    target: words('.dock .target p'),
    message: words('.dock > .message p, .dock > div > .message p'),
    preview: words('.preview'),
    found: words('.dock .message .preview'),
    canPlace: all('.dock .button').some((button) => button.textContent.includes(place) && !button.disabled),
    questions: all('.dock .message .actions.stacked .button:is(.primary, .danger)').length,
    unchecked: all('.picker input:not(:checked)').length,
    rows: all('.row').map((row) => row.textContent),
  };
}

/** Clicks the first of these elements whose words hold `part`; false when there is none. */
export function clickFirst(selector, part) {
  const fits = (each) => each.textContent.includes(part ?? '') && !each.disabled;
  const found = [...document.querySelectorAll(selector)].find(fits);
  found?.click();
  return Boolean(found);
}

/** Chooses headings and lists, or plain lines, where the panel asks that. */
export function chooseLayout(label, wanted) {
  const check = [...document.querySelectorAll('.check')].find((each) => each.textContent.includes(label));
  if (check && check.control.checked !== wanted) check.control.click();
}

/** Makes the panel look at the page again, as a pointer that comes back to it does. */
export const lookAgain = () => void document.documentElement.dispatchEvent(new PointerEvent('pointerenter'));

/** Writes down when something was clicked and when the panel told what came of it. */
export function watchOutcomes() {
  if (window.galleryTimes) return;
  const times = (window.galleryTimes = { clicked: 0, told: 0 });
  addEventListener('click', () => (times.clicked = performance.now()), true);
  const look = () => {
    const words = document.querySelector('[role="status"].only-heard')?.textContent ?? '';
    if (words !== times.words) times.told = performance.now();
    times.words = words;
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
}

/** Milliseconds from the last click to the last outcome. */
export const timeOfOutcome = () => Math.round(window.galleryTimes.told - window.galleryTimes.clicked);

/** When the last click was, by the clock on the wall. */
export const timeOfClick = () => performance.timeOrigin + window.galleryTimes.clicked;

/** Writes down when the page has first changed, and whatever changed it is done. */
export function watchStanding() {
  const standing = (window.galleryStanding = {});
  const changed = () => queueMicrotask(() => (standing.at ??= performance.timeOrigin + performance.now()));
  addEventListener('input', changed, { capture: true, once: true });
  new MutationObserver(changed).observe(document, { subtree: true, childList: true, characterData: true });
}

/** When the text stood there, by the clock on the wall; nothing when it was in a frame. */
export const timeOfStanding = () => window.galleryStanding.at ?? null;

/** Gives the field with this label its text at once: typing it is not what is tried here. */
export function fillIn(label, value) {
  const found = [...document.querySelectorAll('label')].find((each) => each.textContent.includes(label));
  const field = found?.control ?? found?.parentElement.querySelector('textarea, input');
  if (!field) return false;
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}
