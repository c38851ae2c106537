/** Where the pages of the trail lie: among the sealed settings, so that they are counted, copied and moved as those are. */
import { refusal, success, type Result } from '@/lib/result';
import type { Database } from './database';
import { nameOf, type VaultKeys } from './keys';
import { openSetting } from './open-one';
import { placeOf, rowHeadSchema, schemaVersion } from './rows';
import { seal } from './seal';
import { openKey, pageKey } from './trail-keys';
import { follow, fullPageSchema, grow, openPageSchema, type Leaf } from './trail';
import type { Trace, TrailReport } from './trace';
import type { SaveRefusal } from './vault';
import { versionOf, type Write } from './write';

interface Unlocked {
  database: Database;
  keys: VaultKeys;
}

/** The records under these keys, as they lie there at one moment. */
async function find({ database, keys }: Unlocked, names: readonly string[]): Promise<Result<unknown[], SaveRefusal>> {
  const ids = await Promise.all(names.map((name) => nameOf(keys, name)));
  return database.use(async (connection) => {
    const { store, done } = connection.transaction('memory', 'readonly');
    const [found] = await Promise.all([Promise.all(ids.map((id) => store.get([keys.vault, id]))), done]);
    return found;
  });
}

const openPage = async (keys: VaultKeys, row: unknown) =>
  openPageSchema.safeParse((await openSetting(keys, row))?.value).data;
const openFull = async (keys: VaultKeys, row: unknown) =>
  fullPageSchema.safeParse((await openSetting(keys, row))?.value).data;

async function put(keys: VaultKeys, key: string, page: unknown, stood?: unknown): Promise<Write> {
  const over = versionOf(stood);
  const head = { vault: keys.vault, id: await nameOf(keys, key), version: over + 1, schema: schemaVersion };
  const row = { ...head, ...(await seal(keys.index, placeOf('memory', head), { key, value: page })) };
  return { store: 'memory', id: head.id, over, stood: stood !== undefined, row };
}

/** What grew too old, when it is still there. */
async function remove(by: Unlocked, dropped: readonly string[]): Promise<Result<Write[], SaveRefusal>> {
  const found = await find(by, dropped.map(pageKey));
  if (!found.ok) return found;
  const writes = dropped.map(async (page, at): Promise<Write> => {
    const row = found.value[at];
    const id = await nameOf(by.keys, pageKey(page));
    return { store: 'memory', id, over: versionOf(row), stood: row !== undefined };
  });
  return success((await Promise.all(writes)).filter(({ stood }) => stood));
}

/** The writes that add these records; for the transaction of the act they tell of. A damaged page is begun anew, and says so. */
export async function trailWrites(by: Unlocked, traces: readonly Trace[]): Promise<Result<Write[], SaveRefusal>> {
  const [{ at } = { at: '' }] = traces;
  if (!at) return success([]);
  const found = await find(by, [openKey]);
  if (!found.ok) return found;
  const [stood] = found.value;
  if ((rowHeadSchema.safeParse(stood).data?.schema ?? 0) > schemaVersion) return refusal('newer-version');
  const page = await openPage(by.keys, stood);
  const anew: Trace[] = stood !== undefined && !page ? [{ at, act: 'begun-anew' }] : [];
  const grown = await grow(page, [...anew, ...traces]);
  const removed = await remove(by, grown.dropped);
  if (!removed.ok) return removed;
  const filled = await Promise.all(grown.filled.map(({ id, page: full }) => put(by.keys, pageKey(id), full)));
  return success([...removed.value, ...filled, await put(by.keys, openKey, grown.open, stood)]);
}

/** More tries than other windows fill pages while one reads. */
const tries = 5;

/** Reads the whole trail and follows its chain. A page that does not open breaks it there. */
export async function readTrail(by: Unlocked): Promise<Result<TrailReport, SaveRefusal>> {
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const first = await find(by, [openKey]);
    if (!first.ok) return first;
    const open = await openPage(by.keys, first.value[0]);
    if (!open) return success({ traces: [], ...(first.value[0] !== undefined && { brokenAt: 1 }) });
    const all = await find(by, [openKey, ...open.full.map(({ id }) => pageKey(id))]);
    if (!all.ok) return all;
    const [again, ...rows] = all.value;
    if (versionOf(again) !== versionOf(first.value[0])) continue;
    const { full, ...last } = open;
    const leaves = full.map(async ({ first: number }, at): Promise<Leaf> => {
      return { first: number, page: await openFull(by.keys, rows[at]) };
    });
    return success(await follow([...(await Promise.all(leaves)), { first: last.first, page: last }]));
  }
  return refusal('storage-broken');
}
