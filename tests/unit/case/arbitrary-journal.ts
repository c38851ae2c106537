/** Journals as they may come from anywhere: every kind of answer, unknown questions, circles, withdrawn entries. */
import fc from 'fast-check';
import { type Answer, type Entry, type JournalItem, ownQuestion } from '@/lib/case/entries';
import type { Pack } from '@/lib/protocol/schema';

const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
const isoDay = day.map((date) => date.toISOString().slice(0, 10));
const time = fc.oneof(
  fc.constant(''),
  day.map((date) => date.toISOString().slice(11, 16)),
);
const ids = fc
  .integer({ min: 0, max: 30 })
  .map((at) => `00000000-0000-4000-8000-0000000000${String(at).padStart(2, '0')}`);

/** Words as people type and paste them, with the things in them that a note uses itself. */
const piece = fc.oneof(
  fc.string({ maxLength: 12, unit: 'grapheme' }),
  fc.constantFrom(
    ...[
      '\n',
      '\n\n',
      '\r\n',
      ' ',
      '\u00a0',
      '“',
      '”',
      '"',
      '› ',
      '›',
      'Plaats: ',
      'Reactie:',
      'Afgesloten',
      'Heropend',
      ', door ',
    ],
    ...[
      'Aantekening',
      '— Stap 2: Overleg —',
      'Signaal · 2 november 2026',
      'Aard',
      'Niet gedaan: Gesprek',
      ' · ',
      'gehoord van ',
    ],
    ...['Vastgelegd: 2 november 2026, door iemand', 'Notitie v1 · nl-basis 1.0.0 · ref 7F3A-21', 'Sem zei niets.'],
  ),
);
export const words = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
export const someWords = words.filter((text) => text.trim() !== '').map((text) => text.slice(0, 500));
const short = words.map((text) => text.slice(0, 500));
const is = <Value extends string>(value: Value) => fc.constant(value);
const verdict = fc.constantFrom('yes' as const, 'no' as const, 'doubt' as const);
const page = { origin: 'https://dossier.example', path: '/clienten/7', title: 'Dossier' };

const answers = (pack: Pack): fc.Arbitrary<{ question: string; value: Answer }> => {
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
      fc.record({
        kind: is('signal'),
        quote: words,
        saidBy: short,
        observation: words,
        ...moment,
        place: short,
        situation: words,
        present: short,
        observedBy: fc.constantFrom('self' as const, 'other' as const),
        source: short,
        about: short,
        bearing: fc.constantFrom('confirms' as const, 'contradicts' as const, 'unknown' as const),
      }),
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
      fc.record({
        kind: is('contact'),
        ...moment,
        who: someWords,
        anonymous: fc.boolean(),
        asked: words,
        advice: words,
      }),
    ),
    of('talk', fc.record({ kind: is('talk'), ...moment, who: someWords, said: words, reaction: words, agreed: words })),
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

/** Sometimes the same instant on two machines. */
const instant = fc.oneof(
  day.map((date) => date.toISOString()),
  fc.constantFrom('2026-11-22T09:00:00.000Z', '2026-11-22T23:30:00.000Z'),
);

/** One entry; its id comes from a small set, so that journals meet, correct each other and run in circles. */
export const arbitraryEntry = (pack: Pack): fc.Arbitrary<Entry> =>
  fc
    .record({
      id: ids,
      at: instant,
      by: fc.constantFrom(...pack.roles.map((role) => role.id), 'board', ''),
      answer: answers(pack),
      corrects: fc.option(ids, { nil: undefined, freq: 3 }),
    })
    .map(({ answer, corrects, ...entry }) => ({
      ...entry,
      pack: `${pack.id}@${pack.version}`,
      ...answer,
      ...(corrects ? { corrects } : {}),
    }));

const tombstone = fc.record({ id: ids, withdrawnAt: instant, because: someWords });

export const arbitraryJournal = (pack: Pack): fc.Arbitrary<JournalItem[]> =>
  fc.array(fc.oneof({ weight: 6, arbitrary: arbitraryEntry(pack) }, { weight: 1, arbitrary: tombstone }), {
    maxLength: 15,
  });
