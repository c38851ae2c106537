import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '@/lib/case/entries';
import { project } from '@/lib/case/project';
import { lengthOf, timelineOf } from '@/lib/case/timeline';
import { readBasePack } from '../protocol/base-pack';
import { agreed, asked, decided, fact, leftOut, said, talked } from '../protocol/base-pack-case';
import { arbitraryJournal } from './arbitrary-journal';

const pack = readBasePack();
const today = '2026-11-22';
const lineOf = (...journal: Entry[]) => timelineOf(pack, project(pack, journal, today), today);
const signal = (date: string, time = '', bearing: 'confirms' | 'contradicts' | 'unknown' = 'unknown') =>
  fact('s1.signal', {
    ...{ kind: 'signal', quote: '', saidBy: '', observation: 'Blauwe plek.', date, time, place: '', situation: '' },
    ...{ present: '', observedBy: 'self', source: '', about: '', bearing },
  });

describe('the line of time', () => {
  test('has a lane for signals, one for consulting and talking, one for deciding and agreeing', () => {
    const { points } = lineOf(signal(today), asked('s2.colleague'), talked('s3.talk'), decided('s5.report', 'no'));
    expect(points.map(({ lane }) => lane).sort()).toEqual(['decisions', 'signals', 'talks', 'talks']);
  });

  test('leaves out what is no event', () => {
    expect(lineOf(said('s1.kindcheck', 'yes')).points).toEqual([]);
  });

  test('is in order of what happened, whatever was recorded first', () => {
    const { points } = lineOf(signal('2026-11-20', '10:00'), signal('2026-11-03'), signal('2026-11-20', '09:00'));
    expect(points.map(({ day, time }) => [day, time])).toEqual([
      ['2026-11-03', ''],
      ['2026-11-20', '09:00'],
      ['2026-11-20', '10:00'],
    ]);
  });

  test('says which day was told and which is only the day of recording', () => {
    const { points } = lineOf(signal('2026-11-03'), decided('s5.report', 'no'));
    expect(points.map(({ day, certain }) => [day, certain])).toEqual([
      ['2026-11-03', true],
      ['2026-11-22', false],
    ]);
  });

  test('tells signals that contradict from those that confirm', () => {
    const { points } = lineOf(signal('2026-11-03', '', 'confirms'), signal('2026-11-04', '', 'contradicts'));
    expect(points.map(({ bearing }) => bearing)).toEqual(['confirms', 'contradicts']);
  });

  test('knows the step and the question of every fact, and shows what was left out in the lane where it would stand', () => {
    const [left] = lineOf(leftOut('s3.talk')).points;
    expect(left).toMatchObject({ lane: 'talks', leftOut: true, stepId: 's3', question: { id: 's3.talk' } });
  });

  test('shows a term ahead once, not also as the agreement of a day', () => {
    const review = fact('s5.review', { kind: 'date', date: '2026-12-20' });
    const { points, terms } = lineOf(decided('s5.help', 'yes'), agreed('s5.agreement', '2026-12-01'), review);
    expect(terms.map(({ day }) => day)).toEqual(['2026-12-01', '2026-12-20']);
    expect(points.some(({ entry }) => entry.id === review.id)).toBe(false);
  });
});

describe('a silence', () => {
  test('is two weeks or more without an event, also until today', () => {
    const { silences } = lineOf(signal('2026-09-01'), signal('2026-09-22'), signal('2026-10-01'));
    expect(silences).toEqual([
      { from: '2026-09-01', to: '2026-09-22', days: 21 },
      { from: '2026-10-01', to: '2026-11-22', days: 52 },
    ]);
  });

  test('does not run on after a case is closed', () => {
    const closed = fact('naast.status', { kind: 'status', value: 'closed', because: 'klaar' });
    const journal = [signal('2026-09-01'), { ...closed, at: '2026-09-02T09:00:00.000Z' }];
    expect(timelineOf(pack, project(pack, journal, '2027-01-01'), '2027-01-01').silences).toEqual([]);
  });

  test.each([
    [14, 2, 'weeks'],
    [62, 8, 'weeks'],
    [75, 2, 'months'],
    [800, 2, 'years'],
  ])('of %i days is called %i %s', (days, count, unit) => {
    expect(lengthOf(days)).toEqual({ count, unit });
  });
});

test('any case has a line of time, in order, of its own facts', () => {
  fc.assert(
    fc.property(arbitraryJournal(pack), (journal) => {
      const view = project(pack, journal, today);
      const { points, silences } = timelineOf(pack, view, today);
      const days = points.map(({ day }) => day);
      expect(days).toEqual(days.toSorted());
      for (const { entry } of points) expect(view.facts).toContain(entry);
      for (const { from, to } of silences) expect(days.some((day) => day > from && day < to)).toBe(false);
    }),
  );
});
