import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { openedWithCase } from '@/tests/opened';
import { createProfile } from '@/tests/world';
import { showPanel } from './show';

async function atBeginning() {
  const panel = createProfile().openPanel();
  const app = await panel.enter();
  showPanel(panel.gate);
  return { ...panel, app };
}

describe('the first minute', () => {
  it('can be left at every step, and is found again where it was', async () => {
    await atBeginning();
    await page.getByRole('button', { name: 'Richt Naast in' }).click();
    await page.getByRole('button', { name: 'Volgende' }).click();
    await page.getByRole('button', { name: 'De rest doe ik later' }).click();
    await page.screenshot({ path: '../.output/beginning-card.png' });
    await page.getByRole('button', { name: 'Ga verder met inrichten' }).click();
    await expect.element(page.getByRole('heading', { name: 'Wie vraag je het eerst?' })).toBeVisible();
  });

  it('says what is wrong with a phone number, and does not go on', async () => {
    const { app } = await atBeginning();
    await app.beginning.toStep('helper');
    app.go({ screen: 'beginning' });
    await page.getByRole('textbox', { name: /Telefoonnummer/ }).fill('12');
    await page.getByRole('button', { name: 'Volgende' }).click();
    await expect.element(page.getByText(/te kort voor een telefoonnummer/)).toBeVisible();
    expect(app.beginning.step.value).toBe('helper');
  });
});

it('the colleague to ask first can be called where somebody consults', async () => {
  const { app, gate, caseId } = await openedWithCase();
  await app.beginning.keepHelper({ name: 'Intern begeleider', phone: '06-00000000' });
  const consult = app.state.files.value[0]?.pack.steps.find(({ questions }) =>
    questions.some(({ task }) => task === 'consult'),
  );
  app.go({ screen: 'step', caseId, stepId: consult?.id ?? '' });
  showPanel(gate);
  await expect.element(page.getByRole('link', { name: /Intern begeleider/ })).toHaveAttribute('href', 'tel:0600000000');
});
