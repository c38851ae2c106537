/** A melding screen that shows most of what it can: the walkthrough of an adult client with children. */
import { journalItemSchema } from '@/lib/case/entries';
import kindcheck from '../notes/kindcheck-volwassene.melding.json';
import type { Opened } from '@/tests/opened';
import { createProfile } from '@/tests/world';
import { readBasePack } from '../unit/protocol/base-pack';

export const form = { origin: 'https://formulier.voorbeeld.nl', path: '/melding', title: 'Meldformulier' };
const field = { nonce: 'f1', kind: 'text-area', label: 'Uw zorgen', selected: false } as const;

type Page = Parameters<ReturnType<typeof createProfile>['openPanel']>[0];

/** Opened on the screen, with the form of Veilig Thuis beside it looked at. */
export async function openedOnMelding(page: Page = {}): Promise<Pick<Opened, 'app' | 'gate' | 'pass' | 'caseId'>> {
  const panel = createProfile().openPanel({ probe: { found: true, page: form, field }, ...page });
  const app = await panel.enter();
  const caseId = crypto.randomUUID();
  const items = kindcheck.journal.map((item) => journalItemSchema.parse(item));
  await app.journal.commit([
    { type: 'add-case', id: caseId, createdAt: '2026-11-01T12:00:00.000Z', pack: readBasePack() },
    ...items.map((item) => ({ type: 'append' as const, caseId, item })),
  ]);
  app.go({ screen: 'melding', caseId });
  await app.placing.look();
  return { ...panel, app, caseId };
}
