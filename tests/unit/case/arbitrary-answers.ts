/** Every kind of answer, of this version and of older ones, under known and unknown questions. */
import fc from 'fast-check';
import { type Answer, ownQuestion } from '@/lib/case/entries';
import type { Pack } from '@/lib/protocol/schema';
import { ids, isoDay, short, someWords, time, words } from './arbitrary-words';

const is = <Value extends string>(value: Value) => fc.constant(value);
const verdict = fc.constantFrom('yes' as const, 'no' as const, 'doubt' as const);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const dayOrNone = fc.oneof(fc.constant(''), isoDay);
/** As entries of an older version: without the fields that came later. */
const withoutAbsent = <Value extends object>(value: Value) =>
  Object.fromEntries(Object.entries(value).filter(([, content]) => content !== undefined)) as {
    [Field in keyof Value]: Exclude<Value[Field], undefined>;
  };
const laterSignalFields = {
  saidTo: maybe(short),
  asked: maybe(words),
  senses: maybe(fc.subarray(['seen', 'heard', 'smelled', 'said'] as const).map((senses) => [...senses])),
  alternative: maybe(words),
  hypothesis: maybe(words),
  hypothesisBy: maybe(short),
  followUpOn: maybe(dayOrNone),
  diagnosis: maybe(words),
  diagnosedBy: maybe(short),
  diagnosedOn: maybe(dayOrNone),
};
const page = { origin: 'https://dossier.example', path: '/clienten/7', title: 'Dossier' };

export const arbitraryAnswer = (pack: Pack): fc.Arbitrary<{ question: string; value: Answer }> => {
  const questions = pack.steps.flatMap((step) => step.questions);
  const anyQuestion = fc.oneof(
    fc.constantFrom(...questions.map(({ id }) => id)),
    short.map((text) => text.slice(0, 60)),
  );
  const of = <Kind extends Answer['kind']>(kind: Kind, value: fc.Arbitrary<Extract<Answer, { kind: Kind }>>) => {
    const own = questions.filter((question) => question.kind === kind).map(({ id }) => id);
    const question = own.length > 0 ? fc.oneof(fc.constantFrom(...own), anyQuestion) : anyQuestion;
    return fc.record({ question, value });
  };
  const tool = (question: string, value: fc.Arbitrary<Answer>) => fc.record({ question: fc.constant(question), value });
  const options = questions.flatMap((question) => question.options.map((option) => option.id));
  const moment = { date: isoDay, time };
  return fc.oneof(
    of(
      'signal',
      fc
        .record({
          kind: is('signal'),
          quote: words,
          saidBy: short,
          observation: words,
          ...moment,
          place: short,
          situation: words,
          present: short,
          observedBy: fc.constantFrom('self' as const, 'other' as const, 'read' as const, '' as const),
          source: short,
          about: short,
          bearing: fc.constantFrom('confirms' as const, 'contradicts' as const, 'unknown' as const),
          ...laterSignalFields,
        })
        .map(withoutAbsent),
    ),
    of(
      'multiple',
      fc.record({
        kind: is('multiple'),
        values: fc.array(fc.constantFrom(...options, 'onbekend', 'oud.antwoord'), { minLength: 1, maxLength: 4 }),
        because: words,
      }),
    ),
    of(
      'person',
      fc.record({
        kind: is('person'),
        name: someWords,
        relation: short,
        stage: fc.constantFrom('unborn' as const, 'child' as const, 'adult' as const, 'unknown' as const),
        position: fc.constantFrom('victim' as const, 'witness' as const, 'suspected' as const, 'unknown' as const),
        birthDate: dayOrNone,
        age: fc.constantFrom('', '0', '8', '17', '101'),
        lives: short,
        caredBy: short,
        authority: short,
        safeNow: fc.constantFrom('yes' as const, 'no' as const, 'doubt' as const, 'unknown' as const),
        needs: short,
        remarks: words,
      }),
    ),
    of(
      'agreement',
      fc.record({
        kind: is('agreement'),
        date: isoDay,
        what: someWords,
        who: short,
        until: dayOrNone,
        manager: short,
        effect: words,
      }),
    ),
    of(
      'follow-up',
      fc
        .record({
          kind: is('follow-up'),
          hypothesis: someWords,
          entry: fc.option(ids, { nil: undefined }),
          outcome: fc.constantFrom('confirmed' as const, 'refuted' as const, 'open' as const),
          date: isoDay,
          because: words,
        })
        .map(withoutAbsent),
    ),
    of('text', fc.record({ kind: is('text'), text: someWords })),
    of('yes-no-doubt', fc.record({ kind: is('yes-no-doubt'), value: verdict, because: words })),
    of(
      'choice',
      fc.record({
        kind: is('choice'),
        value: fc.oneof(
          fc.constantFrom(...options),
          short.map((text) => text.slice(0, 60)),
        ),
        because: words,
      }),
    ),
    of('date', fc.record({ kind: is('date'), date: isoDay })),
    of(
      'contact',
      fc
        .record({
          kind: is('contact'),
          ...moment,
          who: someWords,
          anonymous: fc.constantFrom(true, false, 'unknown' as const),
          consent: maybe(
            fc.constantFrom('not-needed' as const, 'given' as const, 'refused' as const, 'unknown' as const),
          ),
          asked: words,
          advice: words,
          agreed: maybe(words),
        })
        .map(withoutAbsent),
    ),
    of(
      'talk',
      fc
        .record({
          kind: is('talk'),
          ...moment,
          who: someWords,
          present: maybe(short),
          interpreter: maybe(short),
          said: words,
          reaction: words,
          interpretation: maybe(words),
          agreed: words,
        })
        .map(withoutAbsent),
    ),
    of('decision', fc.record({ kind: is('decision'), value: verdict, grounds: someWords })),
    tool(ownQuestion.skipped, fc.record({ kind: is('skipped'), question: anyQuestion, because: someWords })),
    tool(
      ownQuestion.status,
      fc.record({
        kind: is('status'),
        value: fc.constantFrom('closed' as const, 'open' as const),
        because: someWords,
      }),
    ),
    tool(
      ownQuestion.pack,
      fc.record({
        kind: is('pack'),
        from: fc.constant<string[]>(['nl-basis@1.0.0']),
        to: fc.array(
          short.map((text) => text.slice(0, 80)),
          { minLength: 1, maxLength: 3 },
        ),
      }),
    ),
    tool(ownQuestion.page, fc.record({ kind: is('page'), page: fc.constant(page), always: fc.boolean() })),
    tool(ownQuestion.label, fc.record({ kind: is('label'), label: fc.constant('Vos 3') })),
    tool(
      ownQuestion.placed,
      fc.record({
        kind: is('placed'),
        entries: fc.array(ids, { minLength: 1, maxLength: 3 }),
        page: fc.constant(page),
        field: short,
        check: fc.constantFrom('verified' as const, 'copied' as const, 'confirmed' as const),
      }),
    ),
  );
};
