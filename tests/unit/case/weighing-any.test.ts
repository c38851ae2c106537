/** The weighing of any case, along any path: total, and the same in whatever order the journal came. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Journal } from '@/lib/case/entries';
import { project } from '@/lib/case/project';
import { weigh } from '@/lib/case/weighing';
import { readBasePack } from '../protocol/base-pack';
import { said } from '../protocol/base-pack-case';
import { arbitraryJournal } from './arbitrary-journal';

const pack = readBasePack();
const weighed = (journal: Journal, through = pack) => weigh(through, project(through, journal, '2026-11-22'));

/** One item per id: which of two with one id counts is for `merge` to say. */
const distinct = (journal: Journal) =>
  journal.filter(({ id }, at) => journal.findIndex((item) => item.id === id) === at);

describe('any journal', () => {
  const leads = fc.constantFrom(...(pack.weighing?.path ?? []).map(({ question }) => question), 's9.gone');
  const change = fc.tuple(leads, fc.constantFrom('yes', 'no', 'doubt'), fc.option(leads, { nil: undefined }));
  /** The base pack with its ways led elsewhere: back, nowhere, to nothing. */
  const mangled = fc.array(change, { maxLength: 6 }).map((changes) => {
    const copy = structuredClone(pack);
    for (const [question, answer, next] of changes)
      for (const node of copy.weighing?.path ?? []) {
        const follow = node.question === question ? node.answers[answer] : undefined;
        if (follow && next) follow.next = next;
        else node.answers = Object.fromEntries(Object.entries(node.answers).filter(([known]) => known !== answer));
      }
    return copy;
  });

  /** Somebody who went some way along the path, beside whatever else came in. */
  const walkedSome = fc
    .array(fc.constantFrom('yes' as const, 'no' as const, 'doubt' as const), { maxLength: 6 })
    .map((values) => values.map((value, at) => said(pack.weighing?.path[at]?.question ?? '', value)));

  test('is weighed, whatever the path is, in whatever order it came', () => {
    fc.assert(
      fc.property(arbitraryJournal(pack), walkedSome, mangled, (rest, answers, through) => {
        const journal = [...rest, ...answers];
        const weighing = weighed(journal, through);
        expect(weighing?.walked.length).toBeLessThanOrEqual(through.weighing?.path.length ?? 0);
        expect(weighed(distinct(journal).toReversed(), through)).toEqual(weighed(distinct(journal), through));
      }),
    );
  });

  test('ends where a path comes back to itself', () => {
    const circle = structuredClone(pack);
    const follow = circle.weighing?.path[1]?.answers['yes'];
    if (follow) follow.next = 's4.suspicion';
    const weighing = weighed([said('s4.suspicion', 'yes'), said('s5.unsafe', 'yes')], circle);
    expect(weighing?.walked).toHaveLength(2);
  });

  test('gives no weighing with a pack of before there was one', () => {
    const older = structuredClone(pack);
    delete older.weighing;
    expect(weighed([])).toBeDefined();
    expect(weighed([], older)).toBeUndefined();
  });
});
