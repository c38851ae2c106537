import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openedWithCase } from '@/tests/opened';
import { drawn, showPanel } from './show';

/** What somebody beside the screen can read. */
const onScreen = () => document.body.innerText;

async function shownCase() {
  const opened = await openedWithCase();
  opened.app.go({ screen: 'case', caseId: opened.caseId });
  showPanel(opened.gate);
  await drawn();
  return opened;
}

describe('quick hide', () => {
  it('leaves only a calendar at Esc Esc, and gives back what was there at the next', async () => {
    const { app, caseId } = await shownCase();
    const label = app.state.cases.value.find(({ file }) => file.id === caseId)?.view.label ?? '';
    expect(onScreen()).toContain(label);
    await userEvent.keyboard('{Escape}{Escape}');
    await drawn();
    expect(onScreen()).not.toContain(label);
    expect(onScreen()).not.toMatch(/Veilig Thuis|112|Naast/u);
    await expect.element(page.getByRole('table')).toBeVisible();
    await userEvent.keyboard('{Escape}{Escape}');
    await drawn();
    expect(onScreen()).toContain(label);
  });

  it('keeps the words in a form that has no draft, and the focus in it', async () => {
    const { app, gate } = await openedWithCase();
    app.go({ screen: 'cases' });
    showPanel(gate);
    await page.getByRole('button', { name: 'Nieuwe casus' }).click();
    await page.getByRole('textbox', { name: /Korte naam/ }).fill('Groep 7');
    await page.getByRole('button', { name: 'Verberg snel' }).click();
    await page.getByRole('button', { name: 'Verder' }).click();
    await expect.element(page.getByRole('textbox', { name: /Korte naam/ })).toHaveValue('Groep 7');
  });

  it('does nothing at one Esc, nor at two that are far apart', async () => {
    const { gate } = await shownCase();
    const press = (timeStamp: number) => {
      const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
      Object.defineProperty(pressed, 'timeStamp', { value: timeStamp });
      document.body.dispatchEvent(pressed);
    };
    press(1_000);
    press(2_000);
    expect(gate.hiding.hidden.value).toBe(false);
    press(2_300);
    expect(gate.hiding.hidden.value).toBe(true);
  });

  it('has blanked the panel when the key is handled, within 50 ms', async () => {
    const { gate } = await shownCase();
    const start = performance.now();
    gate.hiding.hide();
    expect(document.querySelector<HTMLElement>('.panel')?.offsetHeight).toBe(0); // laid out: all that is left is a frame
    expect(performance.now() - start).toBeLessThan(50);
    await expect.element(page.getByRole('table')).toBeVisible();
  });
});

describe('while the screen is shared', () => {
  it('shows nothing out of the vault, and still calls', async () => {
    const { gate, app, caseId } = await shownCase();
    const label = app.state.cases.value.find(({ file }) => file.id === caseId)?.view.label ?? '';
    await page.getByRole('button', { name: 'Ik deel mijn scherm' }).click();
    await expect.element(page.getByRole('heading', { name: 'Je deelt je scherm' })).toBeVisible();
    expect(onScreen()).not.toContain(label);
    await expect.element(page.getByRole('link', { name: /0800-2000/ })).toBeVisible();
    await page.screenshot({ path: '../.output/sharing.png' });
    await page.getByRole('button', { name: 'Ik deel mijn scherm niet meer' }).click();
    await drawn();
    expect(onScreen()).toContain(label);
    expect(gate.phase.value).toBe('open');
  });
});

describe('printing', () => {
  beforeEach(() => (window.print = () => window.dispatchEvent(new Event('afterprint'))));

  it('that nobody chose in Naast gives a warning afterwards', async () => {
    await shownCase();
    window.dispatchEvent(new Event('beforeprint'));
    await expect.element(page.getByText(/De afdruk is leeg/)).toBeVisible();
    await page.screenshot({ path: '../.output/printing.png' });
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      expect(document.documentElement.dataset['print']).toBe('chosen');
      window.dispatchEvent(new Event('afterprint'));
    };
    await page.getByRole('button', { name: 'Druk dit scherm toch af' }).click();
    await drawn();
    expect(onScreen()).not.toContain('De afdruk is leeg');
    expect(document.documentElement.dataset['print']).toBeUndefined();
  });
});
