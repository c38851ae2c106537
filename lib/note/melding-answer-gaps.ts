/** What an answer leaves open that a melding needs: a birth date, a source, whose words they were. */
import type { AnswerOf, Entry } from '@/lib/case/entries';
import type { CaseView } from '@/lib/case/project';
import type { Gap } from './melding-gap';
import { sectionOf } from './melding-place';

type Found = Omit<Gap, 'question' | 'entry'>;

/** The names of the checks that failed. */
const missing = <Id extends Gap['id']>(...checks: readonly (readonly [Id, boolean])[]): Id[] =>
  checks.flatMap(([id, isMissing]) => (isMissing ? [id] : []));

function personGaps({ name, birthDate, lives, authority, ...value }: AnswerOf<'person'>): Found[] {
  const open = missing(
    ['birth-date', birthDate === ''],
    ['lives', lives === ''],
    ['authority', value.stage === 'child' && authority === ''],
    ['position', value.position === 'unknown'],
    ['safe-now', value.safeNow === 'unknown'],
  );
  return open.map((id) => ({ id, section: id === 'safe-now' ? 'safety' : 'people', name }));
}

function signalGaps(value: AnswerOf<'signal'>): Found[] {
  const open = missing(
    ['observer', value.observedBy === ''],
    ['source', (value.observedBy === 'other' || value.observedBy === 'read') && value.source === ''],
    ['speaker', value.quote !== '' && value.saidBy === ''],
    ['supposer', Boolean(value.hypothesis) && !value.hypothesisBy],
    ['diagnosis', Boolean(value.diagnosis) && !value.diagnosedBy],
  );
  return open.map((id) => ({ id, section: 'concerns', day: value.date }));
}

function gapsIn({ question, value }: Entry): Found[] {
  if (value.kind === 'person') return personGaps(value);
  if (value.kind === 'signal') return signalGaps(value);
  if (value.kind === 'talk' && value.reaction === '')
    return [{ id: 'reaction', section: 'talk', name: value.who, day: value.date }];
  if (value.kind === 'contact' && value.advice === '')
    return [{ id: 'advice-empty', section: sectionOf(question, 'contact'), name: value.who, day: value.date }];
  return [];
}

/** The gaps that correcting an answer fills; and two answers where one was asked. */
export const answerGaps = ({ steps }: CaseView): Gap[] =>
  steps
    .flatMap(({ questions }) => questions)
    .flatMap(({ question, entries, conflict }) => {
      const found = entries.flatMap((entry) =>
        gapsIn({ ...entry, question: question.id }).map((gap) => ({ ...gap, question: question.id, entry: entry.id })),
      );
      const newest = entries.at(-1);
      if (!conflict || !newest) return found;
      const section = sectionOf(question.id, question.kind);
      return [...found, { id: 'two-answers' as const, section, question: question.id, entry: newest.id }];
    });
