/** Everything of one vault, sealed again under other keys: other case keys, other names of settings, another inbox. */
import { certain } from './certain';
import { openCapture, sealCapture } from './inbox';
import type { InboxKeys } from './inbox-key';
import { memorySchema } from './kept-shapes';
import { nameOf, newCaseKey, openCaseKey, type VaultKeys } from './keys';
import { isGone } from './open-one';
import type { Records } from './records';
import { caseRowSchema, entryRowSchema, goneRowSchema, inboxRowSchema, placeOf, rowSchema, type AnyRow } from './rows';
import { open, seal } from './seal';

/** All keys of one vault at one time. */
export interface KeyRing {
  keys: VaultKeys;
  inbox: InboxKeys;
}
interface Change {
  from: KeyRing;
  to: KeyRing;
}
/** The two keys of one case. */
interface Pair {
  from: CryptoKey;
  to: CryptoKey;
}
/** Undefined: it does not open, so it cannot be sealed again. */
type Resealed = Promise<AnyRow | undefined>;

/** The same words in the same place under another key; nothing of it is migrated. */
async function again<Row extends AnyRow>(store: string, row: Row, pair: Pair | undefined): Promise<Row | undefined> {
  const value = pair && (await open(pair.from, placeOf(store, row), row));
  return value === undefined || !pair ? undefined : { ...row, ...(await seal(pair.to, placeOf(store, row), value)) };
}

/** A case gets a key of its own again; `pairs` remembers it for what belongs to the case. */
async function caseAgain({ from, to }: Change, record: unknown, pairs: Map<string, Pair>): Resealed {
  if (isGone(record)) return again('cases', goneRowSchema.parse(record), { from: from.keys.index, to: to.keys.index });
  const { data: row } = caseRowSchema.safeParse(record);
  const old = row && (await openCaseKey(from.keys, row.id, row.key));
  if (!old) return undefined;
  const key = await newCaseKey(to.keys, row.id);
  const fresh = certain(await openCaseKey(to.keys, row.id, key), 'A fresh case key did not open');
  const pair = { from: old, to: fresh };
  const resealed = await again('cases', row, pair);
  if (resealed) pairs.set(row.id, pair);
  return resealed && { ...resealed, key };
}

async function entryAgain(record: unknown, pairs: ReadonlyMap<string, Pair>): Resealed {
  const { data: row } = entryRowSchema.safeParse(record);
  return row && again('entries', row, pairs.get(row.case));
}

async function draftAgain({ from, to }: Change, record: unknown, pairs: ReadonlyMap<string, Pair>): Resealed {
  const { data: row } = rowSchema.safeParse(record);
  const loose = { from: from.keys.draft, to: to.keys.draft };
  return row && again('drafts', row, row.case === undefined ? loose : pairs.get(row.case));
}

/** A setting is named by the vault's key, so it moves to another id. */
async function settingAgain({ from, to }: Change, record: unknown): Resealed {
  const { data: row } = rowSchema.safeParse(record);
  const { data: setting } = memorySchema.safeParse(row && (await open(from.keys.index, placeOf('memory', row), row)));
  if (!row || !setting) return undefined;
  const moved = { ...row, id: await nameOf(to.keys, setting.key) };
  return { ...moved, ...(await seal(to.keys.index, placeOf('memory', moved), setting)) };
}

async function captureAgain({ from, to }: Change, record: unknown): Resealed {
  const capture = await openCapture(from.inbox, record);
  const { data: row } = inboxRowSchema.safeParse(record);
  const { publicKey } = to.inbox;
  return row && capture && sealCapture({ publicKey, vault: row.vault, version: row.version }, capture);
}

/** So many at once: progress can be drawn in between. */
const batch = 64;

/**
 * Gives the records under the other keys. What does not open stays as it is: it opened with nothing before either.
 * @param onDone called with how many are done
 */
export async function reseal(change: Change, records: Records, onDone: (done: number) => void): Promise<Records> {
  const pairs = new Map<string, Pair>();
  let done = 0;
  async function each(from: readonly unknown[], sealAgain: (record: unknown) => Resealed): Promise<unknown[]> {
    const to: unknown[] = [];
    for (let at = 0; at < from.length; at += batch) {
      const part = from.slice(at, at + batch);
      to.push(...(await Promise.all(part.map(async (record) => (await sealAgain(record)) ?? record))));
      onDone((done += part.length));
    }
    return to;
  }
  return {
    // First, because what belongs to a case needs its keys.
    cases: await each(records.cases, (record) => caseAgain(change, record, pairs)),
    entries: await each(records.entries, (record) => entryAgain(record, pairs)),
    drafts: await each(records.drafts, (record) => draftAgain(change, record, pairs)),
    memory: await each(records.memory, (record) => settingAgain(change, record)),
    inbox: await each(records.inbox, (record) => captureAgain(change, record)),
  };
}
