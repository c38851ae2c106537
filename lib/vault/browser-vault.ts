import { refusal, success, type Result } from '@/lib/result';
import type { Database } from './database';
import { countAfter, countRecords, headIn, headSchema, isGenuine, makeHead, type Head } from './head';
import type { InboxKeys } from './inbox-key';
import { mustFit } from './kept-shapes';
import type { VaultKeys } from './keys';
import { createReading, readAll, type Reading } from './reading';
import { sealChanges } from './seal-changes';
import { findSteps } from './find-steps';
import { findTargets, foundKey } from './targets';
import type { Trace } from './trace';
import { readTrail, trailWrites } from './trail-pages';
import type { Change, SaveRefusal, Vault } from './vault';
import type { Write } from './write';
import { writeRecords, type NextHead } from './write-records';

export interface Unlocked {
  database: Database;
  keys: VaultKeys;
  inbox: InboxKeys;
  /** Called after every act that was kept, with the head that was kept with it. */
  onKept(head: Head): void;
  /** Takes a snapshot now. */
  snapshot(): Promise<boolean>;
  /** Leaves no copy behind of what is not there any more. */
  scrub(): Promise<boolean>;
  /** Takes all of it away. */
  erase(): Promise<Result<true, SaveRefusal>>;
  /** Called when the last act before locking is kept. */
  onLocked(): void;
}

/** Each lost race means that another window saved something, so this many in a row is not a race any more. */
const tries = 20;

/** Whether these keys made the head that stands there. Not so once the vault was renewed: what old keys seal opens with nothing. */
async function isOurs(keys: VaultKeys, vaultRow: unknown): Promise<boolean> {
  const { data: head } = headSchema.safeParse(headIn(vaultRow));
  return !head || isGenuine(keys, head);
}

/** The head after these writes. A vault from before there were heads gets its first. */
async function headAfter(by: Unlocked, vaultRow: unknown, writes: readonly Write[]): Promise<NextHead | SaveRefusal> {
  const { data: head } = headSchema.safeParse(headIn(vaultRow));
  if (head) return { over: head.seq, head: await makeHead(by.keys, head.seq + 1, countAfter(head.counts, writes)) };
  const all = await readAll(by);
  if (!all.ok) return all.reason;
  return { over: -1, head: await makeHead(by.keys, 1, countAfter(countRecords(all.value.records), writes)) };
}

/** What an act writes, sealed, on top of what lies there now; and the record of the vault that it follows. */
async function sealAct(by: Unlocked, changes: readonly Change[], traces: readonly Trace[]) {
  const { database, keys } = by;
  const steps = await findSteps(database, keys, changes);
  if (!steps.ok) return steps;
  const targets = steps.value.map(({ target }) => target);
  const found = await database.use((connection) => findTargets(connection, keys.vault, targets));
  if (!found.ok) return found;
  const vaultRow = found.value.get(foundKey('vaults', keys.vault));
  if (!(await isOurs(keys, vaultRow))) return refusal('locked');
  const sealed = await sealChanges(keys, steps.value, found.value);
  if (!sealed.ok) return sealed;
  const trail = await trailWrites(by, traces);
  if (!trail.ok) return trail;
  return success({ writes: [...sealed.value, ...trail.value], vaultRow });
}

/** Look, seal, write; again when another window wrote in between. Nothing is overwritten. */
async function keep(
  by: Unlocked & { reading: Reading },
  changes: readonly Change[],
  traces: readonly Trace[],
): Promise<Result<true, SaveRefusal>> {
  const { database, keys } = by;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const act = await sealAct(by, changes, traces);
    if (!act.ok) return act;
    const { writes, vaultRow } = act.value;
    const next = await headAfter(by, vaultRow, writes);
    if (typeof next === 'string') return refusal(next);
    const outcome = await database.write((connection) => writeRecords(connection, keys.vault, writes, next));
    if (!outcome.ok) return outcome;
    if (outcome.value === 'written') {
      by.reading.kept({ ...next, writes });
      by.onKept(next.head);
      return success(true);
    }
    if (outcome.value === 'gone') break;
  }
  return refusal('storage-broken');
}

/** An unlocked vault in IndexedDB. Its keys live in this closure and nowhere else. */
export function createBrowserVault(unlocked: Unlocked): Vault {
  let held: (Unlocked & { reading: Reading }) | undefined = { ...unlocked, reading: createReading(unlocked) };
  let last: Promise<unknown> = Promise.resolve();

  return {
    id: unlocked.keys.vault,
    read: (report) => (held ? held.reading.whole(report) : Promise.resolve(refusal('locked'))),
    latest: () => (held ? held.reading.latest() : Promise.resolve(refusal('locked'))),
    async commit(changes, traces = []) {
      if (!held) return refusal('locked');
      mustFit(changes, traces);
      const by = held;
      const [act, told] = structuredClone([changes, traces] as const);
      // In the order they were asked: of two savings of one draft, the last typed must be the one that stays.
      const kept = last.then(() => keep(by, act, told));
      last = kept.catch(() => undefined);
      return kept;
    },
    trail: () => (held ? readTrail(held) : Promise.resolve(refusal('locked'))),
    snapshot: async () => (await held?.snapshot()) ?? false,
    scrub: async () => (await held?.scrub()) ?? false,
    async erase() {
      if (!held) return refusal('locked');
      const by = held;
      await last;
      const erased = await by.erase();
      if (!erased.ok) return erased;
      by.reading.forget();
      held = undefined;
      return erased;
    },
    handover: () => held && { keys: held.keys, inbox: held.inbox },
    lock() {
      const by = held;
      held = undefined;
      by?.reading.forget();
      if (by) void last.then(() => by.onLocked());
    },
  };
}
