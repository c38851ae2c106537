/** What one window does with the storage while it refuses, and while another window moves. */
import { beforeEach, describe, expect, it } from 'vitest';
import { refusal, success } from '@/lib/result';
import { openConnection, type Connection } from '@/lib/vault/connection';
import { createDatabase, type Database } from '@/lib/vault/database';
import { nothing } from '@/lib/vault/everything';
import { blindWitness } from '@/lib/vault/witness';
import { around, refuse } from './around';
import { filledProfile, quickly } from './profile';

let name: string;
let one: Database;
let other: Database;
beforeEach(async () => {
  ({ name } = (await filledProfile(quickly)).profile);
  [one, other] = [createDatabase(name), createDatabase(name)];
});
const count = (connection: Connection) => connection.count('entries');
const full = () => Promise.resolve().then(() => refuse('QuotaExceededError'));
const broken = () => Promise.resolve().then(() => refuse('UnknownError'));
const bug = () => Promise.reject(new TypeError('a bug'));

describe('a database', () => {
  it('lets a mistake of ours through, and suspects no storage for it', async () => {
    await expect(one.write(bug)).rejects.toThrow('a bug');
    await expect(one.replace({ ...nothing(), cases: [{ vault: 'x' }] })).rejects.toThrow(DOMException);
    expect(await one.write(count)).toEqual(success(2));
  });

  it('moves once when two windows must move at once', async () => {
    expect(await one.write(full)).toEqual(refusal('storage-full'));
    expect(await Promise.all([one.write(count), other.write(count)])).toEqual([success(2), success(2)]);
    expect((await navigator.storageBuckets?.keys())?.filter((each) => each.startsWith(name))).toEqual([`${name}-1`]);
  });

  it('says so when the storage refuses there too', async () => {
    await one.write(full);
    expect(await one.write(full)).toEqual(refusal('storage-full'));
    expect(await other.write(count)).toEqual(success(2));
  });

  it('says so when what it moved to is suspect at once', async () => {
    const said = [0, 1];
    const witness = { ...blindWitness, suspected: () => Promise.resolve(said.shift() ?? 1) };
    expect(await createDatabase(name, witness).write(count)).toEqual(refusal('storage-broken'));
  });

  it('does not let go of a connection that is newer than the one that failed', async () => {
    const late = Promise.withResolvers<undefined>();
    const failing = one.use(() => late.promise.then(broken));
    expect(await one.use(broken)).toEqual(refusal('storage-broken'));
    expect(await one.use(count)).toEqual(success(2));
    let opened = 0;
    around(IDBFactory.prototype, 'open', (_factory, go) => ((opened += 1), go()));
    late.resolve(undefined);
    expect(await failing).toEqual(refusal('storage-broken'));
    expect(await one.use(count)).toEqual(success(2));
    expect(opened).toBe(0);
  });
});

describe('a connection', () => {
  const open = () => openConnection({ factory: indexedDB, database: name }, () => undefined);
  const during = (act: (request: IDBOpenDBRequest) => void) => {
    around(IDBFactory.prototype, 'open', (_factory, go) => {
      const request = go() as IDBOpenDBRequest;
      queueMicrotask(() => {
        act(request);
      });
      return request;
    });
  };

  it('is refused when another window does not let go, and is not left open when that window does', async () => {
    const closed = Promise.withResolvers<undefined>();
    around(IDBDatabase.prototype, 'close', (_database, go) => (closed.resolve(undefined), go()));
    during((request) => request.dispatchEvent(new IDBVersionChangeEvent('blocked')));
    await expect(open()).rejects.toThrow('blocked');
    await closed.promise;
  });

  it('is refused when the browser does not say why', async () => {
    during((request) => {
      Object.defineProperty(request, 'error', { get: () => null });
      request.dispatchEvent(new Event('error'));
    });
    await expect(open()).rejects.toMatchObject({ name: 'UnknownError' });
  });
});
