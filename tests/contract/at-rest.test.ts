import { beforeEach, describe, expect, it } from 'vitest';
import { createBrowserKeeper } from '@/lib/vault/keeper';
import { putInInbox } from '@/lib/vault/put-in-inbox';
import type { Vault } from '@/lib/vault/vault';
import type { VaultKeeper } from '@/lib/vault/ways';
import { bytesIn, putRaw, rawRecord, rawRecords, type Raw } from './raw-vault';
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
  uuid,
} from './vault-facts';

let name: string;
let keeper: VaultKeeper;
let vault: Vault;
beforeEach(async () => {
  name = crypto.randomUUID();
  keeper = createBrowserKeeper(name);
  vault = await createVault(keeper);
});

/** One of everything. */
async function fill(): Promise<void> {
  await keep(vault, addCase, append(entry(1, 'MARKER-een')), { type: 'save-draft', draft: draft('d', 'MARKER-twee') });
  await keep(vault, { type: 'save-draft', draft: draft('e', 'MARKER-drie', caseId) });
  await keep(vault, { type: 'remember', key: 'MARKER-vier.voorbeeld.nl', value: 'MARKER-vijf' });
  expect(await putInInbox(capture('c', 'MARKER-zes'), { databaseName: name })).toBe('sealed');
}

/** A record as text in every way that somebody might look for words: field by field, and byte for byte. */
const asText = (record: Raw) =>
  JSON.stringify(record) +
  bytesIn(record)
    .map(([, bytes]) => new TextDecoder('latin1').decode(bytes))
    .join('\n');

describe('what lies on the disk', () => {
  it('holds no word that was typed, no page and no name of a setting', async () => {
    await fill();
    const records = Object.values(await rawRecords(name)).flat();
    expect(records).toHaveLength(7);
    for (const word of ['MARKER', 'voorbeeld', 'wat-zie-je', 'nl-basis', '2026-11', 'Dossier', passphrase]) {
      expect(records.map(asText).join('\n')).not.toContain(word);
    }
  });

  it('holds no key that opens by itself', async () => {
    await fill();
    const values = (inner: unknown): unknown[] =>
      typeof inner === 'object' && inner !== null && !(inner instanceof Uint8Array)
        ? [inner, ...Object.values(inner).flatMap(values)]
        : [inner];
    const all = Object.values(await rawRecords(name)).flatMap(values);
    expect(all.some((value) => value instanceof CryptoKey)).toBe(false);
    const wrapped = all.flatMap((value) => (value instanceof Uint8Array ? [value.length] : []));
    // 32 bytes would be a secret key; here only the two public keys and the seal under the head have that length.
    expect(wrapped.filter((length) => length === 32)).toHaveLength(3);
  });

  it('shows lengths in steps only', async () => {
    await keep(vault, addCase, append(entry(1, 'kort')), append(entry(2, 'iets langer dan kort')));
    const lengths = (await rawRecords(name))['entries']?.map(({ bytes }) => (bytes as Uint8Array).length);
    expect(lengths).toEqual([512 + 16, 512 + 16]);
  });

  it('loses the words of a withdrawn entry', async () => {
    await keep(vault, addCase, append(entry(1, 'woord '.repeat(500))));
    const before = await rawRecord(name, 'entries');
    const stone = { id: uuid(1), withdrawnAt: '2026-11-22T11:00:00Z', because: 'verkeerd' };
    await keep(vault, { type: 'append', caseId, item: stone });
    const after = await rawRecord(name, 'entries');
    expect((before['bytes'] as Uint8Array).length).toBeGreaterThan(3_000);
    expect((after['bytes'] as Uint8Array).length).toBe(512 + 16);
  });
});

describe('records that somebody changed', () => {
  it('are refused when two are swapped, and the rest stays usable', async () => {
    await keep(vault, addCase, append(entry(1, 'een')), append(entry(2, 'twee')), append(entry(3, 'drie')));
    const [one, two] = (await rawRecords(name))['entries'] ?? [];
    await putRaw(name, 'entries', { ...one, id: two?.['id'] });
    await putRaw(name, 'entries', { ...two, id: one?.['id'] });
    const { cases, unreadable } = await contentsOf(vault);
    expect([cases[0]?.journal, unreadable]).toEqual([[entry(3, 'drie')], 2]);
  });

  it('are refused in another case, under an older number or as a newer schema', async () => {
    await keep(vault, addCase, { ...addCase, id: uuid(901) }, append(entry(1, 'een')));
    const record = await rawRecord(name, 'entries');
    await putRaw(name, 'entries', { ...record, case: uuid(901), id: `${uuid(901)}/${uuid(1)}` });
    await putRaw(name, 'entries', { ...record, version: 2 });
    expect((await contentsOf(vault)).unreadable).toBe(2);
    await putRaw(name, 'entries', { ...record, schema: 2 });
    expect((await contentsOf(vault)).unreadable).toBe(2);
  });

  it('do not open with any of their bytes changed', async () => {
    await fill();
    const found = await rawRecords(name);
    const whole = await contentsOf(vault);
    expect(whole.unreadable).toBe(0);
    const tried: string[] = [];
    for (const store of ['cases', 'entries', 'drafts', 'memory', 'inbox']) {
      const [record] = found[store] ?? [];
      for (const [path, bytes] of bytesIn(record)) {
        for (const at of [0, Math.floor(bytes.length / 2), bytes.length - 1]) {
          bytes[at] = (bytes[at] ?? 0) ^ 1;
          await putRaw(name, store, record ?? {});
          expect((await contentsOf(vault)).unreadable, `${store}.${path}[${at}]`).toBeGreaterThan(0);
          bytes[at] ^= 1;
        }
        tried.push(`${store}.${path}`);
      }
      await putRaw(name, store, record ?? {});
    }
    expect(tried).toHaveLength(4 + 2 + 2 + 2 + 3);
    expect(await contentsOf(vault)).toEqual(whole);
  });

  it('of a newer Naast are counted and never written over', async () => {
    await fill();
    for (const store of ['cases', 'memory']) {
      const record = { ...(await rawRecord(name, store)), schema: 2, extra: 'nieuw' };
      await putRaw(name, store, record);
    }
    const before = await rawRecords(name);
    const setting = { type: 'remember', key: 'MARKER-vier.voorbeeld.nl', value: 'oud' } as const;
    const { pack } = addCase;
    const replace = { type: 'replace-pack', caseId, pack } as const;
    for (const change of [setting, append(entry(2, 'twee')), addCase, replace]) {
      expect(await vault.commit([change])).toEqual({ ok: false, reason: 'newer-version' });
    }
    expect(await rawRecords(name)).toEqual(before);
    expect((await contentsOf(vault)).unreadable).toBe(4);
  });
});
