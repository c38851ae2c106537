import { describe, expect, test } from 'vitest';
import { project } from '@/lib/case/project';
import { addTerm } from '@/lib/case/term';
import { why } from '@/lib/case/why';
import type { Signal } from '@/lib/case/answer-kinds';
import type { Condition } from '@/lib/protocol/condition-schema';
import type { Pack, Question, Rule } from '@/lib/protocol/schema';
import { readBasePack } from '../protocol/base-pack';
import { entry } from './entry';

const words = (text: string) => ({ nl: text, en: text });
const shape = { text: words('Vraag?'), prompts: [], options: [], repeats: true, sources: ['furore'], floor: false };
const ask = (id: string, kind: Question['kind']): Question => ({ id, kind, ...shape, name: words(id) });
const rule = (id: string, when: Condition, effect: Rule['effect']): Rule => ({
  ...{ id, when, effect, sources: ['furore'], floor: false },
});

/** The base pack with questions in its last step, and rules. */
function packWith(questions: Question[], rules: Rule[]): Pack {
  const base = readBasePack();
  const steps = base.steps.map((step, at) =>
    at === 4 ? { ...step, questions: [...step.questions, ...questions] } : step,
  );
  return { ...base, steps, rules };
}
const reported = (date: string) =>
  entry('s5.reported', {
    ...{ kind: 'contact', date, time: '', who: 'Veilig Thuis', anonymous: false, asked: '', advice: '' },
  });
const feedback = packWith(
  [ask('x.feedback', 'date')],
  [
    rule(
      'x.wait',
      { all: [{ answered: 's5.reported' }, { not: { answered: 'x.feedback' } }] },
      { type: 'deadline', text: words('Hoor je iets?'), from: 's5.reported', term: 'P5WD', expectation: true },
    ),
  ],
);
const signal: Signal = {
  ...{ kind: 'signal', quote: '', saidBy: '', observation: 'Blauwe plek.', date: '2026-11-20', time: '', place: '' },
  ...{ situation: '', present: '', observedBy: 'self', source: '', about: '', bearing: 'unknown' },
};

describe('a term', () => {
  test.each([
    ['2026-11-20', 'P0D', '2026-11-20'],
    ['2026-11-20', 'P5WD', '2026-11-27'],
    ['2026-11-21', 'P1WD', '2026-11-23'],
    ['2026-11-20', 'P10W', '2027-01-29'],
    ['2026-08-31', 'P6M', '2027-02-28'],
    ['2028-02-29', 'P1Y', '2029-02-28'],
    ['2026-12-31', 'P1D', '2027-01-01'],
    ['2026-12-24', 'P1WD', '2026-12-28'], // Christmas
    ['2026-04-02', 'P1WD', '2026-04-07'], // Good Friday to Easter Monday
    ['2026-05-13', 'P1WD', '2026-05-15'], // Ascension Day
    ['2038-06-11', 'P1WD', '2038-06-15'], // Whit Monday, Easter as late as it gets
    ['2030-04-26', 'P1WD', '2030-04-29'], // the King's birthday falls on a Saturday
    ['2026-04-24', 'P1WD', '2026-04-28'], // and here on a Monday
  ])('from %s, %s ends on %s', (from, term, due) => {
    expect(addTerm(from, term)).toBe(due);
  });

  test('runs for every answer, first one first, and says how many days are left', () => {
    const first = reported('2026-11-13');
    const second = reported('2026-11-20');
    const view = project(feedback, [second, first], '2026-11-23');
    expect(
      view.deadlines.map(({ entry: from, due, daysLeft, expectation }) => [from, due, daysLeft, expectation]),
    ).toEqual([
      [first, '2026-11-20', -3, true],
      [second, '2026-11-27', 4, true],
    ]);
    expect(view.advice).toEqual([]);
  });

  test('ends when what it waits for has come', () => {
    const journal = [reported('2026-11-13'), entry('x.feedback', { kind: 'date', date: '2026-11-18' })];
    expect(project(feedback, journal, '2026-11-23').deadlines).toEqual([]);
  });

  test('of an agreement counts from its own term', () => {
    const pack = packWith(
      [ask('x.agreed', 'agreement')],
      [
        rule(
          'x.look',
          { answered: 'x.agreed' },
          {
            ...{ type: 'deadline', text: words('Werkt het?'), from: 'x.agreed', term: 'P0D' },
          },
        ),
      ],
    );
    const agreed = entry('x.agreed', {
      ...{ kind: 'agreement', date: '2026-11-20', what: 'Gezinshulp', who: '', until: '2027-01-10' },
      ...{ manager: '', effect: '' },
    });
    expect(project(pack, [agreed], '2026-11-22').deadlines[0]?.due).toBe('2027-01-10');
  });
});

