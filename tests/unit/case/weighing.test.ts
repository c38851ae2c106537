/** The weighing of the base pack, answer by answer: knowledge/domain.md §1 (S1) and §2, the five common questions. */
import { describe, expect, test } from 'vitest';
import type { Entry, Journal } from '@/lib/case/entries';
import { project } from '@/lib/case/project';
import { weigh, type Weighing } from '@/lib/case/weighing';
import { composedGrounds } from '@/lib/case/weighing-grounds';
import type { Pack } from '@/lib/protocol/schema';
import { readBasePack } from '../protocol/base-pack';
import { agreed, asked, decided, fact, leftOut, said, wrote } from '../protocol/base-pack-case';
import { composed } from '../protocol/overlay-stack';

const pack = readBasePack();
type Verdict = 'yes' | 'no' | 'doubt';

function weighed(journal: Journal, through: Pack = pack): Weighing {
  const weighing = weigh(through, project(through, journal, '2026-11-22'));
  if (!weighing) throw new Error('the base pack has a weighing');
  return weighing;
}

/** Answers in the order of the path: `answers('yes', 'no')` is a suspicion, and no unsafety. */
const questions = ['s4.suspicion', 's5.unsafe', 's5.able', 's5.accepted', 's5.lasting'];
const answers = (...values: Verdict[]) => values.map((value, at) => said(questions[at] ?? '', value));
const helped = (...rest: Entry[]) => [
  ...answers('yes', 'no', 'yes', 'yes', 'yes'),
  agreed('s5.agreement', '2027-01-08'),
  ...rest,
];

const outcomesOf = (weighing: Weighing) => weighing.outcomes.map(({ outcome }) => outcome);
const reasons = (weighing: Weighing) =>
  weighing.outcomes.flatMap(({ because }) => because.map(({ state }) => state.question.id));

describe('the path', () => {
  test.each<[string, Verdict[], string | undefined, string[]]>([
    ['begins with the suspicion', [], 's4.suspicion', []],
    ['ends where there is no suspicion', ['no'], undefined, ['close']],
    ['asks after unsafety where there is one', ['yes'], 's5.unsafe', []],
    ['weighs on where somebody doubts whether there is one', ['doubt'], 's5.unsafe', []],
    ['comes to a report where it is unsafe', ['yes', 'yes'], undefined, ['report']],
    ['takes doubt about unsafety for a yes', ['yes', 'doubt'], undefined, ['report']],
    ['asks for help where it is safe enough', ['yes', 'no'], 's5.able', []],
    ['comes to a report where no help can be given', ['yes', 'no', 'no'], undefined, ['report']],
    ['asks whether help is accepted', ['yes', 'no', 'yes'], 's5.accepted', []],
    ['comes to a report where help is refused', ['yes', 'no', 'yes', 'no'], undefined, ['report']],
    ['asks whether it will last', ['yes', 'no', 'yes', 'yes'], 's5.lasting', []],
    ['comes to a report where it will not last', ['yes', 'no', 'yes', 'yes', 'no'], undefined, ['report']],
    ['comes to help on all three conditions', ['yes', 'no', 'yes', 'yes', 'yes'], undefined, ['help']],
    ['asks for advice where somebody doubts the help', ['yes', 'no', 'doubt'], undefined, ['advice']],
    ['asks for advice where they doubt it is accepted', ['yes', 'no', 'yes', 'doubt'], undefined, ['advice']],
    ['asks for advice where they doubt it will last', ['yes', 'no', 'yes', 'yes', 'doubt'], undefined, ['advice']],
  ])('%s', (_, values, open, outcomes) => {
    const weighing = weighed(answers(...values));
    expect(weighing.walked.map(({ value }) => value)).toEqual(values);
    expect(weighing.open?.question.id).toBe(open);
    expect(outcomesOf(weighing)).toEqual(outcomes);
    expect(weighing.doubt).toBe(values.includes('doubt'));
  });

  test.each<[Verdict, string[]]>([
    ['yes', ['monitor']],
    ['no', ['report']],
    ['doubt', ['help', 'advice']],
  ])('asks what the help brought once it was agreed: %s', (value, outcomes) => {
    expect(weighed(helped()).open?.question.id).toBe('s5.result');
    expect(outcomesOf(weighed(helped(said('s5.result', value))))).toEqual(outcomes);
  });

  test('after unsafety goes on to help only once the first decision was taken', () => {
    const unsafe = answers('yes', 'yes');
    expect(weighed(unsafe).open).toBeUndefined();
    const reported = [...unsafe, decided('s5.report', 'yes')];
    expect(weighed(reported).open?.question.id).toBe('s5.able');
    const refused = weighed([...reported, said('s5.able', 'no')]);
    expect(outcomesOf(refused)).toEqual(['report']);
    expect(reasons(refused)).toEqual(['s5.unsafe', 's5.able']);
    const help = [...reported, ...answers('yes', 'yes', 'yes', 'yes', 'yes').slice(2)];
    expect(outcomesOf(weighed(help))).toEqual(['report', 'help']);
  });

  test('says in words what follows, and keeps the grounds', () => {
    const because = 'Drie keer een blauwe plek.';
    const [walked] = weighed([fact('s4.suspicion', { kind: 'yes-no-doubt', value: 'no', because })]).walked;
    expect(walked).toMatchObject({ value: 'no', grounds: because });
    expect(walked?.follow.text.nl).toBe(
      'Na stap 1, 2 en 3 heb je geen vermoeden. Dan kun je sluiten. Opnieuw beginnen kan altijd.',
    );
  });

  test('takes another way when an answer is corrected, and keeps what was answered further on', () => {
    const safe = answers('yes', 'no', 'yes');
    const corrected: Entry = { ...said('s5.unsafe', 'doubt'), corrects: safe[1]!.id };
    const weighing = weighed([...safe, corrected]);
    expect(outcomesOf(weighing)).toEqual(['report']);
    expect(weighing.walked.map(({ value }) => value)).toEqual(['yes', 'doubt', 'yes']);
  });

  test('stops where two windows disagree, until somebody settles it', () => {
    const weighing = weighed([...answers('yes', 'no'), said('s5.unsafe', 'yes')]);
    expect(weighing.open).toMatchObject({ question: { id: 's5.unsafe' }, conflict: true });
    expect(weighing.walked).toHaveLength(1);
    expect(weighed([...answers('yes', 'no'), said('s5.unsafe', 'no')]).open?.question.id).toBe('s5.able');
  });
});

