/** The fixed lines of a note: title, step headings, trailer, and the lines about the recording itself. */
import type { Pack } from '@/lib/protocol/schema';
import { readDay, sayDay } from './dutch-moment';
import type { Fields, GetWords, Label } from './labels';
import type { NotedFact } from './noted-fact';
import { alike, line, plainest } from './plain-text';

/** `neutral` keeps the word meldcode out of title, headings and trailer, for fields that others can read. */
export type NoteForm = 'open' | 'neutral';

const titles = { open: 'Meldcode huiselijk geweld en kindermishandeling', neutral: 'Aantekening' };
const trailers = { open: 'Meldcode-notitie', neutral: 'Notitie' };

export const sayTitle = (form: NoteForm): string => titles[form];
export const sayHeading = (form: NoteForm, number: number, title: string): string =>
  form === 'open' && number > 0 ? `— Stap ${number}: ${title} —` : `— ${title} —`;
/** `control`: how far the trail had come, for whoever has it stand in the dossier (knowledge/security.md §3.8). */
export const sayTrailer = (form: NoteForm, pack: Pack, reference: string, control?: string): string =>
  [
    `${trailers[form]} v1 · ${pack.id} ${pack.version} · ref ${reference}`,
    ...(control ? [`controle ${control}`] : []),
  ].join(' · ');

/** Form, pack and reference of a trailer; undefined for any other line. */
export function readTrailer(words: string): { form: NoteForm; pack: string; reference: string } | undefined {
  const [, name, id, version, reference] =
    /^(Meldcode-notitie|Notitie) v1 [·•] (\S+) (\S+) [·•] ref ([0-9A-F]{4}-[0-9A-F]{2})( [·•] controle [0-9A-Z]{4}-[0-9A-Z]{4})?$/.exec(
      plainest(words),
    ) ?? [];
  if (id === undefined || version === undefined || reference === undefined) return undefined;
  return { form: name === trailers.open ? 'open' : 'neutral', pack: `${id}@${version}`, reference };
}

/**
 * Makes a reader of titles and headings, which help the reader and hold no facts. A line between long dashes is one;
 * between other dashes only when it is a heading of this pack, since people write such lines too.
 */
export function headingReader(pack: Pack): (words: string) => boolean {
  const steps = pack.steps.map((step, at) => ({ number: at + 1, title: step.title.nl }));
  const known = [...steps, { number: 0, title: 'Overig' }].flatMap(({ number, title }) => [
    sayHeading('open', number, title),
    sayHeading('neutral', number, title),
  ]);
  const own = new Set([...Object.values(titles), ...known].map(oneDash));
  return (words) => /^— .+ —$/.test(words) || own.has(oneDash(words));
}
const oneDash = (words: string) => plainest(words).replaceAll(/-{2,3}/g, '-');

/** The lines about the recording itself, last in every fact. */
export function sayRecording({ on, by, corrects }: NotedFact, pack: Pack): Fields {
  const role = pack.roles.find((known) => known.id === by)?.text.nl ?? by;
  const recorded: Fields = [['Vastgelegd', `${sayDay(on)}, door ${role}`]];
  if (corrects === undefined) return recorded;
  return [
    ['Vervangt', corrects ? `wat op ${sayDay(corrects)} is vastgelegd` : 'wat eerder is vastgelegd'],
    ...recorded,
  ];
}

/** Whether a fact is complete with this label: after it a blank line ends the fact. */
export const isLast = (label: Label): boolean => label === 'Vastgelegd';

const readCorrects = (words: string) => readDay(/^wat op (.+) is vastgelegd$/.exec(words)?.[1] ?? '') ?? '';

/** The way back from `sayRecording`; undefined when no day can be read. */
export function readRecording(get: GetWords, pack: Pack): Pick<NotedFact, 'on' | 'by' | 'corrects'> | undefined {
  const [, day = '', role = ''] = /^(.*? \d{4}), door ?(.*)$/.exec(get('Vastgelegd')) ?? [];
  const on = readDay(day);
  if (on === undefined) return undefined;
  const by = pack.roles.find((known) => alike(known.text.nl, role))?.id ?? role;
  const before = get('Vervangt');
  return before ? { on, by, corrects: readCorrects(before) } : { on, by };
}

/** Whether these words after "Vastgelegd" are complete: what follows is no part of them. */
export function isComplete(words: string, pack: Pack): boolean {
  const role = plainest(/^.*? \d{4}, door (.*)$/.exec(line(words))?.[1] ?? '');
  const names = pack.roles.map((known) => plainest(known.text.nl));
  return names.includes(role) && !names.some((name) => name.startsWith(`${role} `));
}
