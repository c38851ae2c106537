/** Real use at the speed of the machine: signals written in the form and saved, one after the other. */

const title = 'Letterlijke tekst of woorden';

/**
 * Runs inside the panel. Saves `count` signals, named fact-<number>-end, and gives how many Naast said were
 * saved before it refused one.
 * One function without anything from outside, because it travels to the page as text.
 */
async function saveSignals(first, count, fieldTitle) {
  const soon = () => new Promise((done) => setTimeout(done, 2));
  const wait = async (check) => {
    const end = Date.now() + 15_000;
    for (;;) {
      const found = check();
      if (found) return found;
      if (Date.now() > end) throw new Error(`the panel did not go on: ${document.body.innerText.slice(0, 400)}`);
      await soon();
    }
  };
  const named = (place, pattern) =>
    [...(place?.querySelectorAll('button') ?? [])].find((each) => pattern.test(each.textContent ?? ''));
  const field = () =>
    [...document.querySelectorAll('main label')].find((each) => each.textContent?.startsWith(fieldTitle))?.control;
  const row = () =>
    [...document.querySelectorAll('.course-row')].find((each) => /^Signaal /.test(each.textContent.trim()));
  const isAsked = () => row()?.getAttribute('aria-current') === 'step';
  const add = () => isAsked() && named(document.querySelector('main'), /^(Voeg toe|Vul in|Ga verder)$/);
  let acknowledged = 0;
  for (let number = first; number < first + count; number += 1) {
    if (!row()) (await wait(() => named(document.querySelector('main'), /Signalen/))).click();
    await wait(row);
    if (!isAsked()) row().click();
    (await wait(add)).click();
    const quote = await wait(field);
    quote.value = `fact-${number}-end`;
    quote.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const save = await wait(() => document.querySelector('main .dock .button.primary'));
    save.click();
    const said = () => document.querySelector('.notice-place')?.textContent ?? '';
    const outcome = await wait(() =>
      /Niet opgeslagen|opslag van de browser weigert/.test(said()) ? 'refused' : !field() && /Opgeslagen/.test(said()),
    );
    if (outcome === 'refused') break;
    acknowledged += 1;
  }
  return acknowledged;
}

/** A driver of a browser waits ten seconds for an answer, so no more than this is asked at once. */
const atOnce = 5;

/** Saves signals from `first` on, in the case on screen; gives how many were acknowledged before one was refused. */
export async function save(panel, first, count) {
  let saved = 0;
  while (saved < count) {
    const asked = Math.min(atOnce, count - saved);
    const acknowledged = await panel.evaluate(saveSignals, first + saved, asked, title);
    saved += acknowledged;
    if (acknowledged < asked) break;
  }
  return saved;
}

/** From the case to the question for signals. */
export async function openSignals(panel) {
  if (!(await panel.has('heading', 'Signalen'))) await panel.click('button', /Signalen/);
  await panel.see('heading', 'Signalen');
  await panel.click('button', /^Signaal /);
}

/** Opens the signals of the case on screen and gives the numbers of the facts that are there. */
export async function factsOnScreen(panel) {
  await openSignals(panel);
  return panel.evaluate(() =>
    [...new Set([...document.body.textContent.matchAll(/fact-(\d+)-end/g)].map((found) => Number(found[1])))].sort(
      (a, b) => a - b,
    ),
  );
}
