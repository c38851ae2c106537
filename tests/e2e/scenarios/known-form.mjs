/** A form that was pointed at once is filled field by field, and never sent. */
import { equal, match, ok } from 'node:assert/strict';
import { bruise, openWithSignal } from '../main-job.mjs';

/** Points at a field, and says what goes in it and who reads it. */
async function pointAt({ panel, page }, field, takes, readers = 'Alleen collega’s') {
  await page.click(field);
  await panel.click('button', 'Voeg dit veld toe');
  await panel.click('radio', takes);
  await panel.click('radio', readers);
  await panel.click('button', 'Voeg toe aan de lijst');
  await panel.see(new RegExp(`· ${takes}`));
}

const inForm = ({ page }) =>
  page.evaluate(() =>
    Object.fromEntries([...document.querySelectorAll('textarea')].map(({ id, value }) => [id, value])),
  );

/** Looks whether the page was left in the meantime: sending a form does that. */
const markPage = ({ page }) => page.evaluate(() => void (window.isSamePage = true));
const isSamePage = ({ page }) => page.evaluate(() => window.isSamePage === true);

export const knownForm = [
  {
    name: 'a form that was pointed at is filled in its own fields and not sent; what parents read is asked about first',
    browsers: ['chromium'],
    run: async (drive) => {
      const { panel, page } = drive;
      await openWithSignal(drive);
      await drive.openDemo('/formulier');
      await drive.renewAccess();
      await markPage(drive);
      await panel.click('button', 'Instellingen');
      await panel.click('button', /^Velden van sites/);
      await pointAt(drive, '#zorgen', 'Melding: zorgen');
      await pointAt(drive, '#stappen', 'Melding: de meldcode');
      await pointAt(drive, '#bericht', 'De notitie', 'Ook cliënt, ouders of partner');
      await panel.click('button', 'Bewaar in mijn kluis');
      await panel.see('Bewaard. Naast herkent deze velden nu.');
      await panel.click('button', 'Terug');
      await panel.click('button', 'Terug');
      await panel.click('button', /Groep 4/);
      await panel.click('button', 'Melding voorbereiden');
      for (const fill of ['Vul de 2 velden in', 'Vul het laatste veld in']) {
        await panel.click('button', fill);
        // The signal was marked on this site.
        await panel.click('button', 'Ja, zet de tekst hier');
      }
      await panel.gone('heading', 'Naast kent dit formulier');
      const { zorgen, stappen, bericht } = await inForm(drive);
      match(zorgen, new RegExp(bruise));
      ok(stappen.length > 0 && !stappen.includes(bruise), 'each section stands in its own field');
      equal(bericht, '');
      await panel.click('button', 'Terug');
      await panel.click('button', 'Naar de notitie');
      await page.click('#bericht');
      await panel.see(/^Bericht voor thuis — /);
      await panel.click('button', 'Zet in het dossier');
      await panel.click('button', 'Ja, dit is het dossier van ‘Groep 4’');
      await panel.see(/Cliënt, ouders of partner kunnen dit veld lezen/);
      equal((await inForm(drive)).bericht, '');
      ok(await isSamePage(drive), 'nothing was sent');
    },
  },
];
