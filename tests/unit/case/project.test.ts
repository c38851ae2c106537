import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, type Entry, isBookkeeping, type Journal, ownQuestion } from '@/lib/case/entries';
import { standing } from '@/lib/case/journal';
import { currentId } from '@/lib/protocol/current-id';
import { project } from '@/lib/case/project';
import type { Pack } from '@/lib/protocol/schema';
import { readBasePack } from '../protocol/base-pack';
import { arbitraryJournal } from './arbitrary-journal';
import { entry } from './entry';

const pack = readBasePack();
const view = (through: Pack, journal: Journal, today = '2026-11-22') => project(through, journal, today);

const advice = (...journal: Entry[]) => view(pack, journal).advice.map((rule) => rule.id);
const step = (id: string, ...journal: Entry[]) => view(pack, journal).steps.find((state) => state.step.id === id);
const question = (id: string, ...journal: Entry[]) =>
  view(pack, journal)
    .steps.flatMap((state) => state.questions)
    .find((state) => state.question.id === id);
const said = (value: 'yes' | 'no' | 'doubt'): Answer => ({ kind: 'yes-no-doubt', value, because: '' });
const decided = (value: 'yes' | 'no' | 'doubt'): Answer => ({ kind: 'decision', value, grounds: 'Zie stap 4.' });
const skip = (id: string) => entry(ownQuestion.skipped, { kind: 'skipped', question: id, because: 'Eerst advies.' });

describe('any journal', () => {
  test('gives a view in which no standing entry is lost', () => {
    fc.assert(
      fc.property(arbitraryJournal(pack), (journal) => {
        const shown = view(pack, journal);
        const entries = standing(journal);
        const answered = new Set(entries.map(({ question }) => currentId(pack, question)));
        const apart = entries.filter(
          ({ value }) =>
            isBookkeeping(value) || (value.kind === 'skipped' && answered.has(currentId(pack, value.question))),
        );
        expect(shown.facts.length + apart.length).toBe(entries.length);
        expect(new Set([...shown.facts, ...apart])).toEqual(new Set(entries));
      }),
    );
  });

  test('shows every fact under its question, as an orphan, or as a remark of the tool', () => {
    fc.assert(
      fc.property(arbitraryJournal(pack), (journal) => {
        const shown = view(pack, journal);
        const asked = shown.steps.flatMap((state) => state.questions).flatMap((state) => state.entries);
        const remarks = shown.facts.filter((fact) => Object.values<string>(ownQuestion).includes(fact.question));
        expect(new Set([...asked, ...shown.orphans, ...remarks])).toEqual(new Set(shown.facts));
      }),
    );
  });

  test('gives the same view in whatever order its items came', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          arbitraryJournal(pack)
            .filter((items) => items.length > 0)
            .map(([item]) => item!),
          {
            selector: (item) => item.id,
            maxLength: 12,
          },
        ),
        (journal) => {
          expect(view(pack, journal.toReversed())).toEqual(view(pack, journal));
        },
      ),
    );
  });

  test('gives a view with a pack whose steps wait for each other', () => {
    const [first, second] = pack.steps;
    if (!first || !second) throw new Error('the base pack has steps');
    const circle = {
      ...pack,
      steps: [
        { ...first, doneWhen: { stepDone: second.id } },
        { ...second, doneWhen: { stepDone: first.id } },
      ],
    };
    expect(view(circle, []).steps.map((state) => state.status)).toEqual(['open', 'open']);
  });
});

describe('what was left out', () => {
  test('is a fact for the note, with its reason, and settles the question', () => {
    const skipped = skip('s3.talk');
    expect(view(pack, [skipped]).notInDossier).toEqual([skipped]);
    expect(question('s3.talk', skipped)?.skippedBecause).toBe('Eerst advies.');
    expect(step('s3', skipped)?.status).toBe('done');
  });

  test('is asked for when a decision is taken without advice of Veilig Thuis and without a talk', () => {
    const decision = entry('s5.report', decided('no'));
    expect(advice(decision)).toEqual(expect.arrayContaining(['r.veilig-thuis', 'r.talk']));
    const settled = advice(decision, skip('s2.veilig-thuis'), skip('s3.talk'));
    expect(settled).not.toContain('r.veilig-thuis');
    expect(settled).not.toContain('r.talk');
  });
});

