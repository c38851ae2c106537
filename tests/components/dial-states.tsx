/** The popup and the panel around a call: the whole directory, danger, and writing while the vault is locked. */
import { signal } from '@preact/signals';
import { page } from 'vitest/browser';
import { MoreNumbers } from '@/components/directory/MoreNumbers';
import { PopupScreen } from '@/components/popup/PopupScreen';
import type { Dialing } from '@/components/quick-dial/dialing';
import { openedWithSignal } from '@/tests/opened';
import type { States } from './read-well';
import { drawn, idleDialing, show, showPanel } from './show';

/** The popup with everything loaded, for a region. */
export function showPopup(region = '', changes: Partial<Dialing> = {}): void {
  const chosen = signal(region);
  show(
    <PopupScreen
      dialing={idleDialing(changes)}
      failed={signal(false)}
      onOpen={() => undefined}
      MoreNumbers={signal(MoreNumbers)}
      region={chosen}
      onRegion={(id) => (chosen.value = id)}
    />,
  );
}

const call = () => signal({ startedAt: new Date().toISOString(), number: 'veilig-thuis', who: 'Veilig Thuis' });

/** The panel, locked, with the form that was asked for. */
async function lockedWith(about: 'call' | 'danger'): Promise<void> {
  const { gate, forms } = await openedWithSignal();
  await gate.lock();
  await forms.begin(about);
  showPanel(gate, forms, { call: call() });
}

export const dialStates: States = {
  PopupScreen: {
    'at first': async () => {
      await Promise.resolve();
      showPopup();
    },
    'during a call, with everything unfolded and numbers that must be checked again': async () => {
      showPopup('flevoland', { call: call(), today: '2028-01-01' });
      await drawn();
      for (const details of document.querySelectorAll('details')) details.open = true;
      await page.getByRole('button', { name: 'QR-code van 112' }).click();
    },
    'a place that has no region': async () => {
      showPopup();
      await page.getByLabelText('Gemeente of regio').fill('Atlantis');
    },
  },
  QuickFormScreen: {
    'a call written down while locked': () => lockedWith('call'),
    'danger written down while locked': () => lockedWith('danger'),
  },
};
