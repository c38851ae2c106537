import { beforeEach, describe, expect, it } from 'vitest';
import { success } from '@/lib/result';
import { readVaultRow } from '@/lib/vault/open-vault-row';
import { rowOf } from '@/lib/vault/remains';
import { readSnapshot } from '@/lib/vault/snapshot';
import { readFile, turns } from '@/lib/vault/snapshot-files';
import type { VaultKeeper } from '@/lib/vault/ways';
import { around, refuse } from './around';
import { filledProfile, quickly } from './profile';
import { append, caseId, contentsOf, entry, keep, passphrase, unlockVault } from './vault-facts';

const next = 'tulp fiets maan koek boom trein';
const wrong = { ok: false, reason: 'wrong-passphrase' };

let filled: Awaited<ReturnType<typeof filledProfile>>;
let panel: VaultKeeper;
let id: string;
beforeEach(async () => {
  filled = await filledProfile(quickly);
  panel = filled.profile.panel();
  id = filled.vault.id;
});

const contentsWith = async (secret: string) => contentsOf(await unlockVault(filled.profile.panel(), id, secret));

/** Makes a code and keeps it, as somebody does who wrote it down. */
async function codeOf(keeper = panel): Promise<string> {
  const fresh = await keeper.prepareCode(id, passphrase);
  if (!fresh.ok) throw new Error(fresh.reason);
  expect(await fresh.value.keep()).toEqual(success(true));
  return fresh.value.code;
}

describe('another passphrase', () => {
  it('opens the same vault, and the old one does not', async () => {
    expect(await panel.changePassphrase(id, passphrase, next)).toEqual(success(true));
    expect(await contentsWith(next)).toEqual(filled.whole);
    expect(await filled.profile.panel().unlock(id, passphrase)).toEqual(wrong);
  });

  it('is not set by somebody who does not know the old one', async () => {
    expect(await panel.changePassphrase(id, `${passphrase}!`, next)).toEqual(wrong);
    expect(await contentsWith(passphrase)).toEqual(filled.whole);
  });

  it('is also that of the snapshots, which the old one opens no more', async () => {
    await panel.changePassphrase(id, passphrase, next);
    const rows = await Promise.all(
      turns.map(async (turn) => {
        const file = await readFile(filled.profile.name, id, turn);
        const copy = file && (await readSnapshot(file));
        return readVaultRow(copy && rowOf(copy.everything, id));
      }),
    );
    const [one, other] = rows.map((row) => row.ok && row.value.pass.bytes);
    expect(one).toBeInstanceOf(Uint8Array);
    expect(other).toEqual(one);
    expect((await filled.profile.panel().recover(id, passphrase, 'restore')).ok).toBe(false);
    expect((await filled.profile.panel().recover(id, next, 'restore')).ok).toBe(true);
  });

  it('leaves a window that is open at work', async () => {
    await panel.changePassphrase(id, passphrase, next);
    await keep(filled.vault, append(entry(3, 'intussen')));
    expect((await contentsWith(next)).cases[0]?.journal).toHaveLength(3);
  });

  it('comes through while another window saves', async () => {
    let once = true;
    around(SubtleCrypto.prototype, 'sign', async (_subtle, go) => {
      const signed = await go();
      if (once) {
        once = false;
        await keep(filled.vault, append(entry(3, 'precies nu')));
      }
      return signed;
    });
    expect(await panel.changePassphrase(id, passphrase, next)).toEqual(success(true));
    const contents = await contentsWith(next);
    expect(contents.cases[0]?.journal).toHaveLength(3);
    expect(contents.altered).toBeUndefined();
  });

  it('is not there by half when the storage refuses: the old one opens', async () => {
    around(IDBObjectStore.prototype, 'put', (store, go) =>
      store.name === 'vaults' ? refuse('QuotaExceededError') : go(),
    );
    expect(await panel.changePassphrase(id, passphrase, next)).toEqual({ ok: false, reason: 'storage-full' });
    expect(await contentsWith(passphrase)).toEqual(filled.whole);
    expect(await filled.profile.panel().unlock(id, next)).toEqual(wrong);
  });
});

describe('a recovery code', () => {
  it('opens the vault and sets another passphrase, and stays good', async () => {
    expect(await panel.hasCode(id)).toBe(false);
    const code = await codeOf();
    expect(await panel.hasCode(id)).toBe(true);
    const opened = await filled.profile.panel().unlockWithCode(id, code.toLowerCase(), next);
    expect(opened.ok && (await contentsOf(opened.value))).toEqual(filled.whole);
    expect(await contentsWith(next)).toEqual(filled.whole);
    expect((await filled.profile.panel().unlock(id, passphrase)).ok).toBe(false);
    expect((await filled.profile.panel().unlockWithCode(id, code, passphrase)).ok).toBe(true);
  });

  it('stays good when the passphrase changes', async () => {
    const code = await codeOf();
    await panel.changePassphrase(id, passphrase, next);
    expect((await panel.unlockWithCode(id, code, 'nog een andere lange zin')).ok).toBe(true);
  });

  it('opens nothing before it was kept, and nothing once another took its place', async () => {
    const fresh = await panel.prepareCode(id, passphrase);
    const unkept = fresh.ok ? fresh.value.code : '';
    expect(await panel.unlockWithCode(id, unkept, next)).toEqual({ ok: false, reason: 'no-code' });
    const first = await codeOf();
    await codeOf();
    expect(await panel.unlockWithCode(id, first, next)).toEqual({ ok: false, reason: 'wrong-code' });
    expect(await contentsWith(passphrase)).toEqual(filled.whole);
  });

  it('with a slip in it is refused before any key is tried', async () => {
    const code = await codeOf();
    let tried = 0;
    around(SubtleCrypto.prototype, 'unwrapKey', (_subtle, go) => ((tried += 1), go()));
    const slip = `${code.startsWith('0') ? '1' : '0'}${code.slice(1)}`;
    expect(await panel.unlockWithCode(id, slip, next)).toEqual({ ok: false, reason: 'code-mistyped' });
    expect(tried).toBe(0);
  });

  it('of a colleague opens nothing here', async () => {
    await codeOf();
    const other = await panel.create('de zin van een collega');
    const theirs = other.ok ? await panel.prepareCode(other.value.id, 'de zin van een collega') : other;
    if (!theirs.ok) throw new Error(theirs.reason);
    await theirs.value.keep();
    expect(await panel.unlockWithCode(id, theirs.value.code, next)).toEqual({ ok: false, reason: 'wrong-code' });
  });

  it('is still there after the vault was put together again', async () => {
    const code = await codeOf();
    await filled.recover();
    expect((await filled.profile.panel().unlockWithCode(id, code, next)).ok).toBe(true);
    expect((await contentsWith(next)).cases[0]?.id).toBe(caseId);
  });
});
