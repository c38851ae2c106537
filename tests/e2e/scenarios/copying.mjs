/** The way that needs no access to the page: the note by the clipboard or by hand. */
import { deepEqual, equal, match } from 'node:assert/strict';
import { bruise, noteInDossier, openWithSignal } from '../main-job.mjs';
import { until } from '../until.mjs';

/** What stands in the rich editor: its words, and which headings and lists it kept. */
const inEditor = ({ page }) =>
  page.evaluate(() => {
    const { body } = document.querySelector('.tox-edit-area__iframe').contentDocument;
    return { words: body.innerText, tags: [...body.querySelectorAll('h2, h3, h4, ul')].map(({ tagName }) => tagName) };
  });

async function seeNote(drive) {
  await drive.panel.click('button', 'Naar de notitie');
  return drive.panel.evaluate(() => document.querySelector('.preview').textContent);
}

export const copying = [
  {
    name: 'a copied note is plain text in a plain field, and keeps its headings and list in a rich editor',
    run: async (drive) => {
      const { panel, page } = drive;
      await openWithSignal(drive);
      const note = await seeNote(drive);
      await panel.click('button', 'Kopieer');
      await panel.see(/Let op, de tekst blijft in het klembord staan/);
      await page.click('#note');
      await page.press('Control+v');
      equal(await noteInDossier(drive), note);
      await drive.openDemo('/client/1/beloop');
      await page.see('html[data-editor=ready]');
      await page.click('.tox-edit-area__iframe');
      await page.press('Control+v');
      const seen = await until('the editor has it', 10_000, async () => {
        const found = await inEditor(drive);
        return found.tags.length > 0 && found;
      });
      deepEqual(seen.tags, ['H2', 'H3', 'H4', 'UL']);
      match(seen.words, new RegExp(bruise));
      await panel.click('button', 'Ik heb de tekst geplakt');
      await panel.see('Vastgelegd als gekopieerd, niet gecontroleerd.');
    },
  },
  {
    name: 'a note dragged with the mouse lands in the field, and is asked after',
    browsers: ['chromium'],
    run: async (drive) => {
      await openWithSignal(drive);
      const note = await seeNote(drive);
      await drive.dragFromPanel('Sleep hier om de notitie naar het veld te brengen', '#note');
      await drive.panel.see(/Je hebt de notitie uit Naast gesleept/);
      equal(await noteInDossier(drive), note);
      await drive.panel.click('button', 'Ik zie dat de notitie er staat');
      await drive.panel.see('Vastgelegd als gekopieerd, niet gecontroleerd.');
    },
  },
  {
    name: 'locking takes a copied note out of the clipboard again',
    run: async (drive) => {
      const { panel, page } = drive;
      await openWithSignal(drive);
      await seeNote(drive);
      await panel.click('button', 'Kopieer');
      await panel.see(/Let op, de tekst blijft in het klembord staan/);
      await panel.click('button', 'Vergrendel');
      await panel.see('heading', 'Vergrendeld');
      await page.click('#note');
      await page.press('Control+v');
      await page.type('.');
      equal(await noteInDossier(drive), '.');
    },
  },
];
