/** What seldom happens: in the middle of something else, or to a record that somebody changed. */
import { beforeEach, describe, expect, it } from 'vitest';
import { refusal } from '@/lib/result';
import { createDatabase } from '@/lib/vault/database';
import { putInInbox } from '@/lib/vault/put-in-inbox';
import { readRecords } from '@/lib/vault/records';
import { readIntroduction, readSnapshot, writeSnapshot } from '@/lib/vault/snapshot';
import { readTurn, writeFile } from '@/lib/vault/snapshot-files';
import { sha256, utf8 } from '@/lib/vault/bytes';
import type { VaultKeeper } from '@/lib/vault/ways';
import { around, refuse } from './around';
import { filledProfile, quickly } from './profile';
import { dropRaw, putRaw, rawRecord, rawRecords } from './raw-vault';
import { addCase, append, capture, contentsOf, createVault, entry, keep, passphrase, uuid } from './vault-facts';

const next = 'tulp fiets maan koek boom trein';

let filled: Awaited<ReturnType<typeof filledProfile>>;
let panel: VaultKeeper;
let id: string;
let name: string;
beforeEach(async () => {
  filled = await filledProfile(quickly);
  panel = filled.profile.panel();
  ({ id } = filled.vault);
  ({ name } = filled.profile);
});

/** The witness heard of more than lies there. */
const sayMore = () => filled.profile.witness.write(id, { seq: 99, records: 9, label: 'Kluis 1' });
async function codeOf(): Promise<string> {
  const fresh = await panel.prepareCode(id, passphrase);
  if (!fresh.ok) throw new Error(fresh.reason);
  await fresh.value.keep();
  return fresh.value.code;
}

describe('a way in', () => {
  it('with a code does not open what misses something', async () => {
    const code = await codeOf();
    await sayMore();
    expect(await panel.unlockWithCode(id, code, next)).toEqual(refusal('records-missing'));
  });

  it('with a code opens nothing when the other passphrase cannot be kept', async () => {
    const code = await codeOf();
    let full = true;
    around(IDBObjectStore.prototype, 'put', (_store, go) => (full ? refuse('QuotaExceededError') : go()));
    expect(await panel.unlockWithCode(id, code, next)).toEqual(refusal('storage-full'));
    full = false;
    expect((await panel.unlock(id, passphrase)).ok).toBe(true);
  });

  it('by a renewal does not open what misses something', async () => {
    const renewal = await panel.prepareRenewal(id, passphrase, next);
    await sayMore();
    expect(renewal.ok && (await renewal.value.run(() => undefined))).toEqual(refusal('records-missing'));
  });

  it('is as it was when the key pair of a new inbox cannot be made', async () => {
    around(SubtleCrypto.prototype, 'generateKey', (subtle, go, [algorithm]) =>
      (algorithm as Algorithm).name === 'X25519'
        ? subtle.importKey('raw', new Uint8Array(32), 'AES-GCM', false, ['encrypt'])
        : go(),
    );
    await expect(panel.create(next)).rejects.toThrow('no key pair');
    expect(await putInInbox(capture('c', 'tekst'), { databaseName: name })).toBe('no-single-vault');
  });
});

describe('a vault from before there were heads', () => {
  beforeEach(async () => {
    const record = await rawRecord(name, 'vaults');
    delete record['head'];
    await putRaw(name, 'vaults', record);
  });

  it('gets its first with the next act', async () => {
    await keep(filled.vault, append(entry(3, 'drie')));
    expect(await rawRecord(name, 'vaults')).toHaveProperty('head.counts.entries.records', 3);
  });

  it('keeps nothing when what is there cannot be counted', async () => {
    around(IDBObjectStore.prototype, 'getAll', () => refuse('QuotaExceededError'));
    expect(await filled.vault.commit([append(entry(3, 'drie'))])).toEqual(refusal('storage-full'));
  });

  it('takes no other passphrase, and no snapshot of it counts for anything', async () => {
    expect(await panel.changePassphrase(id, passphrase, next)).toEqual(refusal('storage-broken'));
    const read = await createDatabase(name).use((connection) => readRecords(connection, id));
    if (!read.ok) throw new Error(read.reason);
    const bytes = await writeSnapshot(id, read.value, new Date());
    expect(await readIntroduction(new Blob([bytes]))).toMatchObject({ seq: -1, records: 0 });
  });
});

