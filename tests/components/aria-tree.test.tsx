/**
 * The main job as a screen reader is told it: roles, names and order, from first use to a note that stands in the
 * dossier. The golden file is `__snapshots__/aria-tree.test.tsx.snap`; `vitest -u` writes it anew, and somebody reads it.
 */
import { expect, it } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { epd } from '@/tests/page-beside';
import { beginSignal, openedWithCase } from '@/tests/opened';
import { createProfile } from '@/tests/world';
import { drawn, showPanel } from './show';

const seen = async (part: Locator) => {
  await drawn();
  return expect.element(part).toMatchAriaSnapshot();
};
/** The bars around a screen are the same everywhere: told once. */
const everything = () => seen(page.elementLocator(document.body));
const screen = () => seen(page.getByRole('main'));

it('first use', async () => {
  const { gate } = createProfile().openPanel();
  await gate.start();
  showPanel(gate);
  await everything();
});

it('from a case to a note in the dossier', async () => {
  const opened = await openedWithCase();
  const { app, gate, caseId } = opened;
  showPanel(gate);
  await everything();
  app.go({ screen: 'case', caseId });
  await screen();
  app.go({ screen: 'step', caseId, stepId: 's1' });
  await screen();
  const draftId = beginSignal(opened);
  app.go({ screen: 'entry', draftId });
  await screen();
  app.drafting.change(draftId, { quote: 'ik ben gevallen', saidBy: 'Sam', place: 'klas' });
  await app.drafting.save(draftId, caseId);
  await app.rememberReaders(epd.origin, 'colleagues');
  app.go({ screen: 'note', caseId });
  await app.placing.look();
  document.querySelector('.preview')?.replaceChildren('…'); // to the letter in tests/notes; its reference is random
  await screen();
});
