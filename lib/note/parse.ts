/** From the text in a dossier back to facts. */
import type { Pack } from '@/lib/protocol/schema';
import { readFields } from './answer-fields';
import { type Head, headReader, questionsOf } from './fact-head';
import { isLong, type Label, readLabel } from './labels';
import { isHeading, isLast, type NoteForm, readRecording, readTrailer } from './layout';
import { line, paragraphs, together } from './plain-text';
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
  fields: Map<Label, string[]>;
  /** The label whose words are being read. */
  label?: Label;
}

/** The fact, and the lines under labels that this kind of answer does not have: an edited note must not lose words. */
function readFact({ head, lines, fields }: Draft, pack: Pack): { fact?: NotedFact; unread: string[] } {
  const left = new Set(fields.keys());
  const get = (label: Label) => {
    left.delete(label);
    const words = (fields.get(label) ?? []).join('\n');
    return isLong(label) ? paragraphs(words) : line(words);
  };
  const question = questionsOf(pack).find((known) => known.id === head.question);
  const value = readFields(head.kind, get, head.told, question);
  const recording = readRecording(get, pack);
  if (!value || !recording) return { unread: lines };
  left.delete('Vraag'); // the question as asked; the pack has it
  return {
    fact: { question: head.question, ...recording, value },
    unread: [...left].map((label) => `${label}: ${(fields.get(label) ?? []).join('\n').trim()}`),
  };
}

/** Adds a line to a fact: a label seen for the first time opens a field, all else continues the one being read. */
function addLine(draft: Draft, raw: string): void {
  draft.lines.push(line(raw));
  const labelled = readLabel(raw.trimStart());
  if (labelled && !draft.fields.has(labelled.label)) {
    draft.label = labelled.label;
    draft.fields.set(labelled.label, [labelled.rest]);
  } else if (draft.label) draft.fields.get(draft.label)?.push(together(raw));
}

/**
 * Reads a note back: `parse(render(x))` gives the facts of x. Takes any text. Other line breaks, quotation marks and
 * spaces, wrapped lines and text around the note do not matter; what is not certain comes back as `unread`.
 */
export function parse(text: string, pack: Pack): ParsedNote {
  const note: ParsedNote = { trailers: [], facts: [], unread: [] };
  const readHead = headReader(pack);
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
    if (head) open({ head, lines: [words], fields: new Map() });
    else if (trailer || isHeading(words)) open();
    else return false;
    return true;
  };
  for (const raw of paragraphs(text).split('\n')) {
    const words = line(raw);
    if (takeFixed(words)) continue;
    if (words === '' && draft?.label && isLast(draft.label)) open();
    if (draft) addLine(draft, raw);
    else if (words) note.unread.push(words);
  }
  open();
  return note;
}
