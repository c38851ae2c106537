/** A whole sealed vault as a text file: how tests/vectors/*.json are made and put back. */
import { createBrowserKeeper } from '@/lib/vault/keeper';
import { putInInbox } from '@/lib/vault/put-in-inbox';
import type { VaultContents } from '@/lib/vault/vault';
import { putRaw, rawRecords, type Raw } from './raw-vault';
import {
  addCase,
  append,
  capture,
  caseId,
  contentsOf,
  createVault,
  draft,
  entry,
  keep,
  passphrase,
  tombstone,
} from './vault-facts';

export interface Vector {
  passphrase: string;
  vault: string;
  contents: VaultContents;
  /** As in IndexedDB, by store; bytes as `{ base64 }`. */
  records: Record<string, Raw[]>;
}

const base64 = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

function toText(value: unknown): unknown {
  if (value instanceof Uint8Array) return { base64: base64(value) };
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toText(inner)]));
}

function fromText(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('base64' in value) return fromBase64(String(value.base64));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fromText(inner)]));
}

/** A vault of today's format with one of everything; fictional. */
export async function makeVector(): Promise<Vector> {
  const name = crypto.randomUUID();
  const vault = await createVault(createBrowserKeeper(name));
  await keep(vault, addCase, append(entry(1, 'Blauwe plek op de linkerarm')), append(entry(2, 'verkeerd kind')));
  await keep(vault, append(tombstone(2, 'Hoort bij een ander kind')), { type: 'save-draft', draft: draft('a', 'Ik') });
  await keep(vault, { type: 'save-draft', draft: draft('b', 'Half woord', caseId) });
  await keep(vault, { type: 'save-draft', draft: draft('b', 'Heel woord', caseId) });
  await keep(vault, { type: 'remember', key: 'profile', value: { role: 'leraar' } });
  await putInInbox(capture('c', '“papa slaat”'), { databaseName: name });
  const records = Object.entries(await rawRecords(name)).map(([store, rows]) => [store, rows.map(toText)] as const);
  return {
    passphrase,
    vault: vault.id,
    contents: await contentsOf(vault),
    records: Object.fromEntries(records) as Vector['records'],
  };
}

/** Puts a vector's records in a database of their own; gives its name. */
export async function putVector({ records }: Vector): Promise<string> {
  const name = crypto.randomUUID();
  for (const [store, rows] of Object.entries(records)) {
    for (const row of rows) await putRaw(name, store, fromText(row) as Raw);
  }
  return name;
}
