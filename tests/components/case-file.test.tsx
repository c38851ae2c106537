import { describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { openedWithSignal } from '@/tests/opened';
import { drawn, showPanel } from './show';

async function atCaseFile() {
  const opened = await openedWithSignal();
  opened.app.go({ screen: 'case', caseId: opened.caseId });
  showPanel(opened.gate);
  await page.getByRole('button', { name: 'Casus als bestand of op papier' }).click();
  return opened;
}

/** In which part of the panel every word stands that would be printed. */
function placesOfVisibleWords(): string[] {
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const places = new Set<string>();
  while (words.nextNode()) {
    const around = words.currentNode.parentElement;
    if (!words.currentNode.nodeValue?.trim() || !around?.checkVisibility()) continue;
    places.add(around.closest('.paper') ? 'PAPER' : around.closest('.on-paper') ? 'ON-PAPER' : around.outerHTML);
  }
  return [...places];
}

describe('a case as a file', () => {
  it('shows the whole document before anything is saved, with pack version and date', async () => {
    const { saved } = await atCaseFile();
    const paper = page.getByRole('article');
    await expect.element(paper.getByText(/nl-basis \S+ · gemaakt op 22 november 2026$/).first()).toBeVisible();
    await expect.element(paper.getByText(/ik ben gevallen/)).toBeVisible();
    expect(saved).toEqual([]);
  });

  it('is saved as a Word file under a name that says nothing', async () => {
    const { saved } = await atCaseFile();
    await page.getByRole('button', { name: 'Bewaar als Word-bestand' }).click();
    await expect.element(page.getByText(/Het bestand staat bij je downloads/)).toBeVisible();
    expect(saved.map(({ name }) => name)).toEqual(['verslag-2026-11-22.docx']);
    expect([...(saved[0]?.bytes ?? []).slice(0, 2)]).toEqual([...new TextEncoder().encode('PK')]);
  });

  it('is saved as plain text with every word of the signal', async () => {
    const { saved } = await atCaseFile();
    await page.getByRole('button', { name: 'Bewaar als tekst' }).click();
    await expect.poll(() => saved.map(({ name }) => name)).toEqual(['verslag-2026-11-22.txt']);
    expect(new TextDecoder().decode(saved[0]?.bytes)).toContain('“ik ben gevallen”');
  });

  it('is no longer saved once the vault was locked', async () => {
    const { app, gate, saved } = await atCaseFile();
    const open = app.state.cases.value[0];
    if (!open) throw new Error('the case is there');
    await gate.lock();
    expect(await app.exporting.save(open, 'word')).toEqual({ ok: false, reason: 'locked' });
    expect(saved).toEqual([]);
  });

  it('prints nothing but the document', async () => {
    await atCaseFile();
    let printed = '';
    window.print = () => {
      printed = document.documentElement.dataset['print'] ?? '';
      window.dispatchEvent(new Event('afterprint'));
    };
    await page.getByRole('button', { name: 'Druk af of bewaar als PDF' }).click();
    expect(printed).toBe('chosen');
  });

  it.each([
    ['a document that was chosen', 'chosen', ['PAPER']],
    ['anything else: one line that says where to print', undefined, ['ON-PAPER']],
  ])('on paper stands %s', async (_what, chosen, expected) => {
    await atCaseFile();
    if (chosen) document.documentElement.dataset['print'] = chosen;
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    try {
      expect(placesOfVisibleWords()).toEqual(expected);
      const { backgroundColor, color } = getComputedStyle(document.documentElement);
      expect([backgroundColor, color]).not.toContain('rgb(23, 28, 29)');
    } finally {
      await cdp().send('Emulation.setEmulatedMedia', { media: '' });
      delete document.documentElement.dataset['print'];
    }
  });

  it('a printed screen of a case says which pack asked the questions and when it was printed', async () => {
    const { app, caseId } = await openedWithSignal().then((opened) => (showPanel(opened.gate), opened));
    app.go({ screen: 'overview', caseId });
    await drawn();
    expect(document.querySelector('.paper-mark')?.textContent).toMatch(/nl-basis \d+\.\d+\.\d+ · afgedrukt op .*2026/);
  });
});
