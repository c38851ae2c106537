/** One fact as a melding tells it: the words of a note, shorter where question and answer fit in a line. */
import type { Pack, Question } from '@/lib/protocol/schema';
import { writeFields } from './answer-fields';
import { nameOf, sayHead } from './fact-head';
import { sayDay } from './dutch-moment';
import type { Fields, Label } from './labels';
import { sayRecording } from './layout';
import type { NotedAnswer, NotedFact } from './noted-fact';

/** In whose words: the pack's, and whether every line must tell who wrote it. */
export interface Voice {
  pack: Pack;
  /** How many roles recorded something. */
  writers: number;
}

/** The line of an answer that can stand behind its question. */
const inOneLine: Partial<Record<NotedAnswer['kind'], Label>> = {
  text: 'Beschrijving',
  date: 'Datum',
  'yes-no-doubt': 'Antwoord',
  choice: 'Antwoord',
  multiple: 'Antwoord',
  decision: 'Besluit',
};

export const linesOf = (fields: Fields): string[] => fields.map(([label, words]) => `${label}: ${words}`);

/** The lines of a fact as a note has them. `question` is how the pack asks it, where it still does. */
export const fieldsOf = ({ value }: NotedFact, question: Question | undefined): Fields =>
  writeFields(value, question?.kind === value.kind ? question : undefined);

/** When it was recorded, unless that was on the day it happened; by whom, where several people recorded. */
function recorded(fact: NotedFact, { pack, writers }: Voice): string[] {
  const { value } = fact;
  if (writers > 1) return linesOf(sayRecording(fact, pack).filter(([label]) => label === 'Vastgelegd'));
  if ('date' in value && value.kind !== 'date' && value.date === fact.on) return [];
  return [`Vastgelegd: ${sayDay(fact.on)}`];
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
/** "Is iemand nu in gevaar? Nee" and "Wat er gebeurt: …" */
const join = (question: string, answer: string) =>
  /[.!?:]$/.test(question) ? `${question} ${capital(answer)}` : `${question}: ${answer}`;

/** "Gesprek: niet gedaan, omdat het niet veilig was." */
function sayLeftOut(value: Extract<NotedAnswer, { kind: 'skipped' }>, question: Question | undefined): string {
  return `${question ? nameOf(question) : `“${value.question}”`}: niet gedaan, omdat ${value.because}`;
}

function firstLines(fact: NotedFact, { pack }: Voice, question: Question | undefined, fields: Fields): string[] {
  const { value } = fact;
  if (value.kind === 'skipped') return [sayLeftOut(value, question)];
  if (value.kind === 'person') return linesOf(fields);
  const answer = inOneLine[value.kind];
  const said = (wanted: Label | undefined) => fields.find(([label]) => label === wanted)?.[1];
  const words = said(answer);
  const head = sayHead(fact, pack);
  if (words === undefined) return [head, ...linesOf(fields)];
  const rest = fields.filter(([label]) => label !== answer && label !== 'Vraag');
  return [join(said('Vraag') ?? head, words), ...linesOf(rest)];
}

/** A fact with the lines that are wanted of it. */
export const sayFact = (
  fact: NotedFact,
  voice: Voice,
  question: Question | undefined,
  fields: Fields = fieldsOf(fact, question),
): string => [...firstLines(fact, voice, question, fields), ...recorded(fact, voice)].join('\n');