describe('the two decisions', () => {
  const suggested = (...values: Verdict[]) => {
    const { report, help } = weighed(answers(...values)).decisions;
    return [report?.suggested, help?.suggested];
  };

  test('are pointed to as far as the path goes, and no further', () => {
    expect(suggested()).toEqual([undefined, undefined]);
    expect(suggested('yes', 'no', 'doubt')).toEqual([undefined, undefined]);
    expect(suggested('no')).toEqual(['no', undefined]);
    expect(suggested('yes', 'doubt')).toEqual(['yes', undefined]);
    expect(suggested('yes', 'no', 'no')).toEqual(['yes', 'no']);
    expect(suggested('yes', 'no', 'yes', 'yes', 'yes')).toEqual(['no', 'yes']);
  });

  test('may be taken otherwise, before anything was answered too', () => {
    const other = weighed([...answers('yes', 'yes'), decided('s5.report', 'no')]);
    expect(other.decisions.report).toMatchObject({ value: 'no', suggested: 'yes', differs: true });
    const same = weighed([...answers('yes', 'yes'), decided('s5.report', 'yes')]);
    expect(same.decisions.report).toMatchObject({ value: 'yes', differs: false });
    expect(weighed([decided('s5.report', 'no')]).decisions.report).toMatchObject({ value: 'no', differs: false });
  });

  test('in doubt are no decision yet, and ask for Veilig Thuis', () => {
    const doubting = weighed([...answers('yes', 'yes'), decided('s5.report', 'doubt')]);
    expect(doubting.decisions.report?.differs).toBe(false);
    expect(doubting.doubt).toBe(true);
  });

  test('are asked anew when the help did not do enough', () => {
    const failed = [...helped(decided('s5.report', 'no'), decided('s5.help', 'yes')), said('s5.result', 'no')];
    const { report, help } = weighed(failed).decisions;
    expect(report).toMatchObject({ value: 'no', suggested: 'yes', differs: true });
    expect(help).toMatchObject({ value: 'yes', differs: false });
  });

  test('that two windows took differently are none', () => {
    const { report } = weighed([decided('s5.report', 'no'), decided('s5.report', 'yes')]).decisions;
    expect(report?.entry).toBeUndefined();
    expect(report?.state.conflict).toBe(true);
  });

  test('begin with the answers and their grounds, a line each', () => {
    const doubt = fact('s5.unsafe', { kind: 'yes-no-doubt', value: 'doubt', because: 'Hij zegt: “soms”' });
    expect(composedGrounds(weighed([...answers('yes'), doubt]).walked)).toBe(
      'Vermoeden: ja.\nAcute of structurele onveiligheid: twijfel. Hij zegt: “soms”.',
    );
  });
});

describe('beside the path', () => {
  test('stands what was recorded to weigh with', () => {
    const filled = weighed([wrote('s4.nature')]).beforehand.filter(({ entries }) => entries.length > 0);
    expect(filled.map(({ question }) => question.id)).toEqual(['s4.nature']);
    expect(weighed([]).beforehand).toHaveLength(4);
  });

  test('stands which steps were not done, or left out with a reason', () => {
    const journal = [asked('s2.colleague'), leftOut('s2.veilig-thuis')];
    const notDone = weighed(journal).notDone.map(({ state, left }) => [
      state.step.id,
      left.map(({ question, skippedBecause }) => [question.id, skippedBecause]),
    ]);
    expect(notDone).toEqual([
      ['s1', []],
      ['s2', [['s2.veilig-thuis', 'Dat was niet veilig.']]],
      ['s3', []],
    ]);
  });

  test('stands for a physician the same weighing, in step 5', () => {
    const knmg = composed('nl-basis', 'sector-physicians');
    const weighing = weighed(answers('yes', 'doubt'), knmg);
    expect(outcomesOf(weighing)).toEqual(['report']);
    expect(weighing.notDone.map(({ state }) => state.step.id)).toEqual(['s1', 's2', 's3']);
  });
});
