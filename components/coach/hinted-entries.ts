/** The hints of what was recorded: which word, in which fact. */
import type { App } from '@/lib/app/create-app';
import type { Entry } from '@/lib/case/entries';
import type { Hint } from '@/lib/coach/hint';
import { formFields, isAsked } from '@/components/entry/form-fields';

export interface EntryHint {
  entry: Entry;
  /** The text it stands in. */
  text: string;
  hint: Hint;
}

/** The open hints of these facts, in their order; text that the coach leaves alone (literal words) has none. */
export const hintedEntries = (app: App, entries: readonly Entry[]): EntryHint[] =>
  entries.flatMap((entry) => {
    const fields: Record<string, unknown> = entry.value;
    const { kind } = entry.value;
    return (isAsked(kind) ? formFields[kind] : []).flatMap(({ name, note }) => {
      const text = fields[name];
      if (!note || typeof text !== 'string') return [];
      return app.coaching.hintsFor(text, note).map((hint) => ({ entry, text, hint }));
    });
  });
