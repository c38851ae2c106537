/** The list of cases, a case, its steps and entries, and a case as one document. */
import { page } from 'vitest/browser';
import { beginSignal, openedWithSignal } from '@/tests/opened';
import { createProfile } from '@/tests/world';
import { openedWithMuch, unfold } from './busy-case';
import { openedWithFullCase } from './full-case';
import type { States } from './read-well';
import { drawn, showPanel } from './show';

/** A case with much to do, at a question of its first step. */
async function atSignals() {
  const { app, gate, caseId } = await openedWithMuch();
  app.go({ screen: 'step', caseId, stepId: 's1', questionId: 's1.signal' });
  showPanel(gate);
}

export const caseStates: States = {
  CaseList: {
    empty: async () => {
      const panel = createProfile().openPanel();
      await panel.enter();
      showPanel(panel.gate);
    },
    'one that is due': async () => {
      const { gate } = await openedWithMuch();
      showPanel(gate);
    },
    'many, with the archive and what may go': async () => {
      const { app, gate } = await openedWithMuch();
      for (const label of ['Groep 3 – geel', 'Buurmeisje', 'Tweeling van maandag']) await app.journal.startCase(label);
      const made = await app.journal.startCase('Groep 8');
      await app.journal.setStatus(made.ok ? made.value : '', 'closed', 'er is hulp, en het blijft veilig');
      app.state.today.value = '2026-12-22';
      showPanel(gate);
      await page.getByRole('textbox', { name: 'Zoek in al je casussen' }).fill('groep');
    },
  },
  CaseScreen: {
    'a signal': async () => {
      const { app, gate, caseId } = await openedWithSignal();
      app.go({ screen: 'case', caseId });
      showPanel(gate);
    },
    closed: async () => {
      const { app, gate, caseId } = await openedWithSignal();
      await app.journal.setStatus(caseId, 'closed', 'andere verklaring gevonden');
      app.go({ screen: 'case', caseId });
      showPanel(gate);
    },
    'much to do': async () => {
      const { app, gate, caseId } = await openedWithMuch();
      app.go({ screen: 'case', caseId });
      showPanel(gate);
      await unfold();
    },
  },
  StepScreen: {
    'everything unfolded': async () => {
      await atSignals();
      await unfold();
    },
    'withdrawing what stands in a dossier': async () => {
      await atSignals();
      await page.getByRole('button', { name: 'Trek in' }).first().click();
    },
  },
  EntryScreen: {
    'a signal, with problems': async () => {
      const opened = await openedWithSignal();
      const { app, gate } = opened;
      const draftId = beginSignal(opened);
      app.drafting.change(draftId, { date: 'invalid', observedBy: 'other', situation: 'in de klas' });
      app.go({ screen: 'entry', draftId });
      showPanel(gate);
      await drawn();
      document.querySelector<HTMLButtonElement>('main .dock .button.primary')?.click();
    },
  },
  CaseFileScreen: {
    'a full case, saved': async () => {
      const { app, gate, caseId } = await openedWithFullCase();
      app.go({ screen: 'case-file', caseId });
      showPanel(gate);
      await page.getByRole('button', { name: 'Bewaar als tekst' }).click();
      await page.getByText(/Het bestand staat bij je downloads/).findElement();
    },
  },
};
