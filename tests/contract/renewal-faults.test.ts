/** A renewal that is stopped, at every touch of the storage, and one whose parts are refused. */
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Vault, VaultContents } from '@/lib/vault/vault';
import { around, refuse } from './around';
import { filledProfile, quickly, removeBuckets } from './profile';
import { append, contentsOf, entry, keep, passphrase } from './vault-facts';

const next = 'tulp fiets maan koek boom trein';

type Filled = Awaited<ReturnType<typeof filledProfile>>;

async function prepared({ profile, vault }: Filled) {
  const renewal = await profile.panel().prepareRenewal(vault.id, passphrase, next);
  if (!renewal.ok) throw new Error(renewal.reason);
  return () => renewal.value.run(() => undefined);
}

/** Opens in a panel that has just been opened, with whichever of the two fits. */
async function openedWith({ profile, vault }: Filled): Promise<{ secret: string; opened: Vault }> {
  for (const secret of [next, passphrase]) {
    const opened = await profile.panel().unlock(vault.id, secret);
    if (opened.ok) return { secret, opened: opened.value };
    if (opened.reason !== 'wrong-passphrase') throw new Error(opened.reason);
  }
  throw new Error('neither passphrase opens it');
}

/** Nothing is missing, and it can be written in. Tells which passphrase opened it. */
async function staysWhole(filled: Filled, whole: VaultContents = filled.whole): Promise<string> {
  const { secret, opened } = await openedWith(filled);
  expect(await contentsOf(opened)).toEqual(whole);
  await keep(opened, append(entry(9, 'en verder')));
  expect((await contentsOf(opened)).cases[0]?.journal).toHaveLength(3);
  return secret;
}

const touches = [
  [IDBObjectStore.prototype, 'put'],
  [IDBObjectStore.prototype, 'getAll'],
  [IDBObjectStore.prototype, 'get'],
  [IDBObjectStore.prototype, 'clear'],
  [IDBFactory.prototype, 'open'],
  [FileSystemFileHandle.prototype, 'createWritable'],
  [FileSystemFileHandle.prototype, 'getFile'],
] as const;

/** As a browser that is killed at the nth touch of its storage: nothing after that happens, and nothing half stays. */
function dieAt(nth: number): { revive: () => void; died: () => boolean } {
  let touched = 0;
  let alive = true;
  const die = (self: unknown): never => {
    // What was not committed is rolled back at the next start.
    if (self instanceof IDBObjectStore && self.transaction.mode === 'readwrite') self.transaction.abort();
    throw new Error('killed');
  };
  const step = (self: unknown, go: () => unknown) => (alive && (touched += 1) >= nth && nth > 0 ? die(self) : go());
  for (const [prototype, name] of touches) around(prototype, name as never, step);
  const buckets = navigator.storageBuckets;
  if (buckets) around(Object.getPrototypeOf(buckets) as typeof buckets, 'delete', step);
  onTestFinished(() => void (alive = false));
  return { revive: () => void (alive = false), died: () => touched >= nth };
}

describe('a renewal that is killed', () => {
  it('at any touch of the storage leaves a whole vault, with the old passphrase or with the new one', async () => {
    const secrets: string[] = [];
    for (let nth = 1; ; nth += 1) {
      const filled = await filledProfile(quickly);
      const run = await prepared(filled);
      const { revive, died } = dieAt(nth);
      await run().catch((error: unknown) => expect(String(error)).toContain('killed'));
      revive();
      secrets.push(await staysWhole(filled));
      await removeBuckets(filled.profile.name);
      if (!died()) break;
    }
    expect(secrets.length).toBeGreaterThan(20);
    // First the old one, from some moment on the new one, and never back.
    expect(secrets).toEqual([...secrets].sort((one, other) => Number(one === next) - Number(other === next)));
    expect(new Set(secrets)).toEqual(new Set([passphrase, next]));
  });
});

describe('a renewal whose storage refuses', () => {
  it('to write leaves everything as it was, and says why', async () => {
    const filled = await filledProfile(quickly);
    const run = await prepared(filled);
    let refusing = true;
    around(IDBObjectStore.prototype, 'put', ({ name }, go) =>
      refusing && name === 'entries' ? refuse('QuotaExceededError') : go(),
    );
    expect(await run()).toEqual({ ok: false, reason: 'storage-full' });
    refusing = false;
    expect(await staysWhole(filled)).toBe(passphrase);
  });

  it('to give back what was written leaves everything as it was', async () => {
    const filled = await filledProfile(quickly);
    const run = await prepared(filled);
    let written = false;
    around(IDBObjectStore.prototype, 'put', (_store, go) => ((written = true), go()));
    around(IDBObjectStore.prototype, 'getAll', (_store, go) => (written ? refuse('UnknownError') : go()));
    expect(await run()).toEqual({ ok: false, reason: 'storage-broken' });
    written = false;
    expect(await staysWhole(filled)).toBe(passphrase);
  });

  it('to remove the old container is renewed, and says that something of before is still there', async () => {
    const filled = await filledProfile(quickly);
    const run = await prepared(filled);
    let refusing = true;
    around(IDBFactory.prototype, 'deleteDatabase', (_factory, go) => (refusing ? refuse('UnknownError') : go()));
    expect(await run()).toMatchObject({ ok: true, value: { cleared: false } });
    refusing = false;
    expect(await staysWhole(filled)).toBe(next);
  });

  it('to write the copies is renewed, and says that something of before is still there', async () => {
    const filled = await filledProfile(quickly);
    const run = await prepared(filled);
    around(FileSystemFileHandle.prototype, 'createWritable', () => refuse('QuotaExceededError'));
    expect(await run()).toMatchObject({ ok: true, value: { cleared: false } });
    expect(await staysWhole(filled)).toBe(next);
  });
});

describe('a vault that is not whole', () => {
  it.each([
    ['misses a record', (store: IDBObjectStore) => store.name === 'entries', 'records-missing'],
    ['has no head', (store: IDBObjectStore) => store.name === 'vaults', 'records-missing'],
  ])('that %s is not renewed: it must be put together first', async (_what, isHit, reason) => {
    const filled = await filledProfile(quickly);
    const run = await prepared(filled);
    let hiding = true;
    around(IDBObjectStore.prototype, 'getAll', (store, go) => {
      const request = go() as IDBRequest<{ head?: unknown }[]>;
      if (hiding && isHit(store)) Object.defineProperty(request, 'result', { get: () => [] });
      return request;
    });
    expect(await run()).toEqual({ ok: false, reason });
    hiding = false;
    expect(await staysWhole(filled)).toBe(passphrase);
  });
});
