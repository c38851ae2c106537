import { expect, it } from 'vitest';
import { createOpenCases } from '@/lib/app/open-cases';
import type { CaseFile } from '@/lib/vault/vault';
import { largeCase } from '../../bench/large-case';

const { pack, journal } = largeCase(3);
const files = Array.from({ length: 40 }, (_, at): CaseFile => {
  return { id: `case-${at}`, createdAt: '2026-01-01T09:00:00Z', pack, journal };
});

it('projects a case once a day, and again when its file is another', () => {
  const { open } = createOpenCases();
  const [file] = files;
  if (!file) throw new Error('there is no case');
  const first = open(file, '2026-11-22');
  expect(open(file, '2026-11-22')).toBe(first);
  expect(open({ ...file }, '2026-11-22')).not.toBe(first);
  expect(open(file, '2026-12-31')).not.toBe(first);
});

it('prepares many cases with a pause in between, and those that are known without', async () => {
  const { prepare } = createOpenCases();
  let pauses = 0;
  const pause = () => Promise.resolve(void (pauses += 1));
  await prepare(files, '2026-11-22', pause);
  expect(pauses).toBe(2);
  await prepare(files, '2026-11-22', pause);
  expect(pauses).toBe(2);
});
