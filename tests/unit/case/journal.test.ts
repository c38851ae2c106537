import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '@/lib/case/entries';
import { earlier, isEntry, merge, standing } from '@/lib/case/journal';
import { readBasePack } from '../protocol/base-pack';
import { arbitraryJournal } from './arbitrary-journal';

const journals = arbitraryJournal(readBasePack());

const entry = (id: number, at: string, corrects?: number): Entry => ({
  id: `00000000-0000-4000-8000-00000000000${id}`,
  at: `2026-11-22T${at}:00Z`,
  by: 'professional',
  pack: 'nl-basis@1.0.0',
  question: 's4.nature',
  value: { kind: 'text', text: `Tekst ${id}` },
  ...(corrects === undefined ? {} : { corrects: `00000000-0000-4000-8000-00000000000${corrects}` }),
});

describe('merging journals', () => {
  test('gives the same journal in whatever order two machines meet', () => {
    fc.assert(
      fc.property(journals, journals, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a));
      }),
    );
  });

  test('gives the same journal however three machines are grouped', () => {
    fc.assert(
      fc.property(journals, journals, journals, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
    );
  });

  test('changes nothing when the same journal comes in again', () => {
    fc.assert(
      fc.property(journals, (a) => {
        expect(merge(merge(a), a)).toEqual(merge(a));
      }),
    );
  });

  test('keeps every id, and a withdrawn entry stays withdrawn', () => {
    fc.assert(
      fc.property(journals, journals, (a, b) => {
        const merged = merge(a, b);
        expect(new Set(merged.map((item) => item.id))).toEqual(new Set([...a, ...b].map((item) => item.id)));
        const withdrawn = [...a, ...b].filter((item) => !isEntry(item)).map((item) => item.id);
        for (const id of withdrawn) expect(merged.find((item) => item.id === id)).not.toHaveProperty('value');
      }),
    );
  });
});

describe('corrections', () => {
  test('leave the newest version standing and keep the earlier ones, newest first', () => {
    const journal = [entry(1, '09:00'), entry(2, '10:00', 1), entry(3, '11:00', 2)];
    expect(standing(journal)).toEqual([journal[2]]);
    expect(earlier(journal, entry(3, '11:00', 2))).toEqual([journal[1], journal[0]]);
  });

  test('count from a machine whose clock runs behind', () => {
    const journal = [entry(1, '09:00'), entry(2, '08:55', 1)];
    expect(standing(journal)).toEqual([journal[1]]);
  });

  test('in a circle do not make every version vanish', () => {
    const journal = [entry(1, '09:00', 2), entry(2, '10:00', 1)];
    expect(standing(journal)).toEqual([journal[1]]);
    expect(earlier(journal, entry(2, '10:00', 1))).toEqual([journal[0]]);
    expect(earlier(journal, entry(1, '09:00', 2))).toEqual([]);
  });

  test('of an entry by itself count for nothing', () => {
    const journal = [entry(1, '09:00', 1)];
    expect(standing(journal)).toEqual(journal);
    expect(earlier(journal, entry(1, '09:00', 1))).toEqual([]);
  });

  test('show every entry, as standing or as an earlier version of one that stands', () => {
    fc.assert(
      fc.property(journals, (journal) => {
        const stand = standing(journal);
        const shown = stand.flatMap((item) => [item, ...earlier(journal, item)]).map((item) => item.id);
        expect(new Set(shown)).toEqual(
          new Set(
            merge(journal)
              .filter(isEntry)
              .map((item) => item.id),
          ),
        );
      }),
    );
  });
});
