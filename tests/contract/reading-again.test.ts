import { beforeEach, describe, expect, it } from 'vitest';
import { putInInbox } from '@/lib/vault/put-in-inbox';
import type { Vault, VaultContents } from '@/lib/vault/vault';
import { around } from './around';
import { filledProfile, quickly } from './profile';
import { putRaw, rawRecords, type Raw } from './raw-vault';
import {
  addCase,
  append,
  capture,
  caseId,
  contentsOf,
  draft,
  entry,
  keep,
  pack,
  passphrase,
  tombstone,
  unlockVault,
  uuid,
} from './vault-facts';

let filled: Awaited<ReturnType<typeof filledProfile>>;
let vault: Vault;
const otherId = uuid(901);
beforeEach(async () => {
  filled = await filledProfile(quickly);
  vault = filled.vault;
  await keep(vault, { ...addCase, id: otherId, createdAt: '2026-11-22T09:30:00Z' });
  await contentsOf(vault);
});

async function latest(from = vault): Promise<VaultContents> {
  const read = await from.latest();
  if (!read.ok) throw new Error(read.reason);
  return read.value;
}

/** Somebody else at the same vault. */
const elsewhere = () => unlockVault(filled.profile.panel(), vault.id, passphrase);
/** A window that has just been opened: it knows nothing of before. */
const freshly = async () => contentsOf(await elsewhere());

function decryptions(): () => number {
  let count = 0;
  around(SubtleCrypto.prototype, 'decrypt', (_subtle, go) => ((count += 1), go()));
  return () => count;
}

async function rawEntry(number: number): Promise<Raw> {
  const found = (await rawRecords(filled.profile.name))['entries']?.find(
    ({ id }) => id === `${caseId}/${uuid(number)}`,
  );
  if (!found) throw new Error('there is no such entry');
  return found;
}

describe('after an act of this window', () => {
  it('what it kept is there, and is all that is opened', async () => {
    await keep(vault, append(entry(3, 'drie')), { type: 'save-draft', draft: draft('e', 'nog iets', caseId) });
    const opened = decryptions();
    const now = await latest();
    expect(opened()).toBe(2);
    expect(now).toEqual(await freshly());
  });

  it('a case of which nothing changed is the same object, the other is not', async () => {
    const before = await latest();
    await keep(vault, append(entry(3, 'drie')));
    const after = await latest();
    expect(after.cases.map((file, at) => file === before.cases[at])).toEqual([false, true]);
  });

  it('what it took away is gone: a withdrawn entry, a dropped draft, another pack, a shredded case', async () => {
    await keep(vault, append(tombstone(1, 'verkeerd kind')), { type: 'drop-draft', id: 'd' });
    await keep(vault, { type: 'replace-pack', caseId, pack: { ...pack, version: '1.1.0' } });
    expect(await latest()).toEqual(await freshly());
    expect(JSON.stringify(await latest())).not.toContain('een');
    await keep(vault, { type: 'shred-case', caseId, at: '2026-11-22T12:00:00Z' });
    expect(await latest()).toEqual(await freshly());
    expect((await latest()).cases.map(({ id }) => id)).toEqual([otherId]);
  });

  it('an act that was still being kept does not come before the one it follows', async () => {
    const acts = [3, 4, 5].map((number) => vault.commit([append(entry(number, `feit ${number}`))]));
    const seen = acts.map((act) => act.then(() => latest()));
    await Promise.all([...acts, ...seen]);
    expect(await latest()).toEqual(await freshly());
  });
});

describe('after an act of another window', () => {
  it('both are there, in whichever order they were kept', async () => {
    const other = await elsewhere();
    await keep(vault, append(entry(3, 'hier')));
    await keep(other, append(entry(4, 'daar')));
    await keep(vault, append(entry(5, 'weer hier')));
    expect((await latest()).cases[0]?.journal.map(({ id }) => id)).toEqual(
      (await freshly()).cases[0]?.journal.map(({ id }) => id),
    );
    expect(await latest(other)).toEqual(await latest());
  });

  it('only what changed is opened', async () => {
    await keep(await elsewhere(), append(entry(3, 'daar')));
    const opened = decryptions();
    await latest();
    expect(opened()).toBe(1);
  });

  it('nothing stays of a case that was shredded there', async () => {
    await keep(await elsewhere(), { type: 'shred-case', caseId, at: '2026-11-22T12:00:00Z' });
    expect(await latest()).toEqual(await freshly());
  });

  it('what was captured without any key is there', async () => {
    await putInInbox(capture('c', 'blauwe plek'), { databaseName: filled.profile.name });
    expect((await latest()).captures).toEqual([capture('c', 'blauwe plek')]);
  });
});

describe('a record that was opened before', () => {
  it.each(['at the next reading', 'after an act of another window'])(
    'and is damaged since is told %s',
    async (when) => {
      const record = await rawEntry(1);
      const bytes = Uint8Array.from(record['bytes'] as Uint8Array);
      bytes[0] = (bytes[0] ?? 0) ^ 1;
      await putRaw(filled.profile.name, 'entries', { ...record, bytes });
      const isOther = when !== 'at the next reading';
      if (isOther) await keep(await elsewhere(), append(entry(3, 'daar')));
      const now = isOther ? await latest() : await contentsOf(vault);
      expect(now.damaged).toEqual([{ kind: 'entry', caseId }]);
      expect(JSON.stringify(now)).not.toContain('"een"');
    },
  );

  it('and was put back as it was before is told', async () => {
    const older = await rawEntry(1);
    await keep(vault, append(tombstone(1, 'verkeerd kind')));
    await latest();
    await putRaw(filled.profile.name, 'entries', older);
    expect((await contentsOf(vault)).altered).toBe(true);
    expect((await latest()).altered).toBe(true);
  });

  it('does not open in the place of another one', async () => {
    const [one, two] = [await rawEntry(1), await rawEntry(2)];
    await putRaw(filled.profile.name, 'entries', { ...one, id: two['id'], version: two['version'] });
    expect((await contentsOf(vault)).damaged).toEqual([{ kind: 'entry', caseId }]);
  });

  it('does not open any more once the case that it belongs to is damaged', async () => {
    const record = (await rawRecords(filled.profile.name))['cases']?.find(({ id }) => id === caseId);
    await putRaw(filled.profile.name, 'cases', { ...record, bytes: new Uint8Array(528) });
    const now = await contentsOf(vault);
    expect(now.cases.map(({ id }) => id)).toEqual([otherId]);
    expect(now.damaged?.map(({ kind }) => kind)).toEqual(['case', 'entry', 'entry', 'draft']);
  });
});

describe('a vault that is locked', () => {
  it('gives nothing of what it had opened, also not to who was still waiting', async () => {
    await keep(await elsewhere(), append(entry(3, 'daar')));
    const waiting = [vault.latest(), vault.read()];
    vault.lock();
    const locked = { ok: false, reason: 'locked' };
    expect(await Promise.all([...waiting, vault.latest()])).toEqual([locked, locked, locked]);
  });
});

it('tells how far a long reading is', async () => {
  const told: [number, number][] = [];
  await vault.read((done, total) => void told.push([done, total]));
  expect(told.at(-1)).toEqual([6, 6]);
});
