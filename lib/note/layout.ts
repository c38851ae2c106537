/** The fixed lines of a note: title, step headings, trailer, and the lines about the recording itself. */
import type { Pack } from '@/lib/protocol/schema';
import { readDay, sayDay } from './dutch-moment';
import type { headReader } from './fact-head';
import { type Fields, type GetWords, type Label, readLabel } from './labels';
import type { NotedFact } from './noted-fact';

/** `neutral` keeps the word meldcode out of title, headings and trailer, for fields that others can read. */
export type NoteForm = 'open' | 'neutral';

const titles = { open: 'Meldcode huiselijk geweld en kindermishandeling', neutral: 'Aantekening' };
const trailers = { open: 'Meldcode-notitie', neutral: 'Notitie' };

export const sayTitle = (form: NoteForm): string => titles[form];
export const sayHeading = (form: NoteForm, number: number, title: string): string =>
  form === 'open' && number > 0 ? `— Stap ${number}: ${title} —` : `— ${title} —`;
export const sayTrailer = (form: NoteForm, pack: Pack, reference: string): string =>
  `${trailers[form]} v1 · ${pack.id} ${pack.version} · ref ${reference}`;

/** Form, pack and reference of a trailer; undefined for any other line. */
export function readTrailer(words: string): { form: NoteForm; pack: string; reference: string } | undefined {
  const [, name, id, version, reference] =
    /^(Meldcode-notitie|Notitie) v1 · (\S+) (\S+) · ref ([0-9A-F]{4}-[0-9A-F]{2})$/.exec(words) ?? [];
  if (id === undefined || version === undefined || reference === undefined) return undefined;
  return { form: name === trailers.open ? 'open' : 'neutral', pack: `${id}@${version}`, reference };
}

/** Title and step headings help the reader; they hold no facts. */
export const isHeading = (words: string): boolean =>
  words === titles.open || words === titles.neutral || /^— .+ —$/.test(words);

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
  const by = pack.roles.find((known) => known.text.nl === role)?.id ?? role;
  const before = get('Vervangt');
  return before ? { on, by, corrects: readCorrects(before) } : { on, by };
}

/** Whether a line belongs to the note itself and not to somebody's free text. */
export const isFixed = (words: string, readHead: ReturnType<typeof headReader>): boolean =>
  isHeading(words) || Boolean(readTrailer(words) ?? readLabel(words) ?? readHead(words));
