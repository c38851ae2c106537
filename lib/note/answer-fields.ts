/** The labelled lines of every kind of answer, written and read in one place so that they cannot drift apart. */
import type { Question } from '@/lib/protocol/schema';
import { readDay, sayDay } from './dutch-moment';
import type { Fields, GetWords } from './labels';
import type { NotedAnswer } from './noted-fact';
import { quote, unquote } from './plain-text';
import { bearing, naming, origin, verdict } from './spoken-answers';

/** What the heading of a fact already told. */
export interface Told {
  date: string;
  time: string;
  /** The question that was left out, for `skipped`. */
  question: string;
  status: 'closed' | 'open';
}

type KindOf<Kind extends NotedAnswer['kind']> = Extract<NotedAnswer, { kind: Kind }>;
interface Form<Kind extends NotedAnswer['kind']> {
  write(value: KindOf<Kind>, question: Question | undefined): Fields;
  /** Undefined when the lines do not hold what this kind cannot do without. */
  read(get: GetWords, told: Told, question: Question | undefined): KindOf<Kind> | undefined;
}

const forms: { [Kind in NotedAnswer['kind']]: Form<Kind> } = {
  signal: {
    write: (value) => [
      ['Over', value.about],
      ['Plaats', value.place],
      ['Situatie', value.situation],
      ['Aanwezig', value.present],
      ['Bron', origin.say(value)],
      ['Waargenomen', value.observation],
      ['Letterlijk', quote(value.quote)],
      ['Gezegd of geschreven door', value.saidBy],
      ['Dit signaal', bearing.say(value.bearing)],
    ],
    read: (get, { date, time }) =>
      date === ''
        ? undefined
        : {
            kind: 'signal',
            quote: unquote(get('Letterlijk')),
            saidBy: get('Gezegd of geschreven door'),
            observation: get('Waargenomen'),
            date,
            time,
            place: get('Plaats'),
            situation: get('Situatie'),
            present: get('Aanwezig'),
            ...origin.read(get('Bron')),
            about: get('Over'),
            bearing: bearing.read(get('Dit signaal')) ?? 'unknown',
          },
  },
  text: {
    write: ({ text }) => [['Beschrijving', text]],
    read: (get) => ({ kind: 'text', text: get('Beschrijving') }),
  },
  'yes-no-doubt': {
    write: ({ value, because }, question) => [
      ['Vraag', question?.text.nl ?? ''],
      ['Antwoord', verdict.say(value)],
      ['Toelichting', because],
    ],
    read(get) {
      const value = verdict.read(get('Antwoord'));
      return value && { kind: 'yes-no-doubt', value, because: get('Toelichting') };
    },
  },
  choice: {
    write: ({ value, because }, question) => [
      ['Vraag', question?.text.nl ?? ''],
      ['Antwoord', question?.options.find((option) => option.id === value)?.text.nl ?? quote(value)],
      ['Toelichting', because],
    ],
    read(get, _, question) {
      const said = get('Antwoord');
      const value = question?.options.find((option) => option.text.nl === said)?.id ?? unquote(said);
      return { kind: 'choice', value, because: get('Toelichting') };
    },
  },
  date: {
    write: ({ date }) => [['Datum', sayDay(date)]],
    read(get) {
      const date = readDay(get('Datum'));
      return date === undefined ? undefined : { kind: 'date', date };
    },
  },
  contact: {
    write: ({ who, anonymous, asked, advice }) => [
      ['Met', who],
      ['Naam en gegevens van de cliënt', naming.say(anonymous ? 'anonymous' : 'named')],
      ['Gevraagd', asked],
      ['Advies', advice],
    ],
    read(get, { date, time }) {
      const named = naming.read(get('Naam en gegevens van de cliënt'));
      if (date === '' || named === undefined) return undefined;
      const anonymous = named === 'anonymous';
      return { kind: 'contact', date, time, who: get('Met'), anonymous, asked: get('Gevraagd'), advice: get('Advies') };
    },
  },
  talk: {
    write: ({ who, said, reaction, agreed }) => [
      ['Met', who],
      ['Verteld', said],
      ['Reactie', reaction],
      ['Afgesproken', agreed],
    ],
    read: (get, { date, time }) =>
      date === ''
        ? undefined
        : {
            kind: 'talk',
            date,
            time,
            who: get('Met'),
            said: get('Verteld'),
            reaction: get('Reactie'),
            agreed: get('Afgesproken'),
          },
  },
  decision: {
    write: ({ value, grounds }) => [
      ['Besluit', verdict.say(value)],
      ['Gronden', grounds],
    ],
    read(get) {
      const value = verdict.read(get('Besluit'));
      return value && { kind: 'decision', value, grounds: get('Gronden') };
    },
  },
  skipped: {
    write: ({ because }) => [['Omdat', because]],
    read: (get, { question }) => ({ kind: 'skipped', question, because: get('Omdat') }),
  },
  status: {
    write: ({ because }) => [['Omdat', because]],
    read: (get, { status }) => ({ kind: 'status', value: status, because: get('Omdat') }),
  },
};

/** The labelled lines of an answer, empty ones left out. */
export function writeFields<Kind extends NotedAnswer['kind']>(value: KindOf<Kind>, question?: Question): Fields {
  return forms[value.kind].write(value, question).filter(([, words]) => words !== '');
}

/** The answer that such lines tell; undefined when what matters cannot be read. */
export function readFields<Kind extends NotedAnswer['kind']>(
  kind: Kind,
  get: GetWords,
  told: Told,
  question?: Question,
): KindOf<Kind> | undefined {
  return forms[kind].read(get, told, question);
}
