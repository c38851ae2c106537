import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isEntry } from '@/lib/case/journal';
import { openBackup } from '@/lib/vault/backup-file';

const folder = new URL('../../vectors/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.age'));

it('has a backup of every format there has been', () => {
  expect(files).toEqual(['backup-v1.age']);
});

it.each(files)('opens %s, made once and kept for ever, with every word', async (name) => {
  const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
  const opened = await openBackup(bytes, 'tulp fiets maan koek boom trein');
  if (!opened.ok) throw new Error(opened.reason);
  const { of, cases } = opened.value;
  expect([of, cases.length]).toEqual(['vault', 2]);
  for (const [at, { journal }] of cases.entries()) {
    expect(journal).toHaveLength(4);
    expect(journal.filter(isEntry).map(({ value }) => value.kind)).toEqual([
      'label',
      'yes-no-doubt',
      'follow-up',
      'signal',
    ]);
    expect(journal[0]).toMatchObject({ value: { kind: 'label', label: `Casus ${at + 1}` } });
  }
});
