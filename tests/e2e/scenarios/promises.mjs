/** What Naast promises: few clicks, no requests, everybody can use it. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { markBruise, openNote, openWithCase, placeNote } from '../main-job.mjs';

/** From selected text to a verified note, vault open and case existing. Gives clicks and typed keys. */
async function countJob(drive) {
  const { panel } = drive;
  await drive.page.click('h1'); // selecting by hand takes the focus out of the field, too
  await drive.selectText('#entry-1 .text');
  const before = { ...drive.effort };
  await drive.markSelectedAsSignal();
  await panel.click('button', 'Bewaar bij Groep 4');
  await openNote(drive);
  await panel.see(/^Verslag — /);
  await panel.click('button', 'Zet in het dossier');
  await panel.see(/De notitie staat in het dossier/);
  return { clicks: drive.effort.clicks - before.clicks, keys: drive.effort.keys - before.keys };
}

/** The site is known: who reads its fields was asked at the first placement. */
async function firstPlacement(drive) {
  await openWithCase(drive);
  await markBruise(drive);
  await drive.panel.click('button', 'Bewaar bij Groep 4');
  await openNote(drive);
  await drive.panel.see(/^Verslag — /);
  await placeNote(drive);
}

const counted = (how, { clicks, keys }) => {
  ok(clicks <= 6, `${clicks} clicks`);
  equal(keys, 0);
  return `${how}: ${clicks} clicks, ${keys} typed characters`;
};

export const promises = [
  {
    name: 'from selected text to a verified note in at most six clicks without typing, with activeTab only',
    run: async (drive) => {
      await firstPlacement(drive);
      await drive.openDemo('/client/1');
      return counted('activeTab only', await countJob(drive));
    },
  },
  {
    name: 'the same on a linked site, which keeps working after a navigation',
    run: async (drive) => {
      const { panel } = drive;
      await firstPlacement(drive);
      await panel.click('button', 'Naar de casus');
      await panel.click('button', 'Maak nog een notitie');
      await panel.click('checkbox', /Op zijn linker bovenarm/);
      await drive.answerPermission(() => panel.click('button', /^Koppel 127\.0\.0\.1/), true);
      await panel.gone('button', /^Koppel/);
      await drive.openDemo('/client/1');
      await drive.page.click('#note');
      await panel.see(/^Verslag — /);
      await panel.click('button', 'Terug');
      return counted('linked site', await countJob(drive));
    },
  },
  {
    name: 'no request leaves the computer in all of the main job',
    run: async (drive) => {
      await firstPlacement(drive);
      await drive.openPopup();
      await drive.popup.see('link', 'Bel 112');
      deepEqual(await drive.network(), []);
    },
  },
  {
    name: 'axe finds nothing in the built panel, light and dark, at 320 and 400 px',
    run: async (drive) => {
      const { panel } = drive;
      await firstPlacement(drive);
      const check = async (screen) => {
        for (const width of [320, 400])
          for (const scheme of ['light', 'dark']) {
            await panel.look({ width, scheme });
            deepEqual(await panel.axe(), [], `${screen} at ${width} px in ${scheme}`);
          }
        await panel.look({});
      };
      await check('the note');
      await panel.click('button', 'Naar de casus');
      await check('the case');
      await panel.click('button', /^Wegen Nog niets/);
      await check('a step');
    },
  },
  {
    name: 'the journey in the panel works by keyboard alone',
    run: async (drive) => {
      const { panel, page } = drive;
      await openWithCase(drive);
      await markBruise(drive);
      await panel.see('button', 'Bewaar bij Groep 4');
      const before = drive.effort.clicks;
      const tabTo = async (words) => {
        for (let presses = 0; presses < 80; presses += 1) {
          await panel.press('Tab');
          const here = await panel.evaluate(() =>
            document.activeElement === document.body ? '' : document.activeElement.textContent,
          );
          if (here.includes(words)) return;
        }
        throw new Error(`no way to "${words}" by keyboard`);
      };
      const go = async (words) => {
        await tabTo(words);
        await panel.press('Enter');
      };
      await go('Bewaar bij Groep 4');
      await panel.see('Opgeslagen.');
      await page.evaluate(() => document.querySelector('#note').focus());
      await go('Naar de notitie');
      await panel.see(/^Verslag — /);
      await go('Zet in het dossier');
      await panel.see(/Wie kunnen dit veld/);
      await go('Alleen collega');
      await panel.see(/De notitie staat in het dossier/);
      equal(drive.effort.clicks, before);
    },
  },
];
