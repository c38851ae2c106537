/** Places the note on screen as a professional does, and gives what the panel says came of it. */
import { until } from '../../e2e/until.mjs';
import { chooseLayout, clickFirst, lookAgain, readPanel, timeOfClick, timeOfOutcome } from './page-questions.mjs';
import { keyOf, words } from './panel-words.mjs';
import { pause } from './patience.mjs';

/** The panel looks once a second: a refusal that stays longer than that is about the page as it is now. */
const oneLook = 1_300;
const outcomes = new Set(['placed', 'different', 'uncertain', 'unrecorded']);
/** Yes to another dossier is no primary button: a professional must mean it. */
const yes = '.dock .message .actions.stacked .button:is(.primary, .danger)';

/** Gives the access the site needs, as far as it is not there. */
export async function ensureAccess(drive) {
  const isClosed = async () => {
    const { message } = await drive.panel.evaluate(readPanel, words('note', 'place'));
    return keyOf('refusal', message) === 'no-access';
  };
  await drive.panel.evaluate(lookAgain);
  await pause(150);
  if (!(await isClosed())) return;
  await drive.giveAccess();
  await until('access to the page', 10_000, async () => {
    await drive.panel.evaluate(lookAgain);
    await pause(100);
    return !(await isClosed());
  });
}

/** Looks until two looks say the same: what is on screen is about the page as it is now. */
async function lookTwice(panel) {
  let before;
  for (;;) {
    await panel.evaluate(lookAgain);
    await pause(120);
    const { canPlace, target, message } = await panel.evaluate(readPanel, words('note', 'place'));
    const seen = JSON.stringify({ canPlace, target, message });
    if (seen === before) return { canPlace, message };
    before = seen;
  }
}

/** Waits until the panel shows a field, or has refused this page for longer than one look. Gives the reason, if any. */
async function seeTarget({ panel }) {
  const end = performance.now() + oneLook;
  for (;;) {
    const { canPlace, message } = await lookTwice(panel);
    if (canPlace) return undefined;
    if (performance.now() > end) return keyOf('refusal', message) ?? 'no-answer';
  }
}

/** What the panel tells of the outcome; undefined while it asks or works. Questions are answered with yes. */
async function readOutcome(panel, asked) {
  const { status, message, questions, found } = await panel.evaluate(readPanel, words('note', 'place'));
  if (questions > 0) {
    if (!asked.has(message)) await panel.evaluate(clickFirst, yes);
    asked.add(message);
    return undefined;
  }
  const note = keyOf('note', status);
  if (outcomes.has(note)) return { said: note, found };
  // Nothing was written: the page was not as it was shown.
  if (note === 'moved' || note === 'moved-away') return { said: 'refused', reason: note };
  const reason = keyOf('refusal', status);
  return reason && { said: 'refused', reason };
}

/** Gives { said, reason?, found?, ms, joined }: the panel's own word, and whether it joined the lines. */
export async function placeNote(drive, laidOut = false) {
  const { panel } = drive;
  const reason = await seeTarget(drive);
  if (reason) return { said: 'refused', reason, ms: 0 };
  await panel.evaluate(chooseLayout, words('note', 'laid-out'), laidOut);
  await panel.click('button', words('note', 'place'));
  const asked = new Set();
  const told = await until('the outcome', 20_000, () => readOutcome(panel, asked));
  const joined = [...asked].some((sentence) => sentence === words('ask', 'join-lines'));
  const begun = await panel.evaluate(timeOfClick);
  return { ...told, joined, begun, ms: await panel.evaluate(timeOfOutcome) };
}
