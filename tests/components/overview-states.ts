/** The screens that look over a case or read a note back, each in a state that shows most of it. */
import { page } from 'vitest/browser';
import { openedWithCase } from '@/tests/opened';
import { openedWithFullCase, openedWithMarkedNote } from './full-case';
import type { States } from './read-well';
import { drawn, showPanel } from './show';

export const overviewStates: States = {
  OverviewScreen: {
    'a full case': async () => {
      const { app, gate, caseId } = await openedWithFullCase();
      app.go({ screen: 'overview', caseId });
      showPanel(gate);
      await drawn();
      document.querySelector<HTMLElement>('.timeline-marks [aria-expanded]')?.click();
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    },
    'an empty case': async () => {
      const { app, gate, caseId } = await openedWithCase();
      app.go({ screen: 'overview', caseId });
      showPanel(gate);
    },
  },
  ResumeScreen: {
    'a note that is read back': async () => {
      const { app, gate, draftId } = await openedWithMarkedNote((text) =>
        text.replace('Besluit: nee\n', '').replace('nl-basis', 'school-zuid'),
      );
      app.go({ screen: 'resume', draftId });
      showPanel(gate);
      await page.getByRole('heading', { name: 'Waar hoort dit bij?' }).findElement();
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    },
  },
};
