/** The lines of what was done with others: consulting, talking, agreeing, and looking again at a supposition. */
import type { AnswerOf } from '@/lib/case/entries';
import { type AnswerForm, filled } from './answer-form';
import { readDay, sayDay } from './dutch-moment';
import { consent, naming, outcome } from './spoken-answers';

/** Nothing where nobody said: a note may not claim what was not answered. */
const nameOf = (anonymous: AnswerOf<'contact'>['anonymous']) =>
  anonymous === 'unknown' ? '' : naming.say(anonymous ? 'anonymous' : 'named');

export const contactForm: AnswerForm<'contact'> = {
  write: (value) => [
    ['Met', value.who],
    ['Naam en gegevens van de cliënt', nameOf(value.anonymous)],
    ['Toestemming van de cliënt', value.consent ? consent.say(value.consent) : ''],
    ['Gevraagd', value.asked],
    ['Advies', value.advice],
    ['Afgesproken', value.agreed ?? ''],
  ],
  read(get, { date, time }) {
    const named = naming.read(get('Naam en gegevens van de cliënt'));
    if (date === '') return undefined;
    return {
      kind: 'contact',
      date,
      time,
      who: get('Met'),
      anonymous: named === undefined ? 'unknown' : named === 'anonymous',
      ...filled({ consent: consent.read(get('Toestemming van de cliënt')), agreed: get('Afgesproken') }),
      asked: get('Gevraagd'),
      advice: get('Advies'),
    };
  },
};

export const talkForm: AnswerForm<'talk'> = {
  write: (value) => [
    ['Met', value.who],
    ['Aanwezig', value.present ?? ''],
    ['Tolk', value.interpreter ?? ''],
    ['Verteld', value.said],
    ['Reactie', value.reaction],
    ['Duiding', value.interpretation ?? ''],
    ['Afgesproken', value.agreed],
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
          ...filled({ present: get('Aanwezig'), interpreter: get('Tolk'), interpretation: get('Duiding') }),
        },
};

export const agreementForm: AnswerForm<'agreement'> = {
  write: (value) => [
    ['Afspraak', value.what],
    ['Wie doet dit', value.who],
    ['Termijn', value.until && sayDay(value.until)],
    ['Casemanager', value.manager],
    ['Waaraan te zien', value.effect],
  ],
  read: (get, { date }) =>
    date === ''
      ? undefined
      : {
          kind: 'agreement',
          date,
          what: get('Afspraak'),
          who: get('Wie doet dit'),
          until: readDay(get('Termijn')) ?? '',
          manager: get('Casemanager'),
          effect: get('Waaraan te zien'),
        },
};

export const followUpForm: AnswerForm<'follow-up'> = {
  write: (value) => [
    ['Vermoeden, geen feit', value.hypothesis],
    ['Uitkomst', outcome.say(value.outcome)],
    ['Toelichting', value.because],
  ],
  read(get, { date }) {
    const found = outcome.read(get('Uitkomst'));
    if (date === '' || found === undefined) return undefined;
    return {
      kind: 'follow-up',
      hypothesis: get('Vermoeden, geen feit'),
      outcome: found,
      date,
      because: get('Toelichting'),
    };
  },
};
