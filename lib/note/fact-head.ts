/** The first line of a fact in a note: what was asked, and when it happened. */
import { questionsOf } from '@/lib/protocol/questions-of';
import type { Pack, Question } from '@/lib/protocol/schema';
import type { Told } from './answer-form';
import { readMoment, sayMoment } from './dutch-moment';
import type { NotedAnswer, NotedFact } from './noted-fact';
import { plainest } from './plain-text';

/** What the first line of a fact tells. */
export interface Head {
  kind: NotedAnswer['kind'];
  question: string;
  told: Told;
}

const kindWords = {
  signal: 'signaal',
  text: 'tekst',
  'yes-no-doubt': 'ja, nee of twijfel',
  choice: 'keuze',
  multiple: 'keuzes',
  date: 'datum',
  person: 'persoon',
  contact: 'overleg',
  talk: 'gesprek',
  agreement: 'afspraak',
  decision: 'besluit',
  'follow-up': 'vervolg op een vermoeden',
} as const;
type AskedKind = keyof typeof kindWords;
const askedKinds = Object.keys(kindWords) as AskedKind[];

/** Kinds that happened at a moment of their own, told in the first line. */
const datedKinds: readonly string[] = ['signal', 'contact', 'talk', 'agreement', 'follow-up'];

const notDone = 'Niet gedaan: ';
const statusWords = { closed: 'Afgesloten', open: 'Heropend' };
const mark = '["“”„«»‘’\']';
const unknownQuestion = new RegExp(`^Andere vraag ${mark}(.*)${mark} \\(([^()]+)\\)$`);
const unknownSkipped = new RegExp(`^${mark}(.*)${mark}$`);
const nothing: Told = { date: '', time: '', question: '', status: 'open' };

/** What a note calls a question. */
export const nameOf = (question: Question): string => (question.name ?? question.text).nl;

/** Writes the first line of a fact. A question the pack does not have, or has as another kind, is named by its id. */
export function sayHead({ question: id, value }: NotedFact, pack: Pack): string {
  const known = (wanted: string) => questionsOf(pack).find((question) => question.id === wanted);
  if (value.kind === 'status') return statusWords[value.value];
  if (value.kind === 'skipped') {
    const question = known(value.question);
    return notDone + (question ? nameOf(question) : `“${value.question}”`);
  }
  const question = known(id);
  const name = question?.kind === value.kind ? nameOf(question) : `Andere vraag “${id}” (${kindWords[value.kind]})`;
  if (!('date' in value) || value.kind === 'date') return name;
  return `${name} · ${sayMoment(value.date, 'time' in value ? value.time : '')}`;
}

type Ask = (name: string) => { kind: AskedKind; question: string } | undefined;

/** Finds the question by the name that a note gives it. */
function questionFinder(pack: Pack): Ask {
  const byName = new Map(questionsOf(pack).map((question) => [plainest(nameOf(question)), question]));
  return (name) => {
    const question = byName.get(plainest(name));
    if (question) return { kind: question.kind, question: question.id };
    const [, id, word] = unknownQuestion.exec(name) ?? [];
    const kind = askedKinds.find((known) => kindWords[known] === word);
    return id === undefined || kind === undefined ? undefined : { kind, question: id };
  };
}

function readStatus(words: string): Head | undefined {
  const status = (['closed', 'open'] as const).find((value) => statusWords[value] === words);
  return status && { kind: 'status', question: 'naast.status', told: { ...nothing, status } };
}

function readSkipped(words: string, ask: Ask): Head | undefined {
  if (!words.startsWith(notDone)) return undefined;
  const name = words.slice(notDone.length);
  const question = ask(name)?.question ?? unknownSkipped.exec(name)?.[1];
  return question === undefined
    ? undefined
    : { kind: 'skipped', question: 'naast.skipped', told: { ...nothing, question } };
}

function readAsked(words: string, ask: Ask): Head | undefined {
  const cut = Math.max(words.lastIndexOf(' · '), words.lastIndexOf(' • '));
  const moment = cut < 0 ? undefined : readMoment(words.slice(cut + 3));
  const asked = ask(moment ? words.slice(0, cut) : words);
  const isDated = asked && datedKinds.includes(asked.kind);
  return isDated === Boolean(moment) && asked ? { ...asked, told: { ...nothing, ...moment } } : undefined;
}

/** Makes a reader of first lines; undefined for a line that is none. */
export function headReader(pack: Pack): (words: string) => Head | undefined {
  const ask = questionFinder(pack);
  return (words) => readStatus(words) ?? readSkipped(words, ask) ?? readAsked(words, ask);
}
