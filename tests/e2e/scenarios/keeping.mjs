/** Nothing that was typed or marked gets lost, and nobody reads it while locked. */
import { equal, ok } from 'node:assert/strict';
import { until } from '../until.mjs';
import { bruise, markBruise, openWithCase, openWithSignal, unlock } from '../main-job.mjs';

const quote = 'Letterlijke tekst of woorden';

/** Starts a signal in the case on screen and types in it. */
async function startTyping({ panel }, words) {
  await panel.click('button', /Signalen/);
  await panel.see('heading', 'Signalen');
  await panel.click('button', /^Signaal /);
  await panel.click('button', 'Vul in');
  await panel.type('textbox', quote, words);
}

/** Goes to the half-written signal. */
async function continueTyping({ panel }) {
  await panel.click('button', /Groep 4/);
  await panel.click('button', /Signalen/);
  await panel.click('button', 'Ga verder');
}

/** Waits until the vault holds these words: a second panel, which the first one opens, reads them there. */
async function keptInVault(drive, words) {
  const panel = await drive.openExtensionTab('sidepanel.html');
  await continueTyping({ panel });
  await until('the words are in the vault', 5_000, async () => (await panel.value('textbox', quote)) === words);
  await panel.close();
}

export const keeping = [
  {
    name: 'a draft survives closing the panel, locking and killing the browser',
    run: async (drive) => {
      const { panel } = drive;
      await openWithCase(drive);
      await startTyping(drive, 'ik durf niet');
      await panel.click('button', 'Vergrendel');
      await unlock(drive);
      await continueTyping(drive);
      equal(await panel.value('textbox', quote), 'ik durf niet');
      await panel.type('textbox', quote, ' naar huis');
      await keptInVault(drive, 'ik durf niet naar huis');
      await panel.close();
      await drive.openPanel();
      await unlock(drive);
      await continueTyping(drive);
      equal(await panel.value('textbox', quote), 'ik durf niet naar huis');
      await panel.type('textbox', quote, ' vandaag');
      await keptInVault(drive, 'ik durf niet naar huis vandaag');
      await drive.killBrowser();
      await drive.restart();
      await drive.openDemo('/client/1');
      await drive.openPanel();
      await unlock(drive);
      await continueTyping(drive);
      equal(await panel.value('textbox', quote), 'ik durf niet naar huis vandaag');
    },
  },
  {
    name: 'what is marked while locked waits sealed and is on screen after unlocking',
    run: async (drive) => {
      const { panel } = drive;
      await openWithCase(drive);
      await panel.click('button', 'Vergrendel');
      await panel.see('heading', 'Vergrendeld');
      await markBruise(drive);
      await panel.see('heading', 'Vergrendeld');
      ok(!(await panel.text()).includes('blauwe plek'), 'nothing of it is shown while locked');
      await unlock(drive);
      equal(await panel.value('textbox', quote), bruise);
    },
  },
  {
    name: 'a wrong passphrase gets a calm sentence and opens nothing',
    run: async (drive) => {
      const { panel } = drive;
      await openWithCase(drive);
      await panel.click('button', 'Vergrendel');
      await panel.type('textbox', 'Wachtzin', 'dit is een andere zin');
      await panel.click('button', 'Open');
      await panel.see(/Deze wachtzin past niet/);
      ok(!(await panel.text()).includes('Groep 4'));
    },
  },
  {
    name: 'calling works while locked, from the panel and from the popup',
    run: async (drive) => {
      const { panel, popup } = drive;
      await openWithCase(drive);
      await panel.click('button', 'Vergrendel');
      await panel.click('button', 'Acuut gevaar 112');
      await panel.see('link', 'Bel 112');
      await panel.click('button', 'Acuut gevaar 112');
      await panel.see('link', /0800-2000/);
      await drive.openPopup();
      for (const number of ['0800-2000', '112', '0900-8844']) await popup.see('link', `Bel ${number}`);
    },
  },
  {
    name: 'one passphrase opens two panels; both write and nothing is lost; locking one locks the other',
    run: async (drive) => {
      await openWithSignal(drive);
      // Opened by the first: one passphrase a person, not one a window.
      const second = await drive.openExtensionTab('sidepanel.html');
      await second.click('button', 'Nieuwe casus');
      await second.type('textbox', 'Korte naam voor deze casus', 'Tweede');
      await second.click('button', 'Begin');
      await second.see('heading', 'Tweede');
      await second.click('button', 'Vergrendel');
      await second.see('heading', 'Vergrendeld');
      await second.close();
      await drive.panel.see('heading', 'Vergrendeld');
      await unlock(drive);
      await drive.panel.see('button', /Groep 4/);
      await drive.panel.see('button', /Tweede/);
    },
  },
];
