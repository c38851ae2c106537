import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, type Entry, ownQuestion } from '@/lib/case/entries';
import { standing } from '@/lib/case/journal';
import { project } from '@/lib/case/project';
import { readBasePack } from '../protocol/base-pack';
import { arbitraryJournal } from './arbitrary-journal';

const pack = readBasePack();

let made = 0;
const entry = (question: string, value: Answer): Entry => {
  made += 1;
  const number = String(made).padStart(4, '0');
  return {
    id: `00000000-0000-4000-8000-00000000${number}`,
    at: `2026-11-22T09:00:00.${number.slice(1)}Z`,
    by: 'professional',
    pack: 'nl-basis@1.0.0',
    question,
    value,
  };
};
const advice = (...journal: Entry[]) => project(pack, journal).advice.map((rule) => rule.id);
const step = (id: string, ...journal: Entry[]) => project(pack, journal).steps.find((state) => state.step.id === id);
const question = (id: string, ...journal: Entry[]) =>
  project(pack, journal)
    .steps.flatMap((state) => state.questions)
    .find((state) => state.question.id === id);
const said = (value: 'yes' | 'no' | 'doubt'): Answer => ({ kind: 'yes-no-doubt', value, because: '' });
const decided = (value: 'yes' | 'no' | 'doubt'): Answer => ({ kind: 'decision', value, grounds: 'Zie stap 4.' });
const skip = (id: string) => entry(ownQuestion.skipped, { kind: 'skipped', question: id, because: 'Eerst advies.' });

describe('any journal', () => {
  test('gives a view in which no standing entry is lost', () => {
    fc.assert(
      fc.property(arbitraryJournal(pack), (journal) => {
        const view = project(pack, journal);
        const entries = standing(journal);
        const answered = new Set(entries.map(({ question }) => question));
        const apart = entries.filter(
          ({ value }) =>
            value.kind === 'label' ||
            value.kind === 'placed' ||
            (value.kind === 'skipped' && answered.has(value.question)),
        );
        expect(view.facts.length + apart.length).toBe(entries.length);
        expect(new Set([...view.facts, ...apart])).toEqual(new Set(entries));
      }),
    );
  });

  test('shows every fact under its question, as an orphan, or as a remark of the tool', () => {
    fc.assert(
      fc.property(arbitraryJournal(pack), (journal) => {
        const view = project(pack, journal);
        const asked = view.steps.flatMap((state) => state.questions).flatMap((state) => state.entries);
        const remarks = view.facts.filter((fact) => Object.values<string>(ownQuestion).includes(fact.question));
        expect(new Set([...asked, ...view.orphans, ...remarks])).toEqual(new Set(view.facts));
      }),
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
    expect(project(circle, []).steps.map((state) => state.status)).toEqual(['open', 'open']);
  });
});

describe('what was left out', () => {
  test('is a fact for the note, with its reason, and settles the question', () => {
    const skipped = skip('s3.talk');
    expect(project(pack, [skipped]).notInDossier).toEqual([skipped]);
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
    const rule = project(pack, [entry('s1.acute', said('yes'))]).advice[0];
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
    const rules = project(pack, [entry('s1.professional', said('yes'))]).advice;
    expect(rules.map((rule) => rule.effect.type)).toContain('stop');
  });

  test('finishes step 5 with both decisions', () => {
    const report = entry('s5.report', decided('no'));
    expect(step('s5', report)?.status).toBe('busy');
    expect(step('s5', report, entry('s5.help', decided('yes')))?.status).toBe('done');
  });
});

test('two different answers to one decision are a conflict until a correction settles it', () => {
  const one = entry('s5.report', decided('no'));
  const other = entry('s5.report', decided('yes'));
  expect(question('s5.report', one, other)?.conflict).toBe(true);
  const settled = { ...entry('s5.report', decided('yes')), corrects: one.id };
  expect(question('s5.report', one, other, settled)?.conflict).toBe(false);
});
