/** The labelled lines of every kind of answer, written and read in one place so that they cannot drift apart. */
import type { Question } from '@/lib/protocol/schema';
import type { AnswerForm, AnswerOfKind, Told } from './answer-form';
import { choiceForm, multipleForm } from './choice-fields';
import { readDay, sayDay } from './dutch-moment';
import type { Fields, GetWords } from './labels';
import { agreementForm, contactForm, followUpForm, talkForm } from './meeting-fields';
import type { NotedAnswer } from './noted-fact';
import { personForm } from './person-fields';
import { signalForm } from './signal-fields';
import { verdict } from './spoken-answers';

const forms: { [Kind in NotedAnswer['kind']]: AnswerForm<Kind> } = {
  signal: signalForm,
  person: personForm,
  contact: contactForm,
  talk: talkForm,
  agreement: agreementForm,
  'follow-up': followUpForm,
  choice: choiceForm,
  multiple: multipleForm,
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
  date: {
    write: ({ date }) => [['Datum', sayDay(date)]],
    read(get) {
      const date = readDay(get('Datum'));
      return date === undefined ? undefined : { kind: 'date', date };
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
export function writeFields<Kind extends NotedAnswer['kind']>(value: AnswerOfKind<Kind>, question?: Question): Fields {
  return forms[value.kind].write(value, question).filter(([, words]) => words !== '');
}

/** The answer that such lines tell; undefined when what matters cannot be read. */
export function readFields<Kind extends NotedAnswer['kind']>(
  kind: Kind,
  get: GetWords,
  told: Told,
  question?: Question,
): AnswerOfKind<Kind> | undefined {
  return forms[kind].read(get, told, question);
}
