import { expect, it } from 'vitest';
import { migrate } from '@/lib/vault/migrations';

const renamed = (value: unknown) => ({ text: (value as { words: string }).words });
const dated = (value: unknown) => ({ ...(value as object), at: '' });
const steps = { drafts: { 1: renamed, 3: dated } };

it('brings an opened record to today’s schema, step by step from where it was', () => {
  expect(migrate('drafts', 1, { words: 'Ik zag' }, { steps, to: 4 })).toEqual({ text: 'Ik zag', at: '' });
  expect(migrate('drafts', 2, { text: 'Ik zag' }, { steps, to: 4 })).toEqual({ text: 'Ik zag', at: '' });
});

it('leaves records of today, and of stores that never changed, as they are', () => {
  expect(migrate('drafts', 4, { text: 'Ik zag' }, { steps, to: 4 })).toEqual({ text: 'Ik zag' });
  expect(migrate('entries', 1, { words: 'Ik zag' }, { steps, to: 4 })).toEqual({ words: 'Ik zag' });
});

it('leaves every record as it is while there is only one schema', () => {
  for (const store of ['cases', 'entries', 'drafts', 'memory', 'inbox'] as const)
    expect(migrate(store, 1, { text: 'Ik zag' })).toEqual({ text: 'Ik zag' });
});

it('keeps the value when a step has nothing to say of it', () => {
  expect(migrate('drafts', 1, 'Ik zag', { steps: { drafts: { 1: () => undefined } }, to: 2 })).toBe('Ik zag');
});

it('does nothing to a record of a later schema', () => {
  expect(migrate('drafts', 5, { words: 'Ik zag' }, { steps, to: 4 })).toEqual({ words: 'Ik zag' });
  expect(migrate('drafts', 3, { words: 'Ik zag' }, { steps, to: 3 })).toEqual({ words: 'Ik zag' });
});
