import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { FatalError } from '@/components/FatalError';
import { epd } from '@/tests/page-beside';
import { beginSignal, openedWithSignal } from '@/tests/opened';
import { createProfile } from '@/tests/world';
import { openedWithMuch, unfold } from './busy-case';
import { meldingStates } from './melding-states';
import { readWell } from './read-well';
import { optionsStates } from './options-states';
import { overviewStates } from './overview-states';
import { captureStates } from './capture-states';
import { dialStates } from './dial-states';
import { drawn, flaws, show, showPanel } from './show';
import { weighingStates } from './weighing-states';

/** Every screen in a state that shows most of it. */
const screens: Record<string, () => Promise<void>> = {
  'first use': async () => {
    const { gate } = createProfile().openPanel();
    await gate.start();
    showPanel(gate);
  },
  'the locked panel': async () => {
    const { gate } = await openedWithSignal();
    await gate.lock();
    showPanel(gate);
  },
  'a vault of which a part is gone': async () => {
    const { profile, vaultId } = await openedWithSignal();
    const copy = { records: 300, at: '2026-11-22T10:00:00Z' };
    profile.keeper.pretendLoss(vaultId, { found: 148, expected: 301, copy });
    const { gate } = profile.openPanel();
    await gate.start();
    showPanel(gate);
  },
  'an empty list of cases': async () => {
    const panel = createProfile().openPanel();
    await panel.enter();
    showPanel(panel.gate);
  },
  'a case': async () => {
    const { app, gate, caseId } = await openedWithSignal();
    app.go({ screen: 'case', caseId });
    showPanel(gate);
  },
  'a closed case': async () => {
    const { app, gate, caseId } = await openedWithSignal();
    await app.journal.setStatus(caseId, 'closed', 'andere verklaring gevonden');
    app.go({ screen: 'case', caseId });
    showPanel(gate);
  },
  'a case with much to do': async () => {
    const { app, gate, caseId } = await openedWithMuch();
    app.go({ screen: 'case', caseId });
    showPanel(gate);
    await unfold();
  },
  'a list with a case that is due': async () => {
    const { gate } = await openedWithMuch();
    showPanel(gate);
  },
  'a step with everything unfolded': async () => {
    const { app, gate, caseId } = await openedWithMuch();
    app.go({ screen: 'step', caseId, stepId: 's1', questionId: 's1.signal' });
    showPanel(gate);
    await unfold();
  },
  'withdrawing what stands in a dossier': async () => {
    const { app, gate, caseId } = await openedWithMuch();
    app.go({ screen: 'step', caseId, stepId: 's1', questionId: 's1.signal' });
    showPanel(gate);
    await page.getByRole('button', { name: 'Trek in' }).first().click();
  },
  'each step': async () => {
    const { app, gate, caseId } = await openedWithSignal();
    app.go({ screen: 'step', caseId, stepId: app.state.files.value[0]?.pack.steps[0]?.id ?? '' });
    showPanel(gate);
  },
  'the form of a signal, with problems': async () => {
    const opened = await openedWithSignal();
    const { app, gate } = opened;
    const draftId = beginSignal(opened);
    app.drafting.change(draftId, { date: 'invalid', observedBy: 'other', situation: 'in de klas' });
    app.go({ screen: 'entry', draftId });
    showPanel(gate);
    await drawn();
    document.querySelector<HTMLButtonElement>('main .dock .button.primary')?.click();
  },
  ...captureStates,
  'the note': async () => {
    const { app, gate, caseId } = await openedWithSignal();
    app.go({ screen: 'note', caseId });
    showPanel(gate);
    await app.placing.look();
  },
  'a note that was dragged': async () => {
    const { app, gate, caseId } = await openedWithSignal();
    app.go({ screen: 'note', caseId });
    showPanel(gate);
    const carried = app.placing.toDrag();
    if (carried) app.placing.dropped(carried);
  },
  'a question before placing': async () => {
    const { app, gate, caseId } = await openedWithSignal();
    app.go({ screen: 'note', caseId });
    showPanel(gate);
    await app.placing.look();
    await app.placing.place();
  },
  ...weighingStates,
  ...meldingStates,
  ...overviewStates,
  settings: async () => {
    const { app, gate } = await openedWithSignal();
    await app.rememberReaders(epd.origin, 'client');
    app.go({ screen: 'settings' });
    showPanel(gate);
  },
  'the trail': async () => {
    const { app, gate } = await openedWithSignal();
    app.go({ screen: 'trail' });
    showPanel(gate);
    await expect.element(page.getByText('De ketting is heel. Regels nagekeken: 3.')).toBeVisible();
  },
  'a broken trail': async () => {
    const { app, gate } = await openedWithSignal();
    app.trail.mark('begun-anew');
    app.go({ screen: 'trail' });
    showPanel(gate);
    await expect.element(page.getByText(/gebroken bij regel 4/)).toBeVisible();
  },
  ...dialStates,
  ...optionsStates,
  'the last resort': async () => {
    await Promise.resolve();
    show(<FatalError />);
  },
};

readWell(screens);

describe('every step and every kind of form', () => {
  it.each([
    [320, 'light'],
    [320, 'dark'],
  ] as const)('reads well for everybody at %i px in %s', async (width, look) => {
    const { app, gate, caseId } = await openedWithSignal();
    showPanel(gate);
    const steps = app.state.files.value[0]?.pack.steps ?? [];
    const kinds = new Map(steps.flatMap((step) => step.questions).map((question) => [question.kind, question]));
    expect(kinds.size).toBeGreaterThan(8);
    for (const step of steps) {
      app.go({ screen: 'step', caseId, stepId: step.id });
      await drawn();
      expect(await flaws(width, look), step.id).toEqual([]);
    }
    for (const [kind, question] of kinds) {
      app.go({ screen: 'entry', draftId: app.drafting.begin(question, caseId) });
      await drawn();
      expect(await flaws(width, look), kind).toEqual([]);
    }
  });
});

describe('what came of placing', () => {
  const outcomes: Record<string, Parameters<typeof openedWithSignal>[0]> = {
    placed: {},
    different: { verify: { state: 'different', found: 'iets heel anders' } },
    uncertain: { verify: { state: 'unknown' } },
    refused: { insert: { wrote: false, reason: 'no-room' } },
  };
  it.each(Object.entries(outcomes))('reads well for everybody: %s', async (state, page) => {
    const opened = await openedWithSignal(page);
    const { app, gate, caseId } = opened;
    await app.rememberReaders(epd.origin, 'colleagues');
    app.go({ screen: 'note', caseId });
    showPanel(gate);
    await app.placing.look();
    await app.placing.place();
    const writing = { over: false };
    const done = app.placing.agree().finally(() => (writing.over = true));
    while (!writing.over) await opened.pass(200);
    await done;
    await drawn();
    expect(app.state.placing.value.state).toBe(state);
    for (const look of ['light', 'dark'] as const) expect(await flaws(320, look)).toEqual([]);
  });
});

it('the open sheet with numbers and a code for the phone reads well for everybody', async () => {
  const { gate } = await openedWithSignal();
  showPanel(gate);
  await page.getByRole('button', { name: 'Meer' }).click();
  await page.getByRole('button', { name: 'QR-code van 0800-2000' }).click();
  for (const look of ['light', 'dark'] as const) expect(await flaws(320, look)).toEqual([]);
});
