import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownQuestion } from '@/lib/case/entries';
import { isQuiet, migrationReport } from '@/lib/case/migration-report';
import { project } from '@/lib/case/project';
import { layersOf } from '@/lib/protocol/layers';
import type { Pack } from '@/lib/protocol/schema';
import { readBasePack } from '../protocol/base-pack';
import { arbitraryJournal } from './arbitrary-journal';
import { entry } from './entry';

const pack = readBasePack();
const today = '2026-11-22';
const words = (text: string) => ({ nl: text, en: text });

/** The pack of a next version, as changed by `change`. */
function next(change: (pack: Pack) => void): Pack {
  const copy = structuredClone(pack);
  copy.version = '1.1.0';
  change(copy);
  return copy;
}
const questionOf = (of: Pack, id: string) => {
  const found = of.steps.flatMap((step) => step.questions).find((question) => question.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
};
const without = (of: Pack, id: string) => {
  for (const step of of.steps) step.questions = step.questions.filter((question) => question.id !== id);
};

/** Next versions that drop, rename, reword and add. */
const ids = pack.steps.flatMap((step) => step.questions.map((question) => question.id));
const nextVersions = fc
  .record({ drop: fc.subarray(ids), rename: fc.subarray(ids), reword: fc.subarray(ids) })
  .map(({ drop, rename, reword }) =>
    next((copy) => {
      for (const id of reword) questionOf(copy, id).text = words('Anders?');
      copy.renames = Object.fromEntries(rename.map((id) => [id, `nieuw.${id}`]));
      for (const id of rename) questionOf(copy, id).id = `nieuw.${id}`;
      for (const id of drop) without(copy, rename.includes(id) ? `nieuw.${id}` : id);
    }),
  );

describe('a newer pack', () => {
  test('loses no entry, and shows each under a question, as an orphan, or as a remark of the tool', () => {
    fc.assert(
      fc.property(arbitraryJournal(pack), nextVersions, (journal, newer) => {
        const before = project(pack, journal, today);
        const after = project(newer, journal, today);
        expect(after.facts).toEqual(before.facts);
        const shown = after.steps.flatMap((step) => step.questions).flatMap((state) => state.entries);
        const remarks = after.facts.filter((fact) => fact.question.startsWith('naast.'));
        expect(new Set([...shown, ...after.orphans, ...remarks])).toEqual(new Set(after.facts));
      }),
    );
  });

  test('changes nothing in how the case looks through the old one: going back is the way it was', () => {
    fc.assert(
      fc.property(arbitraryJournal(pack), nextVersions, (journal, newer) => {
        const before = project(pack, journal, today);
        migrationReport(pack, newer, journal, today);
        project(newer, journal, today);
        expect(project(pack, journal, today)).toEqual(before);
      }),
    );
  });

  test('leaves the case as it was when it is taken and put back, with both moves on record', () => {
    const moved = (from: Pack, to: Pack) => ({
      ...entry(ownQuestion.pack, { kind: 'pack', from: [...layersOf(from)], to: [...layersOf(to)] }),
      id: crypto.randomUUID(), // not one of the few that arbitrary journals use
    });
    const asSeen = (view: ReturnType<typeof project>) => ({ ...view, lastActivity: '' });
    fc.assert(
      fc.property(arbitraryJournal(pack), nextVersions, (journal, newer) => {
        const before = project(pack, journal, today);
        const taken = [...journal, moved(pack, newer)];
        expect(project(newer, taken, today).facts).toEqual(before.facts);
        expect(asSeen(project(pack, [...taken, moved(newer, pack)], today))).toEqual(asSeen(before));
      }),
    );
  });

  test('that is the same pack has nothing to report', () => {
    fc.assert(
      fc.property(arbitraryJournal(pack), (journal) => {
        expect(
          isQuiet(
            migrationReport(
              pack,
              next(() => undefined),
              journal,
              today,
            ),
          ),
        ).toBe(true);
      }),
    );
  });

  test('keeps the answers of a question under its new name', () => {
    const nature = entry('s4.nature', { kind: 'text', text: 'Slaan.' });
    const newer = next((copy) => {
      questionOf(copy, 's4.nature').id = 's4.kind';
      copy.renames = { 's4.nature': 's4.kind' };
      const [, , , weighing] = copy.steps;
      if (weighing) weighing.doneWhen = { answered: 's4.kind' };
    });
    const view = project(newer, [nature], today);
    expect(view.steps[3]?.questions.find((state) => state.question.id === 's4.kind')?.entries).toEqual([nature]);
    expect(view.steps[3]?.status).toBe('done');
    expect(view.orphans).toEqual([]);
  });

  test('reports what is new, worded otherwise, asked no more and open again', () => {
    const talk = entry('s3.talk', {
      ...{ kind: 'talk', date: '2026-11-20', time: '', who: 'moeder', said: '', reaction: '', agreed: '' },
    });
    const nature = entry('s4.nature', { kind: 'text', text: 'Slaan.' });
    const severity = entry('s4.severity', { kind: 'text', text: 'Blauwe plek.' });
    const newer = next((copy) => {
      questionOf(copy, 's4.nature').text = words('Wat gebeurt er precies?');
      questionOf(copy, 's3.talk').repeats = false;
      without(copy, 's4.severity');
      const [, , step] = copy.steps;
      step?.questions.push({ ...questionOf(copy, 's3.safe'), id: 's3.tolk' });
      if (step) step.doneWhen = { all: [step.doneWhen, { answered: 's3.tolk' }] };
    });
    const report = migrationReport(pack, newer, [talk, nature, severity], today);
    expect(report.added.map((question) => question.id)).toEqual(['s3.tolk']);
    expect(report.reworded.map(({ entries }) => entries)).toEqual([[nature]]);
    expect(report.reshaped.map(({ entries }) => entries)).toEqual([[talk]]);
    expect(report.orphaned).toEqual([severity]);
    expect(report.reopened.map((step) => step.id)).toEqual(['s3']);
  });

  test('names the questions of the weighing from which something else follows now', () => {
    const newer = next((copy) => {
      const accepted = copy.weighing?.path.find(({ question }) => question === 's5.accepted')?.answers['no'];
      if (accepted) accepted.text = words('Vraag eerst Veilig Thuis om advies.');
      const unsafe = copy.weighing?.path.find(({ question }) => question === 's5.unsafe');
      if (unsafe) unsafe.sources = ['besluit-meldcode'];
    });
    const report = migrationReport(pack, newer, [], today);
    expect(report.weighing.map(({ id }) => id)).toEqual(['s5.accepted']);
    expect(isQuiet(report)).toBe(false);
    expect(
      migrationReport(
        pack,
        next(() => undefined),
        [],
        today,
      ).weighing,
    ).toEqual([]);
  });

  test('does not take another name of a question for another weighing', () => {
    const newer = next((copy) => {
      questionOf(copy, 's5.able').id = 's5.can-help';
      copy.renames = { 's5.able': 's5.can-help' };
      for (const { answers } of copy.weighing?.path ?? [])
        for (const follow of Object.values(answers)) if (follow.next === 's5.able') follow.next = 's5.can-help';
      const node = copy.weighing?.path.find(({ question }) => question === 's5.able');
      if (node) node.question = 's5.can-help';
    });
    expect(migrationReport(pack, newer, [], today).weighing).toEqual([]);
  });
});
