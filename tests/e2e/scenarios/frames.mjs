/** Fields in frames of another site, and the question which of several fields is meant. */
import { equal, match, ok } from 'node:assert/strict';
import { bruise, openWithSignal } from '../main-job.mjs';
import { until } from '../until.mjs';

/** Places in a page the case has never been in: both questions are answered with yes. */
async function placeHere({ panel }) {
  await panel.click('button', 'Zet in het dossier');
  await panel.click('button', /^Ja, dit is het dossier van/);
  await panel.click('button', /Alleen collega/);
  await panel.see(/De notitie staat in het dossier/);
}

/** The note on screen, beside another page of the demo. */
async function withNote(drive, path) {
  await openWithSignal(drive);
  await drive.panel.click('button', 'Naar de notitie');
  await drive.openDemo(path);
  await drive.renewAccess();
}

/** What the frame of the other site holds, as it tells the page around it. */
const inRecord = ({ page }) => page.evaluate(() => document.querySelector('#told').textContent);

/** A pointer that comes to, or leaves, the choice with these words in the panel. */
const movePointer = (type, words) => {
  const choice = [...document.querySelectorAll('.message li')].find((each) => each.textContent === words);
  choice.dispatchEvent(new PointerEvent(type));
};

/** The line around a field. */
const lineAround = (drive, selector) =>
  drive.page.evaluate((wanted) => getComputedStyle(document.querySelector(wanted)).outlineStyle, selector);

export const fieldsInFrames = [
  {
    name: 'a field in a frame of another site is refused with copy, filled once that site is linked, and refused again when it is given back',
    run: async (drive, demo) => {
      const { panel, page } = drive;
      await withNote(drive, '/frames/elsewhere');
      await page.see('#record');
      await page.evaluate(() => document.querySelector('#record').focus());
      await panel.see(/Dit deel van de pagina komt van een andere site/);
      ok(await panel.has('button', 'Kopieer'));
      await drive.answerPermission(() => panel.click('button', 'Koppel ook localhost'), true);
      const host = demo.origin.replace('http://', '');
      await panel.see(`Verslag — ${host.replace('127.0.0.1', 'localhost')}, een deel van ${host}`);
      await placeHere(drive);
      match(await inRecord(drive), new RegExp(bruise));
      equal(
        await page.evaluate(() => document.querySelector('iframe').contentDocument.querySelector('textarea').value),
        '',
      );
      await panel.click('button', 'Maak ongedaan');
      await panel.see(/Ongedaan gemaakt/);
      equal(await inRecord(drive), '');
      const second = await drive.openExtensionTab('sidepanel.html');
      await second.click('button', 'Instellingen');
      await second.click('button', 'Trek in: localhost');
      await second.see('Geen site gekoppeld.');
      await second.close();
      await page.evaluate(() => document.querySelector('#record').focus());
      await panel.see(/Dit deel van de pagina komt van een andere site/);
    },
  },
  {
    name: 'of two fields without focus the panel asks which, shows each in the page, and fills the one that was chosen',
    run: async (drive) => {
      const { panel, page } = drive;
      await withNote(drive, '/frames/two');
      await panel.see(/Welk veld bedoel je/);
      equal(await lineAround(drive, '#note'), 'none');
      await panel.evaluate(movePointer, 'pointerenter', 'Verslag');
      await until('the line is there', 5_000, async () => (await lineAround(drive, '#note')) === 'solid');
      equal(await lineAround(drive, '#goal'), 'none');
      await panel.evaluate(movePointer, 'pointerleave', 'Verslag');
      await until('the line is gone', 5_000, async () => (await lineAround(drive, '#note')) === 'none');
      equal(await page.evaluate(() => document.querySelector('#note').outerHTML), '<textarea id="note"></textarea>');
      await panel.click('button', 'Verslag');
      await panel.see(/^Verslag — /);
      await until('no line is left', 5_000, async () => (await lineAround(drive, '#note')) === 'none');
      await placeHere(drive);
      match(await page.evaluate(() => document.querySelector('#note').value), new RegExp(bruise));
      equal(await page.evaluate(() => document.querySelector('#goal').value), '');
    },
  },
];
