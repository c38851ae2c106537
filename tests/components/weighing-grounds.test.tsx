import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { button, openWeighing, weighingOf } from './weighing-hands';

describe('grounds that are being typed', () => {
  it('survive a lock, and open again where they were left', async () => {
    const opened = await openWeighing();
    await userEvent.click(page.getByText('Je kunt ook nu al beslissen'));
    await userEvent.click(button('Beslis of melden nodig is'));
    await userEvent.fill(page.getByLabelText('Waarop baseer je dit?'), 'Buurvrouw hoorde');
    await opened.gate.lock();
    const app = await opened.enter();
    await weighingOf({ ...opened, app });
    await expect.element(page.getByLabelText('Waarop baseer je dit?')).toHaveValue('Buurvrouw hoorde');
  });

  it('are met by the coach, that asks and never stops', async () => {
    await openWeighing();
    await userEvent.fill(page.getByLabelText('Waaruit blijkt dat?'), 'Hij is vaak agressief. ');
    await expect.element(page.getByText(/“vaak”|“agressief”/)).toBeVisible();
  });
});
