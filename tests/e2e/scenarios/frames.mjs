/** Fields in frames of another site, and the question which of several fields is meant. */
import { equal, match, ok } from 'node:assert/strict';
import { bruise, openWithSignal } from '../main-job.mjs';

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

/** How wide the line is around a field. */
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
      const inFrames = await drive.textInFrames('textarea');
      equal(inFrames.filter((text) => text.includes(bruise)).length, 1);
      await panel.click('button', 'Maak ongedaan');
      equal((await drive.textInFrames('textarea')).join(''), '');
      const options = await drive.openExtensionTab('options.html');
      await options.click('button', 'Trek in: localhost');
      await options.see('Geen site gekoppeld.');
      await options.close();
    },
  },
  {
    name: 'of two fields without focus the panel asks which, shows each in the page, and fills the one that was chosen',
    run: async (drive) => {
      const { panel, page } = drive;
      await withNote(drive, '/frames/two');
      await panel.see(/Welk veld bedoel je/);
      equal(await lineAround(drive, '#note'), 'none');
      await panel.evaluate(() => [...document.querySelectorAll('button')].find((b) => b.textContent === 'Verslag').focus());
      await page.see('#note');
      match(await lineAround(drive, '#note'), /none|solid/);
      await panel.click('button', 'Verslag');
      await panel.see(/^Verslag — /);
      equal(await lineAround(drive, '#note'), 'none');
      await placeHere(drive);
      match(await page.evaluate(() => document.querySelector('#note').value), new RegExp(bruise));
      equal(await page.evaluate(() => document.querySelector('#goal').value), '');
    },
  },
];