describe('a snapshot', () => {
  it('that another window replaces while it is read, is read anew', async () => {
    const place = [name, id, 'a'] as const;
    await writeFile(...place, utf8('earlier'));
    let reads = 0;
    const words = await readTurn(place, async (file) => {
      reads += 1;
      if (reads === 1) await writeFile(...place, utf8('later'));
      return file.text();
    });
    expect([words, reads]).toEqual(['later', 2]);
  });

  const signed = async (text: string) => new Blob([text, await sha256(utf8(text))]);
  const first = JSON.stringify({
    format: 'naast-snapshot/1',
    vault: 'x',
    seq: 1,
    records: 0,
    at: '2026-11-22T12:00:00Z',
  });

  it('of something else counts for nothing, though its checksum is right', async () => {
    expect(await readSnapshot(await signed('{"format":"iets anders"}\n'))).toBeUndefined();
  });

  it('gives the records that are records', async () => {
    const read = await readSnapshot(await signed(`${first}\n["cases",{"id":"a"}]\n["iets",{}]\nniets\n`));
    expect(read?.everything).toMatchObject({ cases: [{ id: 'a' }], entries: [] });
  });

  it('that somebody made without the keys brings nothing back', async () => {
    const record = await rawRecord(name, 'vaults');
    const head = { ...(record['head'] as object), seq: 50 };
    const raw = await rawRecords(name);
    const records = { cases: [], entries: [], drafts: [], memory: [], inbox: [] };
    const bytes = await writeSnapshot(id, { vaultRow: { ...raw['vaults']?.[0], head }, records }, new Date());
    await writeFile(name, id, 'b', bytes);
    expect(await contentsOf(await filled.recover())).toEqual(filled.whole);
  });

  it('is not needed to go on with what there is', async () => {
    for (const turn of ['a', 'b'] as const) await writeFile(name, id, turn, new Uint8Array(9));
    expect(await contentsOf(await filled.recover('go-on'))).toEqual(filled.whole);
  });
});

it('leaves a capture with the caller when the same one was put in at the same moment', async () => {
  const where = { databaseName: name, witness: filled.profile.witness };
  let first = true;
  around(SubtleCrypto.prototype, 'encrypt', async (_subtle, go) => {
    if (first) {
      first = false;
      expect(await putInInbox(capture('c', 'eerst'), where)).toBe('sealed');
    }
    return go();
  });
  expect(await putInInbox(capture('c', 'later'), where)).toBe('no-single-vault');
  expect((await contentsOf(filled.vault)).captures).toEqual([capture('c', 'eerst')]);
});

it('shows cases in the order in which they were begun', async () => {
  const vault = await createVault(panel, next);
  const days = ['03', '01', '02'];
  for (const [at, day] of days.entries())
    await keep(vault, { ...addCase, id: uuid(910 + at), createdAt: `2026-11-${day}T09:00:00Z` });
  expect((await contentsOf(vault)).cases.map(({ createdAt }) => createdAt.slice(8, 10))).toEqual(['01', '02', '03']);
});

it('sets a capture aside that is no capture any more', async () => {
  const where = { databaseName: name, witness: filled.profile.witness };
  expect(await putInInbox(capture('c', 'tekst'), where)).toBe('sealed');
  const record = await rawRecord(name, 'inbox');
  await putRaw(name, 'inbox', { ...record, ephemeral: 'weg' });
  expect((await contentsOf(filled.vault)).damaged).toEqual([{ kind: 'capture' }]);
  await dropRaw(name, 'inbox', [id, 'c']);
  expect(await contentsOf(filled.vault)).toEqual(filled.whole);
});

it('shreds a case once', async () => {
  const act = { type: 'shred-case', caseId: addCase.id, at: '2026-11-22T12:00:00Z' } as const;
  await keep(filled.vault, act, act);
  await keep(filled.vault, act);
  expect((await contentsOf(filled.vault)).gone).toHaveLength(1);
});
