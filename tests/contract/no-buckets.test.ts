/** The way of Firefox, taken here in Chromium: containers are databases with other names, on one backing store. */
import { beforeEach, describe, expect, it } from 'vitest';
import { findContainers } from '@/lib/vault/containers';
import { around, refuse } from './around';
import { filledProfile, quickly } from './profile';
import { addCase, append, caseId, contentsOf, entry, keep, unlockVault, uuid } from './vault-facts';
import { withoutBuckets } from './without-buckets';

let filled: Awaited<ReturnType<typeof filledProfile>>;
let name: string;
beforeEach(async () => {
  withoutBuckets();
  filled = await filledProfile(quickly);
  ({ name } = filled.profile);
});

const reopened = async () => contentsOf(await unlockVault(filled.profile.panel(), filled.vault.id));
const databases = async () =>
  (await indexedDB.databases()).flatMap((each) => (each.name?.startsWith(name) ? [each.name] : [])).sort();

/** A request of which only the browser says that it failed. */
function failing(error?: DOMException): EventTarget {
  const request = Object.assign(new EventTarget(), { error });
  queueMicrotask(() => request.dispatchEvent(new Event('error')));
  return request;
}

describe('without storage buckets', () => {
  it('a vault moves to a database with another name, and the one before is removed', async () => {
    await keep(filled.vault, { type: 'shred-case', caseId, at: '2026-11-22T12:00:00Z' });
    expect(await filled.vault.scrub()).toBe(true);
    expect(await databases()).toEqual([`${name}-1`]);
    await keep(filled.vault, { ...addCase, id: uuid(901) });
    expect((await reopened()).cases.map(({ id }) => id)).toEqual([uuid(901)]);
  });

  it('it is put together in a database with another name', async () => {
    expect(await contentsOf(await filled.recover())).toEqual(filled.whole);
    expect(await databases()).toEqual([name, `${name}-1`]);
    expect(await reopened()).toEqual(filled.whole);
  });

  it('it is found when the browser cannot say which databases there are', async () => {
    await filled.vault.scrub();
    await filled.vault.scrub();
    around(IDBFactory.prototype, 'databases', () => refuse('UnknownError'));
    expect(await findContainers(name).numbers()).toEqual([2, 0]);
    expect(await reopened()).toEqual(filled.whole);
    await keep(filled.vault, append(entry(3, 'en verder')));
    expect(await findContainers(name).numbers()).toEqual([2, 0]);
  });

  it('a connection that died in silence is opened again, and the act is kept', async () => {
    let refused = false;
    around(IDBObjectStore.prototype, 'put', (_store, go) => {
      if (refused) return go();
      refused = true;
      return refuse('UnknownError');
    });
    await keep(filled.vault, append(entry(3, 'drie')));
    expect((await reopened()).cases[0]?.journal).toHaveLength(3);
  });

  it('a full disk is said, and nothing moves: it would help nothing', async () => {
    let full = true;
    around(IDBObjectStore.prototype, 'put', (_store, go) => (full ? refuse('QuotaExceededError') : go()));
    expect(await filled.vault.commit([append(entry(3, 'drie'))])).toEqual({ ok: false, reason: 'storage-full' });
    full = false;
    await keep(filled.vault, append(entry(3, 'drie')));
    expect(await databases()).toEqual([name]);
  });

  it.each([undefined, new DOMException('', 'UnknownError')])(
    'a database that cannot be removed (%s) stays, and that is told',
    async (error) => {
      around(IDBFactory.prototype, 'deleteDatabase', () => failing(error));
      expect(await filled.vault.scrub()).toBe(false);
      expect(await databases()).toEqual([name, `${name}-1`]);
      expect(await reopened()).toEqual(filled.whole);
    },
  );
});
