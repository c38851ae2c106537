import { describe, expect, test } from 'vitest';
import type { Entry } from '@/lib/case/entries';
import { project } from '@/lib/case/project';
import { weigh } from '@/lib/case/weighing';
import { readBasePack } from '../protocol/base-pack';
import { decided, said, wrote } from '../protocol/base-pack-case';

const pack = readBasePack();

describe('a decision that was taken before an answer beneath it was corrected', () => {
  const at = (minute: number, entry: Entry, corrects?: Entry): Entry => ({
    ...entry,
    at: `2026-11-22T12:0${minute}:00.000Z`,
    ...(corrects && { corrects: corrects.id }),
  });
  const suspicion = at(0, said('s4.suspicion', 'yes'));
  const unsafe = at(1, said('s5.unsafe', 'no'));
  const nature = at(1, wrote('s4.nature'));
  const decision = at(2, decided('s5.report', 'no'));
  const corrected = at(3, said('s5.unsafe', 'yes'), unsafe);
  const changed = (...later: Entry[]) =>
    weigh(
      pack,
      project(pack, [suspicion, unsafe, nature, decision, ...later], '2026-11-22'),
    )?.decisions.report?.changed.map(({ question }) => question.id);

  test('names that answer, on the path or before it', () => {
    expect(changed()).toEqual([]);
    expect(changed(corrected)).toEqual(['s5.unsafe']);
    expect(changed(at(3, wrote('s4.nature'), nature))).toEqual(['s4.nature']);
  });

  test('is up to date again once it is recorded anew', () => {
    expect(changed(corrected, at(4, decided('s5.report', 'yes'), decision))).toEqual([]);
  });

  test('is not older than an answer that was only added', () => {
    expect(changed(at(3, said('s5.able', 'yes')))).toEqual([]);
  });
});
