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
