/** One case in the panel, as tests of its screens use it: what is known is recorded, what is shown is looked for. */
import { page } from 'vitest/browser';
import type { Answer } from '@/lib/case/entries';
import type { Pack } from '@/lib/protocol/schema';
import { openedWithCase } from '@/tests/opened';
import { composed } from '../unit/protocol/overlay-stack';
import { drawn, showPanel } from './show';

/** Shows the panel with one empty case, and gives what can be done and seen there. */
export async function showCase() {
  const { app, gate, caseId } = await openedWithCase();
  showPanel(gate);
  const record = (question: string, value: Answer) => app.journal.record(caseId, { question, value });
  const signal: Answer = {
    ...{ kind: 'signal', quote: 'au', saidBy: '', observation: '', date: '2026-11-20', time: '', place: '' },
    ...{ situation: '', present: '', observedBy: 'self', source: '', about: '', bearing: 'unknown' },
  };
  /** Runs the case on this pack, as far as the screen is concerned; the next record takes it back. */
  const usePack = (pack: Pack) => {
    const { files } = app.state;
    files.value = files.value.map((file) => ({ ...file, pack }));
  };
  return {
    app,
    caseId,
    record,
    usePack,
    useLayers: (...layers: string[]) => usePack(composed(...layers)),
    say: (question: string, value: 'yes' | 'no' | 'doubt') =>
      record(question, { kind: 'yes-no-doubt', value, because: '' }),
    tick: (question: string, ...values: string[]) => record(question, { kind: 'multiple', values, because: '' }),
    decide: (question: string) => record(question, { kind: 'decision', value: 'yes', grounds: 'Zie stap 4.' }),
    suppose: (hypothesis: string, followUpOn = '') => record('s1.signal', { ...signal, hypothesis, followUpOn }),
    goCase: () => app.go({ screen: 'case', caseId }),
    goStep: async (stepId: string, questionId?: string) => {
      app.go({ screen: 'step', caseId, stepId, ...(questionId ? { questionId } : {}) });
      await drawn();
    },
  };
}

export const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
export const heading = (name: string) => page.getByRole('heading', { name });
/** A link of the screen itself, not of the bar with the numbers. */
export const link = (name: RegExp) => page.getByRole('main').getByRole('link', { name });
