/** What opens over a screen: danger, numbers, help. */
import { page } from 'vitest/browser';
import { openedWithCase } from '@/tests/opened';
import type { States } from './read-well';
import { drawn, showPanel } from './show';

async function afterPressing(...names: string[]): Promise<void> {
  const { gate } = await openedWithCase();
  showPanel(gate);
  for (const name of names) await page.getByRole('button', { name, exact: true }).click();
}

export const sheetStates: States = {
  DangerSheet: {
    'what to do now': () => afterPressing('Acuut gevaar 112'),
  },
  QuickDial: {
    'a code for the phone': () => afterPressing('Meer', 'QR-code van 0800-2000'),
  },
  RegionFinder: {
    'places that fit': async () => {
      await afterPressing('Meer');
      await page.getByLabelText('Gemeente of regio').fill('noord');
    },
    'a region with a number of its own': async () => {
      await afterPressing('Meer');
      await page.getByLabelText('Gemeente of regio').fill('flevo');
      await page.getByRole('button', { name: 'Veilig Thuis Flevoland' }).click();
    },
  },
  HelpSheet: {
    'with everything unfolded': async () => {
      await afterPressing('Uitleg');
      await drawn();
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    },
  },
};
