/** One cell of the matrix: one page, one scenario, one browser. */
import { until } from '../../e2e/until.mjs';
import { isSame, judge } from './judge.mjs';
import * as questions from './page-questions.mjs';
import { keyOf, words } from './panel-words.mjs';
import { pause, within } from './patience.mjs';
import { ensureAccess, placeNote } from './place.mjs';
import { placeAsPeer } from './peers.mjs';
import { typedAfterwards } from './scenarios.mjs';
import { openNoteOf } from './vault.mjs';

const loading = 30_000;
const answering = 8_000;
/** How long a model may lag behind its editor, and how long nothing may come after it. */
const modelLag = 1_500;
const aftermath = 250;
const mostUndos = 60;
/** No person presses keys without any time between; an editor may draw in that time. */
const keyPause = 25;
const typingPause = 100;

const ask = (page, what, question, ...args) => within(answering, what, page.evaluate(question, ...args));
const modelOf = (page) => ask(page, 'reading the model', questions.readModel);

/** Opens the page anew and waits for its hooks. */
async function visit(drive, url) {
  await within(loading, 'loading the page', drive.goTo(url));
  await until('the page offers __focus and __getValue', loading, () => ask(drive.page, 'the hooks', questions.isReady));
}

const times = async (count, act) => {
  for (let done = 0; done < count; done += 1) await act();
};

/** The acts of a scenario, in this kind of field. */
const acts = ({ page, name }, { oneLine, rightToLeft }) => ({
  type: page.type,
  press: page.press,
  newLine: () => (oneLine ? page.type(' ') : page.press('Enter')),
  select: async (word) => {
    // Chromium selects backwards in the direction of the paragraph, Firefox in that of the word.
    const key = `Shift+Arrow${rightToLeft && name === 'Chromium' ? 'Right' : 'Left'}`;
    await times(word.length, () => page.press(key));
  },
  around: async (ahead, behind) => {
    if (rightToLeft) {
      await page.type(behind);
      await page.press('Home');
      return page.type(ahead);
    }
    await page.type(ahead + behind);
    await pause(typingPause);
    await times(behind.length, async () => {
      await page.press('ArrowLeft');
      await pause(keyPause);
    });
  },
});

async function prepare(drive, scenario) {
  const { page } = drive;
  await within(answering, 'entering the page', page.enter());
  await ask(page, '__focus', questions.focusField);
  await pause(50);
  const act = acts(drive, await ask(page, 'the field', questions.fieldKind));
  for (const [name, ...words] of scenario.keys) {
    await act[name](...words);
    await pause(keyPause);
  }
  if (scenario.pause) await pause(scenario.pause);
}

/** Reads until the model is as the judge wants it, then once more: what comes late counts too. */
async function readSettled(page, isEnough) {
  const end = performance.now() + modelLag;
  let value = await modelOf(page);
  while (!isEnough(value) && performance.now() < end) {
    await pause(60);
    value = await modelOf(page);
  }
  await pause(aftermath);
  return modelOf(page);
}

/** The words that a person types in a scenario. */
const typedIn = ({ keys }) => keys.flatMap(([act, ...words]) => (['type', 'around'].includes(act) ? words : []));

/** Reads until all that was typed is there and two readings are the same: some models follow what was typed later. */
async function readStill(page, scenario) {
  const isThere = (value) => typedIn(scenario).every((words) => JSON.stringify(value).includes(words));
  const end = performance.now() + modelLag;
  for (let value = await modelOf(page); ;) {
    await pause(120);
    const next = await modelOf(page);
    if (isSame(value, next) && (isThere(next) || performance.now() > end)) return next;
    value = next;
  }
}

/** Presses undo until the model is as before. Gives what stands there after the first press, and how many it took. */
async function pressUndo({ page }, before) {
  let first;
  for (let presses = 1; presses <= mostUndos; presses += 1) {
    if (!(await ask(page, '__undo', questions.undoInPage))) await page.press('Control+z');
    // The first press is what is asked; the others are only counted.
    const value = presses === 1 ? await readSettled(page, (seen) => isSame(seen, before)) : await modelOf(page);
    first ??= value;
    if (isSame(value, before)) return { value: first, undos: presses };
  }
  return { value: first, undos: null };
}

/** Has Naast take the note back: all is as before, or it says that the note still stands and all of it does. */
async function takeBack({ page, panel }, before, judged) {
  await panel.click('button', words('note', 'undo'));
  const isOver = async () =>
    ['undone', 'uncertain'].includes(keyOf('note', (await panel.evaluate(questions.readPanel)).status));
  await until('Naast told what came of taking back', 10_000, isOver);
  const says = async (key) => panel.has(words('note', key));
  const told = (await says('undone')) ? 'undone' : (await says('undo-impossible')) ? 'stands' : 'unknown';
  const value = await readSettled(page, (seen) => isSame(seen, before));
  const now = isSame(value, before) ? 'undone' : judged(value) === 'right' ? 'stands' : 'unknown';
  return { value, taken: told, outcome: told === now && now !== 'unknown' ? 'placed' : `${now}, says ${told}` };
}

const without = (value, part) =>
  JSON.parse(JSON.stringify(value).split(part).length === 2 ? JSON.stringify(value).replace(part, '') : '""');

async function typeOn({ page }, judged) {
  await page.type(typedAfterwards);
  const value = await readSettled(page, (seen) => judged(without(seen, typedAfterwards)) === 'right');
  return { value, verdict: judged(without(value, typedAfterwards)) };
}

/** The honest end of a cell in one word. Only the model decides whether something is placed. */
function outcomeOf(said, verdict) {
  if (said === 'placed') return verdict === 'right' ? 'placed' : verdict === 'untouched' ? 'lost' : verdict;
  if (verdict === 'right' || verdict === 'untouched') return said;
  return said === 'refused' ? verdict : said;
}

/** Runs the cell; gives { outcome, value, ms } and what explains them. Throws when page or panel do not answer. */
export async function runCell(drive, { url }, scenario, hand) {
  const { page } = drive;
  const note = await openNoteOf(drive, scenario.fact);
  await visit(drive, url);
  await ensureAccess(drive);
  await prepare(drive, scenario);
  const before = await readStill(page, scenario);
  await ask(page, 'watching', questions.watchStanding);
  const { said, reason, ms, joined, begun } = await (hand
    ? placeAsPeer(drive, hand, note)
    : placeNote(drive, scenario.laidOut));
  const stood = await ask(page, 'the time', questions.timeOfStanding);
  const placed = joined
    ? note
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .join('; ')
    : note;
  const judged = (after) => judge({ before, after }, placed, scenario);
  const value = await readSettled(page, (seen) => said === 'refused' || judged(seen) === 'right');
  const verdict = judged(value);
  const outcome = outcomeOf(said, verdict);
  const standing = begun && stood ? Math.round(stood - begun) : undefined;
  const cell = { outcome, value, ms, standing, said, reason, verdict };
  if (outcome !== 'placed') return cell;
  if (scenario.afterwards === 'undo') return { ...cell, ...(await pressUndo(drive, before)) };
  if (scenario.afterwards === 'take back') return { ...cell, ...(await takeBack(drive, before, judged)) };
  if (scenario.afterwards !== 'type') return cell;
  const typed = await typeOn(drive, judged);
  return { ...cell, ...typed, outcome: typed.verdict === 'right' ? 'placed' : `typing ${typed.verdict}` };
}
