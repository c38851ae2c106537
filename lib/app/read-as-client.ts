/** The note through the eyes of who will read it: the client, a parent, a judge. Remarks only; nothing is blocked. */
import type { Entry } from '@/lib/case/entries';
import type { Hint } from '@/lib/coach/hint';
import { cleanText } from '@/lib/host/clean';
import { addressesIn, namesIn } from '@/lib/note/found-names';
import { type Fields, isLong, type Label } from '@/lib/note/labels';
import type { NoteForm } from '@/lib/note/layout';
import type { NoteParts } from '@/lib/note/note-parts';
import type { PackText } from '@/lib/protocol/pack-words';

export const remarkKinds = [
  'names-code',
  'address',
  'lives',
  'name',
  'no-speaker',
  'hypothesis',
  'diagnosis',
  'hint',
] as const;

/** One thing that a reader would stumble over. */
export interface Remark {
  kind: (typeof remarkKinds)[number];
  /** The words it is about, as they stand in the note. */
  words: string;
  /** The question of the coach. */
  question?: PackText;
}

/** Lines that hold words of the writer besides the long ones; all others are words of the pack or of the note. */
const ownWords = new Set<Label>([
  ...(['Over', 'Plaats', 'Aanwezig', 'Bron', 'Gezegd of geschreven door', 'Gezegd tegen', 'Vermoeden van'] as const),
  ...(['Diagnose gesteld door', 'Met', 'Tolk', 'Persoon', 'Relatie', 'Woont', 'Wordt verzorgd door'] as const),
  ...(['Gezag', 'Heeft nodig', 'Wie doet dit', 'Casemanager'] as const),
]);
/** What is literal or marked as a supposition need not be concrete (knowledge/domain.md §5, false-positive care). */
const notCoached = new Set<Label>(['Letterlijk', 'Gevraagd', 'Vermoeden, geen feit', 'Diagnose']);
/** Of one kind: who sees ten remarks reads none. */
const most = 3;
const namesOfCode =
  /(?<!\p{L})(?:meldcode|veilig thuis|melden|melding|kindermishandeling|huiselijk geweld)(?!\p{L})/giu;

const listed = (words: readonly string[]) => [...new Set(words)].slice(0, 4).join(', ');
const short = (words: string) => (words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words);

/** The words of the code that a neutral heading keeps silent about. */
function codeNamed({ sections }: NoteParts, form: NoteForm): string[] {
  if (form === 'open') return [];
  const lines = sections.flatMap(({ heading, facts }) => [
    heading,
    ...facts.flatMap(({ head, fields }) => [head, ...fields.map(([, words]) => words)]),
  ]);
  const found = [...lines.join('\n').matchAll(namesOfCode)].map((match) => match[0]);
  return found.filter((name, at) => found.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === at);
}

/** What single entries hold that a reader may take otherwise than it was meant. */
function ofEntries(entries: readonly Entry[]): Remark[] {
  const values = entries.map(({ value }) => value);
  const signals = values.filter((value) => value.kind === 'signal');
  const people = values.filter((value) => value.kind === 'person' && value.lives.trim() !== '');
  const unsaid = signals.filter(({ quote, saidBy }) => quote.trim() !== '' && saidBy.trim() === '');
  return [
    ...(people.length > 0
      ? [{ kind: 'lives' as const, words: listed(people.flatMap((value) => ('name' in value ? value.name : []))) }]
      : []),
    ...unsaid.map(({ quote }) => ({ kind: 'no-speaker' as const, words: short(quote.trim()) })),
    ...signals.flatMap(({ hypothesis = '' }) =>
      hypothesis ? [{ kind: 'hypothesis' as const, words: short(hypothesis) }] : [],
    ),
    ...signals.flatMap(({ diagnosis = '' }) =>
      diagnosis ? [{ kind: 'diagnosis' as const, words: short(diagnosis) }] : [],
    ),
  ];
}

/** Words that leave a reader guessing; those that call for one question stand together. */
function hintsIn(texts: readonly string[], hintsFor: (text: string) => Hint[]): Remark[] {
  const byQuestion = new Map<string, { question: PackText; words: Set<string> }>();
  for (const text of texts) {
    for (const { start, end, question } of hintsFor(text)) {
      const group = byQuestion.get(question.nl) ?? { question, words: new Set() };
      group.words.add(text.slice(start, end).toLowerCase());
      byQuestion.set(question.nl, group);
    }
  }
  return [...byQuestion.values()].map(({ question, words }) => ({
    kind: 'hint',
    words: [...words].slice(0, most).join('”, “'),
    question,
  }));
}

/**
 * What a reader would stumble over, what matters most for safety first. `people`: names that the case knows from its
 * family, which count as names however they are written. `hintsFor`: what the coach says of a text.
 */
export function remarksOn(
  parts: NoteParts,
  entries: readonly Entry[],
  { form, people, hintsFor }: { form: NoteForm; people: readonly string[]; hintsFor: (text: string) => Hint[] },
): Remark[] {
  const fields = parts.sections.flatMap(({ facts }) => facts.flatMap((fact) => fact.fields));
  const own = fields.filter(([label]) => isLong(label) || ownWords.has(label)).map(([, words]) => words);
  const all = own.join('\n');
  const known = people.filter((name) => /\p{Lu}\p{Ll}{2}/u.test(name) && all.includes(name));
  const one = (kind: Remark['kind'], words: readonly string[]): Remark[] =>
    words.length > 0 ? [{ kind, words: listed(words) }] : [];
  const remarks = [
    ...one('names-code', codeNamed(parts, form)),
    ...one('address', addressesIn(all)),
    ...one('name', [...known, ...own.flatMap(namesIn)]),
    ...ofEntries(entries),
    ...hintsIn(
      fields.filter(([label]) => isLong(label) && !notCoached.has(label)).map(([, words]) => words),
      hintsFor,
    ),
  ];
  return remarkKinds.flatMap((kind) => remarks.filter((remark) => remark.kind === kind).slice(0, most));
}

/** The parts in exactly the characters that are placed (lib/host/clean). */
export const cleanParts = ({ title, sections, trailer }: NoteParts): NoteParts => ({
  title,
  sections: sections.map(({ heading, facts }) => ({
    heading: cleanText(heading),
    facts: facts.map(({ head, fields }) => ({
      head: cleanText(head),
      fields: fields.map(([label, words]): Fields[number] => [label, cleanText(words)]),
    })),
  })),
  trailer,
});