describe('the base pack', () => {
  test('points to 112 first when somebody is in danger', () => {
    const rule = view(pack, [entry('s1.acute', said('yes'))]).advice[0];
    expect(rule?.effect).toMatchObject({ type: 'route', contact: '112' });
  });

  test('counts doubt about acute or structural unsafety as yes', () => {
    expect(advice(entry('s5.unsafe', said('doubt')))).toContain('r.unsafe');
    expect(advice(entry('s5.unsafe', said('no')))).not.toContain('r.unsafe');
  });

  test('points to Veilig Thuis when decision 1 is in doubt', () => {
    expect(advice(entry('s5.report', decided('doubt')))).toContain('r.report-doubt');
  });

  test('says that reporting is necessary when help is refused, until that is decided', () => {
    const refused = entry('s5.accepted', said('no'));
    expect(advice(refused)).toContain('r.help-fails');
    expect(advice(refused, entry('s5.report', decided('yes')))).not.toContain('r.help-fails');
  });

  test('asks whether the children are safe once there are children, or doubt about it', () => {
    expect(question('s1.children-safe')?.visible).toBe(false);
    expect(question('s1.children-safe', entry('s1.kindcheck', said('doubt')))?.visible).toBe(true);
  });

  test('names a concern about a colleague as another route', () => {
    const rules = view(pack, [entry('s1.professional', said('yes'))]).advice;
    expect(rules.map((rule) => rule.effect.type)).toContain('stop');
  });

  test('finishes step 5 with both decisions', () => {
    const report = entry('s5.report', decided('no'));
    expect(step('s5', report)?.status).toBe('busy');
    expect(step('s5', report, entry('s5.help', decided('yes')))?.status).toBe('done');
  });
});

test('urgent advice comes before all other, and what was asked for is asked no more', () => {
  const [one, other] = pack.rules;
  if (!one || !other) throw new Error('the base pack has rules');
  const always = { any: [{ answered: 's1.acute' }, { not: { answered: 's1.acute' } }] };
  const text = { nl: 'Vul in.', en: 'Fill in.' };
  const rules = [
    { ...one, id: 'x.calm', when: always, urgent: false },
    {
      ...one,
      id: 'x.asked',
      when: always,
      urgent: false,
      effect: { type: 'require' as const, text, question: 's1.acute' },
    },
    { ...other, id: 'x.urgent', when: always, urgent: true },
  ];
  const ids = (...journal: Entry[]) => view({ ...pack, rules }, journal).advice.map((rule) => rule.id);
  expect(ids()).toEqual(['x.urgent', 'x.calm', 'x.asked']);
  expect(ids(entry('s1.acute', said('no')))).toEqual(['x.urgent', 'x.calm']);
  expect(ids(skip('s1.acute'))).toEqual(['x.urgent', 'x.calm']);
});

test('prompts and options appear when their condition holds', () => {
  const changed = structuredClone(pack);
  const asked = changed.steps[0]?.questions[1];
  asked?.prompts.push({ nl: 'Tot 2027.', en: 'Until 2027.', when: { today: { to: '2026-12-31' } } });
  const last = (today: string) => view(changed, [], today).steps[0]?.questions[1]?.prompts.at(-1)?.nl;
  expect(last('2026-12-31')).toBe('Tot 2027.');
  expect(last('2027-01-01')).not.toBe('Tot 2027.');
});

test('two different answers to one decision are a conflict until a correction settles it', () => {
  const one = entry('s5.report', decided('no'));
  const other = entry('s5.report', decided('yes'));
  expect(question('s5.report', one, other)?.conflict).toBe(true);
  const settled = { ...entry('s5.report', decided('yes')), corrects: one.id };
  expect(question('s5.report', one, other, settled)?.conflict).toBe(false);
});
