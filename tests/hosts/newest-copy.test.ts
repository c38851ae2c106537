/** Our script is put in a page again and again: one copy answers. */
import { expect, test } from 'vitest';
import { takeOver, type Scripts } from '@/lib/host/newest-copy';
import type { Memory } from '@/lib/host/memory';

/** Puts a copy in the page, as entrypoints/page-text.ts does; gives it, and what it saw being asked. */
function putCopy(isolated: Scripts<'naastText'>, version: string) {
  const answered: Memory[] = [];
  takeOver(isolated, 'naastText', version, (_request, memory) => {
    answered.push(memory);
    return { hidden: true };
  });
  return { copy: isolated.naastText!, answered };
}

test('of two copies the newest answers, and the old one nothing', () => {
  const isolated = {};
  const old = putCopy(isolated, '1.0.0');
  const newest = putCopy(isolated, '1.0.0');
  expect(old.copy({ ask: 'hide' })).toBeUndefined();
  expect(newest.copy({ ask: 'hide' })).toEqual({ hidden: true });
  expect([old.answered.length, newest.answered.length]).toEqual([0, 1]);
});

test('what was seen before is kept, except over an update', () => {
  const isolated = {};
  const first = putCopy(isolated, '1.0.0').copy.memory;
  expect(putCopy(isolated, '1.0.0').copy.memory).toBe(first);
  expect(putCopy(isolated, '1.1.0').copy.memory).not.toBe(first);
});

test('an update takes away the colour that the old copy left', () => {
  const isolated = {};
  let hidden = 0;
  putCopy(isolated, '1.0.0').copy.memory.hideShown = () => (hidden += 1);
  putCopy(isolated, '1.1.0');
  expect(hidden).toBe(1);
});
