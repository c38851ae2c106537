/** Where everything stands in the picture of the timeline: days from top to bottom, a column per lane. */
import {
  type Lane,
  lanes,
  shortestSilence,
  type Silence,
  type Timeline,
  type TimelinePoint,
  type TimelineTerm,
} from '@/lib/case/timeline';

export type Happening = TimelinePoint | TimelineTerm;
export const isTerm = (happening: Happening): happening is TimelineTerm => 'deadline' in happening;

/** What lies too close to stand apart, in order; one of them where there is room. */
export interface Mark {
  lane: Lane;
  /** From the top, in pixels: of the first day in it. */
  y: number;
  items: Happening[];
}

export interface Drawing {
  height: number;
  today: number;
  marks: Mark[];
  silences: { silence: Silence; from: number; to: number }[];
  /** Days written at the side, never through each other. */
  days: { day: string; y: number }[];
}

/** In percents of the width: the days stand at the left, the lanes in the rest. */
export const laneAt: Record<Lane, number> = { signals: 37, talks: 62, decisions: 87 };
/** Room for a finger, and for the letters of a day. */
const apart = 24;
const lineHeight = 16;
const edge = 18;
/** Days that follow each other stand apart as long as the picture does not get too long to see at once. */
const pixelsPerDay = 26;
const shortest = 60;
const tallest = 520;
/** Room for the words that say how long nothing was written down. */
const breakHeight = 72;
/** What lies ahead would squeeze what happened: a term of a year against a week of signals. It stands in a row. */
const ahead = 36;
const dayLength = 86_400_000;
const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / dayLength;
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Joins what would stand within a finger of the first of its group; each group stays where its first one stands. */
function grouped(items: readonly Happening[], yOf: (day: string) => number): Mark[] {
  const groups: Mark[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && yOf(item.day) - last.y < apart) last.items.push(item);
    else groups.push({ lane: item.lane, y: yOf(item.day), items: [item] });
  }
  return groups;
}

/** The days that can be written without touching: today, then from first to last. */
function daysToWrite(wanted: readonly { day: string; y: number }[]): { day: string; y: number }[] {
  const written: { day: string; y: number }[] = [];
  for (const one of wanted) if (written.every(({ y }) => Math.abs(y - one.y) >= lineHeight)) written.push(one);
  return written;
}

/** How far two days that follow each other stand apart: a silence is a break of one size, whatever its length. */
const roomFor = (days: number, perDay: number) =>
  days >= shortestSilence ? breakHeight : Math.max(apart, Math.round(days * perDay));

/**
 * Until today to scale, as far as every day keeps a place and a date of its own; a long silence is a break, and what
 * lies ahead a row. Gives where a day stands.
 */
function scaleOf(days: readonly string[], today: string): { yOf: (day: string) => number; height: number } {
  const known = [...new Set([...days, today])].sort();
  const past = known.filter((day) => day <= today);
  const gaps = past.slice(1).map((day, at) => dayNumber(day) - dayNumber(past[at] ?? day));
  const busy = gaps.filter((gap) => gap < shortestSilence).reduce((sum, gap) => sum + gap, 0);
  const perDay = Math.min(pixelsPerDay, tallest / Math.max(1, busy));
  const places = new Map<string, number>();
  let y = edge;
  for (const [at, day] of known.entries()) {
    if (at > 0) y += day > today ? ahead : roomFor(gaps[at - 1] ?? 0, perDay);
    places.set(day, y);
  }
  return { yOf: (day) => places.get(day) ?? edge, height: Math.max(shortest, y + edge) };
}

/** Lays a timeline out on a day. */
export function layOut({ points, silences, terms }: Timeline, today: string): Drawing {
  const all = [...points, ...terms].toSorted((a, b) => compare(a.day, b.day));
  const { yOf, height } = scaleOf(
    all.map(({ day }) => day),
    today,
  );
  const inLane = (lane: Lane) => all.filter((item) => item.lane === lane);
  const marks = lanes.flatMap((lane) => grouped(inLane(lane), yOf)).sort((a, b) => a.y - b.y);
  const dated = marks.flatMap(({ items: [item] }) => item?.day ?? []).sort();
  return {
    height,
    today: yOf(today),
    marks,
    silences: silences.map((silence) => ({ silence, from: yOf(silence.from), to: yOf(silence.to) })),
    days: daysToWrite([today, ...dated].map((day) => ({ day, y: yOf(day) }))),
  };
}
