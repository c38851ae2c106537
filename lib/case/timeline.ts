/** When what happened: signals, talks and decisions on one line of time, with the silence between and the terms ahead. */
import { currentId } from '@/lib/protocol/current-id';
import type { Pack, Question } from '@/lib/protocol/schema';
import type { Deadline } from './deadlines';
import { momentOf } from './dutch-day';
import { type Answer, type AnswerOf, type Entry, isBookkeeping } from './entries';
import type { CaseView } from './project';
import { daysBetween } from './term';

export const lanes = ['signals', 'talks', 'decisions'] as const;
export type Lane = (typeof lanes)[number];

/** Where a fact is asked; nothing where this pack has no such question. */
interface Place {
  question?: Question;
  stepId?: string;
}

export interface TimelinePoint extends Place {
  entry: Entry;
  day: string;
  time: string;
  /** The day was told; otherwise it is the day on which it was recorded. */
  certain: boolean;
  lane: Lane;
  bearing?: Exclude<AnswerOf<'signal'>['bearing'], 'unknown'>;
  /** "Niet gedaan": what was left out, with a reason. */
  leftOut: boolean;
}

/** A day on which something has to be looked at. */
export interface TimelineTerm extends Place {
  deadline: Deadline;
  day: string;
  lane: Lane;
}

/** Days between two events, or between the last one and today, of which nothing is known. */
export interface Silence {
  from: string;
  to: string;
  days: number;
}

export interface Timeline {
  points: TimelinePoint[];
  silences: Silence[];
  terms: TimelineTerm[];
}

/** Shorter than this is the ordinary rhythm of work, and would hide the silence that matters. */
export const shortestSilence = 14;

const laneOfKind: Partial<Record<Answer['kind'], Lane>> = {
  status: 'decisions',
  signal: 'signals',
  'follow-up': 'signals',
  contact: 'talks',
  talk: 'talks',
  agreement: 'decisions',
  decision: 'decisions',
  date: 'decisions',
};

/** The lane of a fact; undefined for what is no event: a description, a person, an answer that only chooses the way. */
function laneOf(value: Answer, question: Question | undefined): Lane | undefined {
  if (value.kind === 'skipped') return (question && laneOfKind[question.kind]) ?? 'decisions';
  if (isBookkeeping(value)) return undefined;
  return laneOfKind[value.kind] ?? (question?.epistemic === 'decision' ? 'decisions' : undefined);
}

function momentIn({ value, at }: Entry): Pick<TimelinePoint, 'day' | 'time' | 'certain'> {
  if ('date' in value) return { day: value.date, time: 'time' in value ? value.time : '', certain: true };
  const { date } = momentOf(at);
  return { day: date, time: '', certain: false };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** In the order in which it happened; of one day without a time, in the order of recording. */
const byDay = (a: TimelinePoint, b: TimelinePoint) =>
  compare(a.day, b.day) || compare(a.time, b.time) || compare(a.entry.at, b.entry.at);

function silencesIn(points: readonly TimelinePoint[], until: string): Silence[] {
  const days = [...new Set([...points.map(({ day }) => day), until])].filter((day) => day <= until).sort();
  return days
    .map((to, at) => ({ from: days[at - 1] ?? to, to }))
    .map((between) => ({ ...between, days: daysBetween(between.from, between.to) }))
    .filter(({ days: length }) => length >= shortestSilence);
}

/** Weeks, and where those no longer say much, months or years. Takes whole days. */
export function lengthOf(days: number): { count: number; unit: 'weeks' | 'months' | 'years' } {
  if (days < 63) return { count: Math.floor(days / 7), unit: 'weeks' };
  if (days < 730) return { count: Math.floor(days / 30.44), unit: 'months' };
  return { count: Math.floor(days / 365.25), unit: 'years' };
}

/** The line of time of a case on a day. Takes what the pack projects; gives it in order, and changes nothing. */
export function timelineOf(pack: Pack, view: CaseView, today: string): Timeline {
  const places = new Map<string, Place>(
    view.steps.flatMap(({ step, questions }) =>
      questions.map(({ question }) => [question.id, { question, stepId: step.id }] as const),
    ),
  );
  const placeOf = ({ question, value }: Entry) =>
    places.get(currentId(pack, value.kind === 'skipped' ? value.question : question)) ?? {};
  const terms = view.deadlines.map((deadline): TimelineTerm => ({
    ...placeOf(deadline.entry),
    deadline,
    day: deadline.due,
    lane: 'decisions',
  }));
  // A day that was agreed on is already there as the term that it set.
  const isTerm = ({ id, value }: Entry) =>
    value.kind === 'date' && terms.some(({ deadline, day }) => deadline.entry.id === id && day === value.date);
  const points = view.facts
    .filter((entry) => !isTerm(entry))
    .flatMap((entry): TimelinePoint[] => {
      const place = placeOf(entry);
      const lane = laneOf(entry.value, place.question);
      if (!lane) return [];
      const { value } = entry;
      const bearing = value.kind === 'signal' && value.bearing !== 'unknown' ? { bearing: value.bearing } : {};
      return [{ ...place, entry, ...momentIn(entry), lane, ...bearing, leftOut: value.kind === 'skipped' }];
    })
    .sort(byDay);
  const lastDay = points.at(-1)?.day ?? today;
  return { points, silences: silencesIn(points, view.closed && lastDay < today ? lastDay : today), terms };
}
