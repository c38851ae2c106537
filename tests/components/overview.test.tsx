import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Answer } from '@/lib/case/entries';
import { openedWithCase } from '@/tests/opened';
import { blankSignal, openedWithFullCase, person, recordAll } from './full-case';
import { drawn, showPanel } from './show';

async function onOverview(open: () => ReturnType<typeof openedWithCase> = openedWithFullCase) {
  const opened = await open();
  opened.app.go({ screen: 'overview', caseId: opened.caseId });
  showPanel(opened.gate);
  await drawn();
  return opened;
}

describe('the picture of what happened', () => {
  it('has a name that says what is in it, and letters of at least 11 px', async () => {
    await onOverview();
    await expect
      .element(page.getByRole('img', { name: /Signalen: 3\. Overleg en gesprekken: 3\./ }))
      .toBeInTheDocument();
    const letters = [...document.querySelectorAll('.timeline-drawing text')];
    expect(letters.length).toBeGreaterThan(3);
    for (const words of letters) expect(parseFloat(getComputedStyle(words).fontSize)).toBeGreaterThanOrEqual(11);
  });

  it('tells signals that confirm, contradict or are unclear apart by their form', async () => {
    await onOverview();
    const forms = ['signal', 'confirms', 'contradicts'].map((name) =>
      document.querySelector(`figure .timeline-picture .${name}`),
    );
    expect(forms.every(Boolean)).toBe(true);
    expect(forms[1]?.getAttribute('d')).not.toBe(forms[2]?.getAttribute('d'));
    expect(getComputedStyle(forms[0]!).fill).not.toBe(getComputedStyle(forms[1]!).fill);
  });

  it('is to scale: four days take four times the room of one', async () => {
    await onOverview();
    const top = (name: RegExp) => page.getByRole('button', { name }).first().element().getBoundingClientRect().top;
    const [first, second, third] = [/Signaal, 12 nov/, /Signaal, 16 nov/, /Signaal, 17 nov/].map(top);
    expect(second! - first!).toBeCloseTo(4 * (third! - second!), -1);
  });

  it('opens the question of a fact by keyboard', async () => {
    const { app, caseId } = await onOverview();
    (page.getByRole('button', { name: /Signaal, 16 nov/ }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(app.state.route.value).toEqual({ screen: 'step', caseId, stepId: 's1', questionId: 's1.signal' });
  });

  it('unfolds facts that lie close together, each with its way to the question', async () => {
    const { app } = await onOverview();
    await page.getByRole('button', { name: /^2 bij elkaar: Overleg met een collega/ }).click();
    await page
      .getByRole('list', { name: 'Wat hier bij elkaar ligt' })
      .getByRole('button', { name: 'Advies van Veilig Thuis' })
      .click();
    expect(app.state.route.value).toMatchObject({ screen: 'step', questionId: 's2.veilig-thuis' });
  });

  it('no two signs in a lane lie over each other', async () => {
    await onOverview();
    const boxes = [...document.querySelectorAll('.timeline-marks button')].map((item) => item.getBoundingClientRect());
    for (const a of boxes)
      for (const b of boxes)
        if (a !== b && Math.abs(a.left - b.left) < 20) expect(Math.abs(a.top - b.top)).toBeGreaterThanOrEqual(24);
  });

  it('is a list too: the same facts in order, and silence in words', async () => {
    const opened = await openedWithCase();
    const signal = (date: string): Answer => ({ kind: 'signal', ...blankSignal, date });
    await recordAll(opened, [
      ['s1.signal', signal('2026-11-20')],
      ['s1.signal', signal('2026-10-30')],
      ['s5.report', { kind: 'decision', value: 'no', grounds: 'Zie stap 4.' }],
    ]);
    opened.app.go({ screen: 'overview', caseId: opened.caseId });
    showPanel(opened.gate);
    await page.getByText('Het verloop als lijst').click();
    const rows = [...document.querySelectorAll('.timeline-table tbody tr')].map((row) => row.textContent);
    expect(rows.map((row) => row.slice(0, 30))).toEqual([
      expect.stringContaining('30 okt 2026'),
      '3 weken niets vastgelegd',
      expect.stringContaining('20 nov 2026'),
      expect.stringContaining('vastgelegd op 22 nov 2026'),
    ]);
    await expect.element(page.getByRole('img')).toBeInTheDocument();
    expect(document.querySelector('.timeline-drawing .silence')?.textContent).toBe('3 weken niets vastgelegd');
  });

  it('gives close days each their own date, and a long silence no more room than its words ask', async () => {
    const opened = await openedWithCase();
    const signal = (date: string): Answer => ({ kind: 'signal', ...blankSignal, date });
    const days = ['2025-01-06', '2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'];
    await recordAll(
      opened,
      days.map((day) => ['s1.signal', signal(day)]),
    );
    opened.app.go({ screen: 'overview', caseId: opened.caseId });
    showPanel(opened.gate);
    await expect.element(page.getByRole('img')).toBeInTheDocument();
    const written = [...document.querySelectorAll('.timeline-drawing text.day')].map((day) => day.textContent);
    expect(written).toHaveLength(days.length + 1);
    expect(document.querySelectorAll('.timeline-marks button')).toHaveLength(days.length);
    expect(document.querySelector('.timeline-drawing .silence')?.textContent).toBe('22 maanden niets vastgelegd');
    expect(document.querySelector('.timeline-drawing')!.getBoundingClientRect().height).toBeLessThan(320);
  });

  it('says what to do while there is nothing', async () => {
    await onOverview(openedWithCase);
    await expect.element(page.getByText(/Nog niets om te laten zien/)).toBeVisible();
    expect(document.querySelector('.timeline-drawing')).toBeNull();
  });
});

describe('the family', () => {
  it('says first, in words, who is not safe or may not be', async () => {
    await onOverview();
    await expect.element(page.getByText('Niet veilig, of twijfel: S.')).toBeVisible();
    await expect.element(page.getByText(/Twijfel of het veilig is, op 22 nov 2026/)).toBeVisible();
  });

  it('names what is not known, and comes back after it was filled in', async () => {
    const { app, caseId } = await onOverview();
    await expect.element(page.getByText('Nog niet bekend: is M. nu veilig?')).toBeVisible();
    await page.getByRole('button', { name: 'Vul aan over M.' }).click();
    const route = app.state.route.value;
    expect(route).toMatchObject({ screen: 'entry', back: { screen: 'overview', caseId } });
    const draftId = route.screen === 'entry' ? route.draftId : '';
    app.drafting.change(draftId, { safeNow: 'yes', age: '3', caredBy: 'moeder' });
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await expect.element(page.getByRole('heading', { name: 'Verloop en gezin' })).toBeVisible();
    await expect.element(page.getByText('zusje, 3 jaar, getuige')).toBeVisible();
    await expect.element(page.getByText('Nog niet bekend: is M. nu veilig?')).not.toBeInTheDocument();
  });

  it('tells when there are two answers about one person', async () => {
    const opened = await openedWithFullCase();
    await recordAll(opened, [['s1.child', person({ safeNow: 'no' })]]);
    await onOverview(() => Promise.resolve(opened));
    await expect.element(page.getByText('Over S. staan 2 antwoorden. Hierboven staat het nieuwste.')).toBeVisible();
  });

  it('says where to begin while nobody is described, and leads there', async () => {
    const { app, caseId } = await onOverview(openedWithCase);
    await expect.element(page.getByText(/Nog niemand beschreven/)).toBeVisible();
    await page.getByRole('button', { name: 'Naar Signalen' }).click();
    expect(app.state.route.value).toEqual({ screen: 'step', caseId, stepId: 's1' });
  });
});
