/** From the list of cases to "Mijn werkplek" and back, with a choice made in each row that is named. */
import { beginsWith } from './patterns.mjs';

/** `choices` are pairs of a row and the option in it: ['Sector', 'Onderwijs']. */
export async function chooseWorkplace({ panel }, choices) {
  await panel.click('button', 'Instellingen');
  await panel.click('button', beginsWith('Mijn werkplek'));
  for (const [row, option] of choices) {
    await panel.click('button', beginsWith(row));
    await panel.click('radio', beginsWith(option));
    await panel.see('button', beginsWith(`${row} ${option}`));
  }
  await panel.click('button', 'Terug');
  await panel.click('button', 'Terug');
}
