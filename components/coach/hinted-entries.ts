/** What the coach would still ask about what was recorded: which words, in which fact. */
import type { App } from '@/lib/app/create-app';
import type { Remark } from '@/lib/app/coaching';
import type { NoteType } from '@/lib/coach/hint';
import type { Entry } from '@/lib/case/entries';
import { formFields, isAsked } from '@/components/entry/form-fields';

export interface EntryRemark {
  entry: Entry;
  /** The text it stands in. */
  text: string;
  remark: Remark;
}

/** Per text that somebody wrote freely in these facts: what is remarked on it. */
function remarksOn(entries: readonly Entry[], remarks: (text: string, note: NoteType) => readonly Remark[]) {
  return entries.flatMap((entry): EntryRemark[] => {
    const fields: Record<string, unknown> = entry.value;
    const { kind } = entry.value;
    return (isAsked(kind) ? formFields[kind] : []).flatMap(({ name, note }) => {
      const text = fields[name];
      const sort = note ?? (name === 'quote' ? 'quote' : undefined);
      if (!sort || typeof text !== 'string') return [];
      return remarks(text, sort).map((remark) => ({ entry, text, remark }));
    });
  });
}

/** The open hints of these facts, in their order; text that the coach leaves alone (literal words) has none. */
export const hintedEntries = (app: App, entries: readonly Entry[]): EntryRemark[] =>
  remarksOn(entries, (text, note) => (note === 'quote' ? [] : app.coaching.hintsFor(text, note)));

/** The first personal data in these facts that a note may do without, literal words included: one at a time. */
export const personalInEntries = (app: App, entries: readonly Entry[]): EntryRemark[] =>
  remarksOn(entries, (text) => app.coaching.personalIn(text)).slice(0, 1);