describe('a hypothesis', () => {
  const supposed = () => entry('s1.signal', { ...signal, hypothesis: 'Hij wordt geslagen.', followUpOn: '2026-12-01' });
  const followUp = (outcome: 'confirmed' | 'refuted' | 'open', about: { hypothesis: string; entry?: string }) =>
    entry('x.follow-up', { kind: 'follow-up', ...about, outcome, date: '2026-12-01', because: '' });
  const viewOf = (...journal: Parameters<typeof project>[1]) => project(readBasePack(), journal, '2026-12-02');

  test('is due on the day that was chosen for it', () => {
    const journal = supposed();
    expect(viewOf(journal).deadlines).toMatchObject([{ entry: journal, due: '2026-12-01', daysLeft: -1 }]);
  });

  test('is settled by a follow-up that names the signal or its words, and not by one that leaves it open', () => {
    const one = supposed();
    expect(viewOf(one, followUp('open', { hypothesis: 'x', entry: one.id })).hypotheses).toEqual([one]);
    expect(viewOf(one, followUp('refuted', { hypothesis: 'x', entry: one.id })).hypotheses).toEqual([]);
    expect(viewOf(one, followUp('confirmed', { hypothesis: 'Hij  wordt geslagen.' })).hypotheses).toEqual([]);
    expect(viewOf(one, followUp('refuted', { hypothesis: 'Iets anders.' })).hypotheses).toEqual([one]);
  });

  test('stays settled when the signal is corrected afterwards', () => {
    const one = supposed();
    const corrected = { ...supposed(), corrects: one.id };
    expect(viewOf(one, corrected, followUp('refuted', { hypothesis: 'x', entry: one.id })).hypotheses).toEqual([]);
  });
});

describe('an age', () => {
  const pack = packWith(
    [ask('x.child', 'person')],
    [
      rule('x.twelve', { ageAtLeast: 12, of: 'x.child' }, { type: 'advice', text: words('Praat ook met het kind.') }),
      rule('x.young', { ageBelow: 12, of: 'x.child' }, { type: 'advice', text: words('Praat met de ouders.') }),
    ],
  );
  const child = (facts: { birthDate?: string; age?: string; stage?: 'child' | 'unborn' }) =>
    entry('x.child', {
      ...{ kind: 'person', name: 'S.', relation: '', stage: 'child', position: 'unknown', birthDate: '', age: '' },
      ...{ lives: '', caredBy: '', authority: '', safeNow: 'unknown', needs: '', remarks: '' },
      ...facts,
    });
  const advice = (facts: Parameters<typeof child>[0], today = '2026-11-22') =>
    project(pack, [child(facts)], today).advice.map((found) => found.id);

  test.each([
    [{ birthDate: '2014-11-22' }, ['x.twelve']],
    [{ birthDate: '2014-11-23' }, ['x.young']],
    [{ age: '12' }, ['x.twelve']],
    [{ age: '11' }, ['x.young']],
    [{}, []],
    [{ birthDate: '2027-01-01' }, []],
    [{ stage: 'unborn' as const, birthDate: '2026-11-01' }, []],
  ])('of %j gives %j', (facts, found) => {
    expect(advice(facts)).toEqual(found);
  });

  test('goes up with the years, told or counted', () => {
    expect(advice({ age: '11' }, '2027-11-22')).toEqual(['x.twelve']);
    expect(advice({ birthDate: '2014-11-23' }, '2026-11-23')).toEqual(['x.twelve']);
  });
});

test('why an advice appears names only what is the case', () => {
  const pack = readBasePack();
  const view = project(
    pack,
    [entry('s1.kindcheck', { kind: 'yes-no-doubt', value: 'doubt', because: '' })],
    '2026-11-22',
  );
  const asked = view.steps[0]?.questions.find((state) => state.question.id === 's1.children-safe')?.question;
  expect(why(asked?.when ?? { any: [] }, { pack, view }, 'nl', 'question')).toBe(
    'Deze vraag verschijnt omdat bij ‘Kindcheck’ ‘twijfel’ is gekozen.',
  );
});
