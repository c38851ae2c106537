/** The screens that look over a case or read a note back, each in a state that shows most of it. */
import { page } from 'vitest/browser';
import { openedWithCase } from '@/tests/opened';
import { openedWithFullCase, openedWithMarkedNote } from './full-case';
import { drawn, showPanel } from './show';

export const overviewStates: Record<string, () => Promise<void>> = {
  'the note as its reader sees it': async () => {
    const { app, gate, caseId } = await openedWithFullCase();
    app.go({ screen: 'note', caseId });
    showPanel(gate);
    await page.getByRole('button', { name: 'Lees als de cliënt' }).click();
  },
  'the course and the family': async () => {
    const { app, gate, caseId } = await openedWithFullCase();
    app.go({ screen: 'overview', caseId });
    showPanel(gate);
    await drawn();
    document.querySelector<HTMLElement>('.timeline-marks [aria-expanded]')?.click();
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  },
  'the course and the family of an empty case': async () => {
    const { app, gate, caseId } = await openedWithCase();
    app.go({ screen: 'overview', caseId });
    showPanel(gate);
  },
  'a note that is read back': async () => {
    const { app, gate, draftId } = await openedWithMarkedNote((text) =>
      text.replace('Besluit: nee\n', '').replace('nl-basis', 'school-zuid'),
    );
    app.go({ screen: 'resume', draftId });
    showPanel(gate);
    await page.getByRole('heading', { name: 'Waar hoort dit bij?' }).findElement();
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  },
};
