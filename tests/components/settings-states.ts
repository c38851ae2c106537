/** The settings and what lies behind them: ways in, the trail, keeping, copies, practice. */
import { page, userEvent } from 'vitest/browser';
import { epd } from '@/tests/page-beside';
import { openedWithSignal } from '@/tests/opened';
import { createProfile, passphrase } from '@/tests/world';
import type { States } from './read-well';
import { drawn, showPanel } from './show';

const press = (name: string | RegExp) => page.getByRole('button', { name }).click();
const fill = (label: string, words: string) => page.getByLabelText(label, { exact: true }).fill(words);

async function at(screen: 'settings' | 'trail' | 'keeping' | 'backup' | 'practice') {
  const opened = await openedWithSignal();
  opened.app.go({ screen });
  showPanel(opened.gate);
  return opened;
}

const next = 'zes nieuwe woorden van mij';

/** The settings with the form of a full renewal open. */
async function beforeRenewal() {
  const opened = await at('settings');
  await fill('Je wachtzin van nu', passphrase);
  await press('Vernieuw de hele kluis');
  return opened;
}

export const settingsStates: States = {
  SettingsScreen: {
    'a linked site whose readers are known, and a device that may open': async () => {
      const { app, gate } = await openedWithSignal();
      await app.rememberReaders(epd.origin, 'client');
      await gate.ways.lookAround();
      app.go({ screen: 'settings' });
      showPanel(gate);
    },
    'a device that opens': async () => {
      const { app, vaultId } = await at('settings');
      await app.ways.setDevice(vaultId, passphrase, true);
    },
    'the form of another passphrase': async () => {
      await at('settings');
      await press('Verander je wachtzin');
      await press('Verander je wachtzin');
    },
    'what a full renewal does': async () => {
      await beforeRenewal();
      await press('Vernieuw de hele kluis');
    },
    'once more whether everything must be renewed': async () => {
      const { app } = await beforeRenewal();
      app.state.unreadable.value = 2;
      await fill('Nieuwe wachtzin', next);
      await fill('Nog een keer de nieuwe wachtzin', next);
      await press('Vernieuw de hele kluis');
      await page.getByRole('group', { name: 'Weet je het zeker?' }).findElement();
    },
  },
  TrailScreen: {
    whole: async () => {
      await at('trail');
      await page.getByText('De ketting is heel. Regels nagekeken: 3.').findElement();
    },
    broken: async () => {
      const { app, gate } = await openedWithSignal();
      app.trail.mark('begun-anew');
      app.go({ screen: 'trail' });
      showPanel(gate);
      await page.getByText(/gebroken bij regel 4/).findElement();
    },
  },
  KeepingScreen: {
    'a closed case that may go': async () => {
      const opened = await openedWithSignal();
      await opened.app.journal.setStatus(opened.caseId, 'closed', 'er is hulp');
      opened.app.go({ screen: 'keeping' });
      showPanel(opened.gate);
      await page.getByLabelText('Alles staat in het dossier').click();
    },
    'nothing to clear away': () => at('keeping'),
  },
  BackupScreen: {
    'a copy that was made': async () => {
      const { app } = await at('backup');
      await app.backups.make('zes gewone woorden voor dit bestand');
    },
    'what a file brings': async () => {
      const { app: from, saved } = await openedWithSignal();
      await from.backups.make('zes gewone woorden voor dit bestand');
      const { gate, enter } = createProfile().openPanel();
      const app = await enter();
      app.go({ screen: 'backup' });
      showPanel(gate);
      await userEvent.upload(page.getByLabelText('Kies een bestand'), new File([saved[0]?.bytes ?? ''], 'kopie.age'));
      await fill('Wachtzin van het bestand', 'zes gewone woorden voor dit bestand');
      await press('Open het bestand');
      await page.getByText('Nieuwe casussen: 1').findElement();
    },
  },
  PracticeScreen: {
    'a sentence that became concrete': async () => {
      await at('practice');
      await fill('Maak deze zin concreet', 'Sem gooide om 10.20 uur zijn stoel om.');
      await page.getByText('Goed. Een lezer ziet nu wat jij zag.').findElement();
    },
    'all sentences': async () => {
      await at('practice');
      for (let turn = 0; turn < 10; turn += 1) {
        document.querySelector<HTMLButtonElement>('main .button.primary')?.click();
        await drawn();
      }
    },
  },
};
