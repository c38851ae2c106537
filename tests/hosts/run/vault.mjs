/** The panel before a note can be placed: a vault, a case for each fact, and the note of one of them on screen. */
import { until } from '../../e2e/until.mjs';
import { makeVault, unlock } from '../../e2e/main-job.mjs';
import { clickFirst, fillIn, readPanel, watchOutcomes } from './page-questions.mjs';
import { words } from './panel-words.mjs';
import { facts } from './scenarios.mjs';

const back = '.screen-head button';
/** A button, or a row of the case that leads on. */
const way = '.button:not(.topbar .button), .row';
const button = '.button:not(.topbar .button)';

/** Writes one fact down in a case that bears its name. */
async function writeDown({ panel }, name, quote) {
  await panel.click('button', 'Nieuwe casus');
  await panel.type('textbox', 'Korte naam voor deze casus', name);
  await panel.click('button', 'Begin');
  await panel.see('heading', name);
  await panel.click('button', /Signalen/);
  await panel.see('heading', 'Signalen');
  await panel.click('button', /^Signaal /);
  await panel.click('button', words('question', 'answer'));
  await panel.see('textbox', words('field', 'signal').quote);
  await panel.evaluate(fillIn, words('field', 'signal').quote, quote);
  await panel.click('button', words('entry', 'save'));
  await panel.see(words('entry', 'saved'));
  await until('the list of cases', 10_000, async () => {
    await panel.evaluate(clickFirst, back);
    return panel.has('button', 'Nieuwe casus');
  });
}

/** First use: a vault with one case for each fact. */
export async function fillVault(drive) {
  await drive.openPanel();
  await makeVault(drive);
  await drive.panel.see('button', 'Nieuwe casus');
  for (const [name, quote] of Object.entries(facts)) await writeDown(drive, name, quote);
}

/** One step from whatever screen is there towards the note of a case; true when it is there, fresh. */
async function stepTowards({ panel }, drive, place) {
  const { heading } = await panel.evaluate(readPanel);
  const click = (selector, part) => panel.evaluate(clickFirst, selector, part);
  if (heading === 'Vergrendeld') await unlock(drive);
  else if (heading === words('note', 'title')) {
    if (place.isFresh) return true;
    const unresolved =
      (await click(button, words('note', 'i-removed'))) || (await click(button, words('note', 'record-again')));
    if (!unresolved) await click(back);
  } else if (heading === place.name) {
    place.isFresh = (await click(way, words('case', 'to-note'))) || (await click(way, words('case', 'note-again')));
  } else if (!(await click('.row', place.name))) await click(back);
  return false;
}

/** Opens the note of a case anew, with its fact chosen; gives the text that will be placed. */
export async function openNoteOf(drive, name) {
  const { panel } = drive;
  const place = { name, isFresh: false };
  await until(`the note of ${name}`, 20_000, () => stepTowards({ panel }, drive, place)).catch(async (error) => {
    throw new Error(`${error.message}; there is: ${(await panel.text()).slice(0, 200)}`, { cause: error });
  });
  await panel.evaluate(watchOutcomes);
  return until(`the text of ${name}`, 10_000, async () => {
    const { preview, unchecked } = await panel.evaluate(readPanel);
    if (unchecked > 0) await panel.evaluate(clickFirst, '.picker input:not(:checked)');
    return preview;
  });
}
