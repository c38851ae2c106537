import { describe, expect, test } from 'vitest';
import type { Entry, JournalItem } from '@/lib/case/entries';
import { placementsOf, withdrawnPlacements } from '@/lib/case/placements';
import { fact, wrote } from '../protocol/base-pack-case';

const placed = (...entries: Entry[]) =>
  fact('naast.placed', { kind: 'placed', entries: entries.map(({ id }) => id), field: 'Verslag', check: 'verified' });
const stone = ({ id }: Entry, because = 'verkeerd kind'): JournalItem => ({
  id,
  withdrawnAt: '2026-11-22T11:00:00.000Z',
  because,
});
const answer = wrote('s4.nature');
const corrected: Entry = { ...wrote('s4.nature'), corrects: answer.id };

describe('where a fact stands', () => {
  test('is every note that holds it, also in its earlier words', () => {
    const [old, now, other] = [placed(answer), placed(corrected), placed(wrote('s4.risk'))];
    const found = placementsOf([answer, corrected, old, now, other], corrected);
    expect(found.map(({ id }) => id)).toEqual([old.id, now.id]);
  });

  test('is nowhere before it was placed', () => {
    expect(placementsOf([answer], answer)).toEqual([]);
  });
});

describe('what was withdrawn', () => {
  test('stays listed as long as a note of it stands in a dossier, once for a fact and its earlier words', () => {
    const note = placed(answer);
    const listed = withdrawnPlacements([stone(answer), stone(corrected), note]);
    expect(listed).toMatchObject([{ because: 'verkeerd kind', placements: [{ id: note.id }] }]);
  });

  test('is not listed when it never left Naast, or when its note was taken back', () => {
    const note = placed(answer);
    expect(withdrawnPlacements([stone(answer)])).toEqual([]);
    expect(withdrawnPlacements([stone(answer), stone(note, 'teruggedraaid')])).toEqual([]);
  });
});
