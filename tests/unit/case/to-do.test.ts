import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '@/lib/case/entries';
import { project } from '@/lib/case/project';
import { firstDue, toDo } from '@/lib/case/to-do';
import { agreed, asked, decided, fact, view } from '../protocol/base-pack-case';
import { readBasePack } from '../protocol/base-pack';
import { signalled } from '../protocol/overlay-stack';
import { arbitraryJournal } from './arbitrary-journal';

const pack = readBasePack();

const supposing = (followUpOn = ''): Entry =>
  fact('s1.signal', { ...signalled.value, hypothesis: 'Hij wordt geduwd.', followUpOn } as Entry['value']);
const closed = fact('naast.status', { kind: 'status', value: 'closed', because: 'Andere oorzaak.' });
const placed = (...entries: Entry[]) =>
  fact('naast.placed', { kind: 'placed', entries: entries.map(({ id }) => id), field: 'Verslag', check: 'verified' });
const kinds = (...journal: Entry[]) => toDo(view(journal)).map(({ kind }) => kind);

describe('what waits in a case', () => {
  test('is nothing in an empty one', () => {
    expect(kinds()).toEqual([]);
  });

  test('is a note, as long as something is not in the dossier', () => {
    const signal = fact('s1.signal', signalled.value);
    expect(kinds(signal)).toEqual(['note']);
    expect(kinds(signal, placed(signal))).toEqual([]);
  });

  test('is an answer that is asked for, with its question', () => {
    const [, first] = toDo(view([decided('s5.report', 'yes')]));
    expect(first).toMatchObject({ kind: 'require', question: 's1.kindcheck' });
  });

  test('is feedback that did not come, with the question that ends the term', () => {
    const items = toDo(view([decided('s5.report', 'yes'), asked('s5.reported', '2026-11-10')]));
    expect(items[1]).toMatchObject({ kind: 'term', question: 's5.feedback', deadline: { expectation: true } });
  });

  test('puts a term that lies ahead last', () => {
    expect(kinds(decided('s5.help', 'yes'), agreed('s5.agreement', '2026-12-20')).at(-1)).toBe('term');
    expect(kinds(decided('s5.help', 'yes'), agreed('s5.agreement', '2026-11-22'))[1]).toBe('term');
  });

  test('is a supposition, once, with its day where one was chosen', () => {
    const loose = toDo(view([supposing()])).filter(({ kind }) => kind === 'hypothesis');
    expect(loose).toHaveLength(1);
    expect(loose[0]).not.toHaveProperty('deadline');
    const dated = toDo(view([supposing('2026-11-20')])).filter(({ kind }) => kind === 'hypothesis');
    expect(dated).toMatchObject([{ deadline: { due: '2026-11-20' } }]);
  });

  test('asks nothing more of a closed case than its note', () => {
    expect(kinds(decided('s5.report', 'yes'), supposing(), closed)).toEqual(['note']);
  });
});

describe('any journal at all', () => {
  test('gives a list in which nothing waits twice', () => {
    fc.assert(
      fc.property(arbitraryJournal(pack), (journal) => {
        const ids = toDo(project(pack, journal, '2026-11-22')).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});

describe('the reminder of a case', () => {
  test('is the first term whose day has come', () => {
    const late = supposing('2026-11-10');
    const today = supposing('2026-11-22');
    expect(firstDue(view([today, late]))?.due).toBe('2026-11-10');
  });

  test('is still before its day, and when the case is closed', () => {
    expect(firstDue(view([supposing('2026-11-23')]))).toBeUndefined();
    expect(firstDue(view([supposing('2026-11-10'), closed]))).toBeUndefined();
  });
});
