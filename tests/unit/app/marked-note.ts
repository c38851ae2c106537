/** A panel with one case, and a note of the school case that was marked in the dossier. */
import { standing } from '@/lib/case/journal';
import { render } from '@/lib/note/render';
import type { Page } from '@/lib/case/answer-kinds';
import type { Entry, Journal } from '@/lib/case/entries';
import { epd } from '@/tests/page-beside';
import { openedWithCase, type Opened } from '@/tests/opened';
import { goldenNotes } from '../note/golden-notes';
import { readBasePack } from '../protocol/base-pack';

export const pack = readBasePack();

const school = goldenNotes().find(({ name }) => name === 'school-met-hulp');
if (!school) throw new Error('tests/notes lacks the school case');
export const schoolJournal: Journal = school.journal;

/** The note of entries as it stands in a dossier. */
export const noteOf = (entries: readonly Entry[], journal: Journal = entries) =>
  render(entries, pack, { form: 'neutral', journal });
export const schoolNote = noteOf(standing(schoolJournal), schoolJournal);

/** Marks a text in a page, takes it up and reads it. */
export async function mark({ app, profile, vaultId }: Opened, text: string, page: Page = epd) {
  const id = crypto.randomUUID();
  profile.keeper.putCapture(vaultId, { id, text, at: '2026-11-22T09:00:00Z', page });
  await app.journal.refresh();
  const draftId = (await app.drafting.beginFromCapture(id)) ?? '';
  const reading = await app.resuming.read(draftId);
  if (!reading) throw new Error('a marked text can be read');
  return { draftId, reading };
}

/** A panel in which a note was marked. */
export async function openedWithNote(text = schoolNote, page: Page = epd) {
  const opened = await openedWithCase();
  return { ...opened, ...(await mark(opened, text, page)) };
}

/** A case as it is on screen now. */
export const caseOf = ({ app }: Pick<Opened, 'app'>, id: string) => {
  const open = app.state.cases.value.find(({ file }) => file.id === id);
  if (!open) throw new Error('that case is there');
  return open;
};

/** A panel in which a case was made of a note. */
export async function made(text?: string) {
  const opened = await openedWithNote(text);
  const kept = await opened.app.resuming.makeCase(opened.draftId, opened.reading, 'Hervat');
  if (!kept.ok) throw new Error(kept.reason);
  return { ...opened, open: caseOf(opened, kept.value), resumedId: kept.value };
}
