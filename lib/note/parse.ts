/** From the text in a dossier back to facts. */
import { answerSchema } from '@/lib/case/entries';
import type { Pack } from '@/lib/protocol/schema';
import { readFields, writeFields } from './answer-fields';
import { questionsOf } from '@/lib/protocol/questions-of';
import type { Head } from './fact-head';
import { fixedLines } from './fixed-lines';
import { isLong, type Label, readLabel } from './labels';
import { isComplete, isLast, type NoteForm, readRecording, readTrailer, sayRecording } from './layout';
import { alike, line, paragraphs, together, unquote } from './plain-text';
import { singleSpaced } from './single-spaced';
import type { NotedFact } from './noted-fact';

export interface ParsedNote {
  /** Trailers found; more than one when several notes were selected together. */
  trailers: { form: NoteForm; pack: string; reference: string }[];
  facts: NotedFact[];
  /** Lines that are no part of a fact that could be read with certainty. Shown, never dropped. */
  unread: string[];
}

/** A fact that is being read. */
interface Draft {
  head: Head;
  lines: string[];
  /** Words before the first label: of a line that lost its beginning. */
  loose: string[];
  fields: Map<Label, string[]>;
  /** The label whose words are being read. */
  label?: Label;
}

/**
 * The fact, and every line that it does not tell: under labels that this kind of answer does not have, or with words
 * that mean nothing there. An edited note must not lose words, so what was read is held against what would be written.
 */
function readFact({ head, lines, loose, fields }: Draft, pack: Pack): { fact?: NotedFact; unread: string[] } {
  const wordsOf = (label: Label) => {
    const words = (fields.get(label) ?? []).join('\n');
    return isLong(label) ? paragraphs(words) : line(words);
  };
  const question = questionsOf(pack).find((known) => known.id === head.question);
  const value = readFields(head.kind, wordsOf, head.told, question);
  const recording = readRecording(wordsOf, pack);
  if (!value || !recording || !answerSchema.safeParse(value).success) return { unread: lines };
  const fact: NotedFact = { question: head.question, ...recording, value };
  const told = new Map<Label, string>([...writeFields(value, question), ...sayRecording(fact, pack)]);
  const isTold = (label: Label) => alike(unquote(told.get(label) ?? ''), unquote(wordsOf(label)));
  const untold = [...fields.keys()].filter((label) => label !== 'Vraag' && !isTold(label));
  return { fact, unread: [...loose, ...untold.map((label) => `${label}: ${wordsOf(label)}`)] };
}

/** Adds a line to a fact: a label seen for the first time opens a field, all else continues the one being read. */
function addLine(draft: Draft, raw: string): void {
  draft.lines.push(line(raw));
  const labelled = readLabel(raw.trimStart());
  if (labelled && !draft.fields.has(labelled.label)) {
    draft.label = labelled.label;
    draft.fields.set(labelled.label, [labelled.rest]);
  } else if (draft.label) draft.fields.get(draft.label)?.push(together(raw));
  else if (line(raw)) draft.loose.push(line(raw));
}

/**
 * Whether a line cannot belong to the fact that is being read: it was complete, or something between was lost, since
 * in a note no label follows a blank line.
 */
function isBroken(draft: Draft, raw: string, afterBlank: boolean, pack: Pack): boolean {
  const isLabel = readLabel(raw.trimStart()) !== undefined;
  if (!draft.label || !isLast(draft.label)) return isLabel && afterBlank;
  return line(raw) === '' || isLabel || isComplete((draft.fields.get(draft.label) ?? []).join(' '), pack);
}

/**
 * Reads a note back: `parse(render(x))` gives the facts of x. Takes any text. Other line breaks, quotation marks and
 * spaces, wrapped lines and text around the note do not matter; what is not certain comes back as `unread`.
 */
export function parse(text: string, pack: Pack): ParsedNote {
  const note: ParsedNote = { trailers: [], facts: [], unread: [] };
  const { readHead, isHeading, lengthAt } = fixedLines(pack);
  const lines = singleSpaced(paragraphs(text));
  let draft: Draft | undefined;
  const open = (next?: Draft) => {
    const read = draft && readFact(draft, pack);
    if (read?.fact) note.facts.push(read.fact);
    note.unread.push(...(read?.unread ?? []));
    draft = next;
  };
  /** Title, headings and trailer end a fact; the head of a fact begins the next. */
  const takeFixed = (words: string): boolean => {
    const trailer = readTrailer(words);
    const head = readHead(words);
    if (trailer) note.trailers.push(trailer);
    if (head) open({ head, lines: [words], loose: [], fields: new Map() });
    else if (trailer || isHeading(words)) open();
    else return false;
    return true;
  };
  const take = (raw: string, afterBlank: boolean) => {
    const words = line(raw);
    if (takeFixed(words)) return;
    if (draft && isBroken(draft, raw, afterBlank, pack)) open();
    if (draft) addLine(draft, raw);
    else if (words) note.unread.push(words);
  };
  for (let at = 0, length = 1; at < lines.length; at += length) {
    length = Math.max(1, lengthAt(lines, at));
    const pieces = lines.slice(at, at + length);
    take(length === 1 ? (pieces[0] ?? '') : pieces.map(line).join(' '), line(lines[at - 1] ?? '') === '');
  }
  open();
  return note;
}
