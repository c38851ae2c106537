/** From a case to its note in the dossier. */
import { page } from 'vitest/browser';
import { epd, type Answers } from '@/tests/page-beside';
import { openedWithSignal } from '@/tests/opened';
import { openedWithFullCase } from './full-case';
import type { States } from './read-well';
import { showPanel } from './show';

const field = (nonce: string, label: string) => ({ nonce, kind: 'text-area', label, selected: false }) as const;

async function atNote(beside: Partial<Answers> = {}) {
  const opened = await openedWithSignal(beside);
  opened.app.go({ screen: 'note', caseId: opened.caseId });
  showPanel(opened.gate);
  await opened.app.placing.look();
  return opened;
}

export const noteStates: States = {
  NoteScreen: {
    'before placing': () => atNote(),
    'dragged away': async () => {
      const { app } = await atNote();
      const carried = app.placing.toDrag();
      if (carried) app.placing.dropped(carried);
    },
    'a question before placing': async () => {
      const { app } = await atNote();
      await app.placing.place();
    },
    'as its reader sees it': async () => {
      const { app, gate, caseId } = await openedWithFullCase();
      app.go({ screen: 'note', caseId });
      showPanel(gate);
      await page.getByRole('button', { name: 'Lees als de cliënt' }).click();
    },
    'a field that keeps headings and lists': async () => {
      const rich = { ...field('n1', 'Verslag'), kind: 'rich-text', keepsLayout: true } as const;
      await atNote({ probe: { found: true, page: epd, field: rich } });
      await page.getByLabelText('Met koppen en lijsten').findElement();
    },
    'the question which field is meant': async () => {
      await atNote({
        probe: { found: false, page: epd, reason: 'no-field' },
        fields: {
          fields: [
            field('n1', 'Doel'),
            field('n2', 'Verslag van het huisbezoek en afspraken met ouders'),
            field('n3', ''),
          ],
        },
      });
      await page.getByText(/^Welk veld bedoel je/).findElement();
    },
    'a field in a frame of another site': async () => {
      const frame = { number: 4, page: { origin: 'https://verslagen.nl', path: '/', title: 'Verslagen' } };
      const { app } = await atNote();
      app.state.target.value = { state: 'field', page: epd, field: { ...field('n1', 'Verslag'), frame }, linked: true };
    },
  },
};
