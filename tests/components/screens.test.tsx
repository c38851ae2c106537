import { describe, expect, it } from 'vitest';
import { epd } from '@/tests/page-beside';
import { openedWithSignal } from '@/tests/opened';
import { captureStates } from './capture-states';
import { caseStates } from './case-states';
import { dialStates } from './dial-states';
import { firstMinuteStates } from './first-minute-states';
import { gateStates } from './gate-states';
import { meldingStates } from './melding-states';
import { noteStates } from './note-states';
import { optionsStates } from './options-states';
import { overviewStates } from './overview-states';
import { readWell } from './read-well';
import { flawsOf } from './reading-flaws';
import { settingsStates } from './settings-states';
import { sheetStates } from './sheet-states';
import { drawn, showPanel } from './show';
import { weighingStates } from './weighing-states';

readWell(gateStates);
readWell(firstMinuteStates);
readWell(caseStates);
readWell(captureStates);
readWell(noteStates);
readWell(weighingStates);
readWell(meldingStates);
readWell(overviewStates);
readWell(settingsStates);
readWell(sheetStates);
readWell(dialStates);
readWell(optionsStates);

it('every step and every kind of form reads well for everybody', async () => {
  const { app, gate, caseId } = await openedWithSignal();
  showPanel(gate);
  const steps = app.state.files.value[0]?.pack.steps ?? [];
  const kinds = new Map(steps.flatMap((step) => step.questions).map((question) => [question.kind, question]));
  expect(kinds.size).toBeGreaterThan(8);
  for (const step of steps) {
    app.go({ screen: 'step', caseId, stepId: step.id });
    await drawn();
    expect(await flawsOf(), step.id).toEqual([]);
  }
  for (const [kind, question] of kinds) {
    app.go({ screen: 'entry', draftId: app.drafting.begin(question, caseId) });
    await drawn();
    expect(await flawsOf(), kind).toEqual([]);
  }
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
    expect(await flawsOf()).toEqual([]);
  });
});
