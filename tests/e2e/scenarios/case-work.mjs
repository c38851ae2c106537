/** What a case gives back: a melding by its sections, its course as a picture, itself out of a note, and another pack. */
import { equal, match, ok } from 'node:assert/strict';
import { bruise, noteInDossier, openNote, openWithSignal, placeNote } from '../main-job.mjs';
import { titleOf } from '../pack-words.mjs';
import { beginsWith } from '../patterns.mjs';
import { until } from '../until.mjs';
import { chooseWorkplace } from '../workplace.mjs';

/** Unfolds a section of the melding and copies it; gives its text. */
async function copySection({ panel }, number, title) {
  await panel.click('button', beginsWith(`${number}. ${title}`));
  const shown = await panel.evaluate(
    (name) => document.querySelector(`[aria-label="De tekst van ${name}"]`).textContent,
    title,
  );
  await panel.click('button', `Kopieer: ${title}`);
  await panel.see(/Gekopieerd\. Plak de tekst in het formulier/);
  await panel.see('button', new RegExp(`^${number}\\. ${title} gekopieerd`));
  return shown;
}

/** From the case on screen to the marked sentence in it. */
async function seeSignal({ panel }) {
  await panel.click('button', /^Signalen/);
  await panel.click('button', /^Signaal gedaan/);
  await panel.see(bruise);
}

const inEditor = ({ page }) =>
  page.evaluate(() => {
    const { body } = document.querySelector('.tox-edit-area__iframe').contentDocument;
    return { words: body.innerText, headings: [...body.querySelectorAll('h3')].map((each) => each.innerText) };
  });

export const caseWork = [
  {
    name: 'a melding is copied per section: to the letter in a plain field, with its headings in a rich editor',
    browsers: ['chromium'],
    run: async (drive) => {
      const { panel, page } = drive;
      await openWithSignal(drive);
      await panel.click('button', 'Melding voorbereiden');
      await panel.see(/Naast verstuurt niets/);
      const steps = await copySection(drive, 2, 'Stappen van de meldcode');
      await page.click('#note');
      await page.press('Control+v');
      equal(await noteInDossier(drive), steps);
      await copySection(drive, 4, 'Zorgen');
      await drive.openDemo('/client/1/beloop');
      await page.see('html[data-editor=ready]');
      await page.click('.tox-edit-area__iframe');
      await page.press('Control+v');
      const { words, headings } = await until('the editor has it', 10_000, async () => {
        const found = await inEditor(drive);
        return found.headings.length > 0 && found;
      });
      equal(headings[0], '— Feiten en gebeurtenissen, op volgorde van tijd —');
      match(words, new RegExp(bruise));
    },
  },
  {
    name: 'the course of a case is seen as a picture and as a list, and a sign leads to what it stands for',
    browsers: ['chromium'],
    run: async (drive) => {
      const { panel } = drive;
      await openWithSignal(drive);
      await panel.click('button', 'Verloop en gezin');
      await panel.see('Signalen: 1. Overleg en gesprekken: 0. Beslissingen en afspraken: 0.');
      await panel.see('img', /^Tekening van het verloop\. Signalen: 1\./);
      await panel.see('heading', 'Gezin');
      await panel.click('button', /^Signaal, \d+ \w+ \d{4}, \d\d:\d\d$/);
      await panel.see('heading', 'Signalen');
      await panel.see(bruise);
    },
  },
  {
    name: 'a case is made again from its note, selected in the dossier',
    run: async (drive) => {
      const { panel, page } = drive;
      await openWithSignal(drive);
      await openNote(drive);
      await panel.see(/^Verslag — /);
      await placeNote(drive);
      await page.click('.note button');
      await page.see('.saved');
      await drive.selectText('.saved li');
      await drive.markSelectedAsSignal();
      await panel.click('button', 'Hervat uit deze notitie');
      await panel.see('Eén feit is zeker gelezen.');
      await panel.see('Groep 4 heeft dit allemaal al.');
      await panel.click('button', 'Maak hiervan een casus');
      await panel.type('textbox', 'Korte naam voor deze casus', 'Uit de notitie');
      await panel.click('button', 'Begin');
      await panel.see('heading', 'Uit de notitie');
      ok(!(await panel.text()).includes('nog niet in het dossier'), 'it came from the dossier');
      await seeSignal(drive);
    },
  },
  {
    name: 'a case moves to the pack of another workplace and back, and keeps what was recorded',
    browsers: ['chromium'],
    run: async (drive) => {
      const { panel } = drive;
      const education = titleOf('sector-education');
      await openWithSignal(drive);
      await panel.click('button', 'Terug');
      await panel.see('heading', 'Casussen');
      await chooseWorkplace(drive, [['Sector', education]]);
      await panel.click('button', /Groep 4/);
      await panel.click('button', 'Bekijk wat er verandert');
      await panel.see('Al je aantekeningen blijven bewaard. Je kunt later terug.');
      await panel.click('button', 'Neem het nieuwe pakket');
      await panel.see(/Deze casus gebruikt nu het andere pakket/);
      await panel.click('button', 'Bekijk wat er verandert');
      await panel.click('button', 'Ga terug naar dat pakket');
      await panel.see(/Deze casus gebruikt nu het andere pakket/);
      await seeSignal(drive);
    },
  },
];
