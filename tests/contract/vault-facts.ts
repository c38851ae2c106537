/** Fictional facts, and short ways to do what every test of a vault does. */
import { expect } from 'vitest';
import type { Entry, Tombstone } from '@/lib/case/entries';
import type { Pack } from '@/lib/protocol/schema';
import type { Capture, Change, Draft, Vault, VaultContents } from '@/lib/vault/vault';
import type { VaultKeeper } from '@/lib/vault/ways';

export const passphrase = 'café met zes groene stoelen';
export const uuid = (number: number) => `00000000-0000-4000-8000-${number.toString().padStart(12, '0')}`;

const words = (text: string) => ({ nl: text, en: text });
export const pack: Pack = {
  format: 'naast-pack/1',
  id: 'nl-basis',
  version: '1.0.0',
  title: words('Meldcode'),
  sources: [{ id: 'wet', title: 'Wet', checkedOn: '2026-11-01' }],
  roles: [{ id: 'professional', text: words('Professional'), does: ['signal', 'decide'] }],
  steps: [
    {
      id: 'stap-1',
      title: words('Signalen in kaart'),
      purpose: words('Wat zie je?'),
      questions: [
        {
          id: 'wat-zie-je',
          kind: 'text',
          text: words('Wat zie je?'),
          prompts: [],
          options: [],
          repeats: true,
          sources: ['wet'],
          floor: true,
        },
      ],
      doneWhen: { answered: 'wat-zie-je' },
      sources: ['wet'],
      floor: true,
    },
  ],
  rules: [],
};

export const entry = (number: number, text: string): Entry => ({
  id: uuid(number),
  at: `2026-11-22T10:00:${number.toString().padStart(2, '0')}Z`,
  by: 'professional',
  pack: 'nl-basis@1.0.0',
  question: 'wat-zie-je',
  value: { kind: 'text', text },
});
export const tombstone = (number: number, because: string): Tombstone => ({
  id: uuid(number),
  withdrawnAt: '2026-11-22T11:00:00Z',
  because,
});
export const draft = (id: string, text: string, caseId?: string): Draft => ({
  id,
  question: 'wat-zie-je',
  savedAt: '2026-11-22T10:00:00Z',
  fields: { text },
  ...(caseId !== undefined && { caseId }),
});
export const capture = (id: string, text: string): Capture => ({
  id,
  text,
  page: { origin: 'https://epd.voorbeeld.nl', path: '/client/7', title: 'Dossier' },
  at: '2026-11-22T10:00:00Z',
  windowId: 4,
});
export const caseId = uuid(900);
export const addCase: Extract<Change, { type: 'add-case' }> = {
  type: 'add-case',
  id: caseId,
  createdAt: '2026-11-22T09:00:00Z',
  pack,
};
export const append = (item: Entry | Tombstone): Extract<Change, { type: 'append' }> => ({
  type: 'append',
  caseId,
  item,
});

export async function contentsOf(vault: Vault): Promise<VaultContents> {
  const read = await vault.read();
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}
export async function keep(vault: Vault, ...changes: Change[]): Promise<void> {
  expect(await vault.commit(changes)).toEqual({ ok: true, value: true });
}
export async function createVault(keeper: VaultKeeper, secret = passphrase): Promise<Vault> {
  const created = await keeper.create(secret);
  if (!created.ok) throw new Error(created.reason);
  return created.value;
}
export async function unlockVault(keeper: VaultKeeper, id: string, secret = passphrase): Promise<Vault> {
  const unlocked = await keeper.unlock(id, secret);
  if (!unlocked.ok) throw new Error(unlocked.reason);
  return unlocked.value;
}
