/** An entry as far as a note tells it: what `parse` gives back from what `render` wrote. */
import { type Answer, type Bookkeeping, type Entry, isBookkeeping, type Journal } from '@/lib/case/entries';
import { isEntry } from '@/lib/case/journal';
import { momentOf } from '@/lib/case/dutch-day';
import { line, paragraphs } from './plain-text';

/** Answers that belong in a dossier; a case's label, its placements and its pack are bookkeeping of the tool. */
export type NotedAnswer = Exclude<Answer, { kind: Bookkeeping }>;

export interface NotedFact {
  question: string;
  /** The day it was recorded, in the Netherlands. */
  on: string;
  by: string;
  /** Day on which the corrected entry was recorded; empty when that is not known. Absent: corrects nothing. */
  corrects?: string;
  value: NotedAnswer;
}

/** Fields in which a writer may use several lines; all others are one line. */
const longFields = new Set(
  (
    'quote observation situation text because asked advice said reaction agreed grounds ' +
    'alternative hypothesis diagnosis interpretation what effect remarks'
  ).split(' '),
);
/** Fields that older answers of a kind do not have: absent and empty are the same. */
const laterFields: Partial<Record<NotedAnswer['kind'], readonly string[]>> = {
  signal: 'saidTo asked senses alternative hypothesis hypothesisBy followUpOn diagnosis diagnosedBy diagnosedOn'.split(
    ' ',
  ),
  contact: ['agreed'],
  talk: ['present', 'interpreter', 'interpretation'],
};

/** Where it came from in the page and the entry it is about tell dossiers and entries apart, and are never written. */
const neverWritten = new Set(['page', 'passage', 'entry']);

/** The same answer in plain characters. */
function inPlainText<Value extends NotedAnswer>(value: Value): Value {
  const plain = (field: string, words: unknown) => {
    if (typeof words !== 'string' || field === 'kind') return words;
    return longFields.has(field) ? paragraphs(words) : line(words);
  };
  const later = laterFields[value.kind] ?? [];
  const fields = Object.entries(value)
    .filter(([field]) => !neverWritten.has(field))
    .map(([field, words]) => [field, plain(field, words)] as const)
    .filter(
      ([field, words]) => !later.includes(field) || (words !== '' && !(Array.isArray(words) && words.length === 0)),
    );
  return Object.fromEntries(fields) as Value;
}

/** What a note tells of an entry; undefined for bookkeeping. `journal` is where a corrected entry is looked up. */
export function notedFact(entry: Entry, journal: Journal): NotedFact | undefined {
  const { value } = entry;
  if (isBookkeeping(value)) return undefined;
  const corrected = journal.find((item) => item.id === entry.corrects);
  return {
    question: value.kind === 'skipped' || value.kind === 'status' ? `naast.${value.kind}` : line(entry.question),
    on: momentOf(entry.at).date,
    by: line(entry.by),
    ...(entry.corrects ? { corrects: corrected && isEntry(corrected) ? momentOf(corrected.at).date : '' } : {}),
    value: inPlainText(value),
  };
}
