/**
 * Reading an unlocked vault. What was opened once stays opened until the lock; what lies on the disk decides. Readings
 * take turns, so that none puts back what a later one found.
 */
import { refusal, success, type Result } from '@/lib/result';
import type { Connection } from './connection';
import type { Database } from './database';
import { compare, countRecords, headIn, headSchema, isGenuine, type Head } from './head';
import type { InboxKeys } from './inbox-key';
import type { VaultKeys } from './keys';
import { createOpened, type Report } from './open-records';
import { readEachRecord, readRecords, type VaultRecords } from './records';
import type { SaveRefusal, VaultContents } from './vault';
import type { Write } from './write';

interface Reader {
  database: Database;
  keys: VaultKeys;
  inbox: InboxKeys;
}

/** An act of this window that was kept: what it wrote, on top of which head, and the head that came of it. */
export interface KeptAct {
  over: number;
  head: Head;
  writes: readonly Write[];
}

/** Reads all; when a part of the storage refuses, what can still be read. */
export async function readAll({
  database,
  keys,
}: Pick<Reader, 'database' | 'keys'>): Promise<Result<VaultRecords, SaveRefusal>> {
  const whole = await database.use((connection) => readRecords(connection, keys.vault));
  if (whole.ok || whole.reason !== 'storage-broken') return whole;
  return database.use((connection) => readEachRecord(connection, keys.vault));
}

/** How far the vault is now, and the captures, which come without any head; at one moment. */
async function readAhead(connection: Connection, vault: string) {
  const transaction = connection.transaction(['vaults', 'inbox'], 'readonly');
  const captures = transaction.objectStore('inbox').index('vault').getAll(vault);
  const [vaultRow, inbox] = await Promise.all([
    transaction.objectStore('vaults').get(vault),
    captures,
    transaction.done,
  ]);
  return { head: headSchema.safeParse(headIn(vaultRow)).data, inbox };
}

const isSameHead = (one: Head, other: Head | undefined): boolean =>
  one.seq === other?.seq && one.mac.every((byte, at) => byte === other.mac[at]);

export type Reading = ReturnType<typeof createReading>;

/** Has read nothing yet. */
export function createReading(by: Reader) {
  const opened = createOpened(by.keys, by.inbox);
  /** The head that what was opened belongs to; none while that is not known. */
  let at: Head | undefined;
  let altered = false;
  let acts: KeptAct[] = [];
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  }

  function answer(): Result<VaultContents, SaveRefusal> {
    if (opened.isForgotten()) return refusal('locked');
    const contents = opened.contents();
    return success(altered ? { ...contents, altered: true } : contents);
  }

  /** Opens what changed, unless less lies there than the head says: then nobody may go on as if that were all. */
  async function whole(report?: Report): Promise<Result<VaultContents, SaveRefusal>> {
    const all = await readAll(by);
    if (!all.ok) return all;
    const { vaultRow, records } = all.value;
    if (vaultRow === undefined) return refusal('records-missing');
    const stored = headIn(vaultRow);
    const { data: head } = headSchema.safeParse(stored);
    if (stored !== undefined && !(head && (await isGenuine(by.keys, head)))) return refusal('records-missing');
    const state = head ? compare(head.counts, countRecords(records)) : 'same';
    if (state === 'fewer') return refusal('records-missing');
    at = undefined; // until all of it is opened
    await opened.follow(records, report);
    [at, altered] = [head, state === 'altered'];
    return answer();
  }

  /** Puts the own acts that follow on what was opened on top of it, up to what was seen to lie on the disk. */
  async function catchUp(seen: number): Promise<void> {
    const due = acts.filter(({ head }) => head.seq <= seen);
    acts = acts.filter(({ head }) => head.seq > seen);
    for (const act of due) {
      if (act.over !== at?.seq) continue;
      at = undefined;
      await opened.follows(act.writes);
      at = act.head;
    }
  }

  return {
    /** Everything, from the disk. */
    whole: (report?: Report) =>
      inTurn(() => {
        acts = [];
        return whole(report);
      }),
    /** Everything as it stands now; from the disk only when somebody else wrote there since. */
    latest: () =>
      inTurn(async () => {
        const ahead = await by.database.use((connection) => readAhead(connection, by.keys.vault));
        const head = ahead.ok ? ahead.value.head : undefined;
        if (head) await catchUp(head.seq);
        if (!ahead.ok || !at || !isSameHead(at, head)) return whole();
        await opened.followInbox(ahead.value.inbox);
        return answer();
      }),
    /** An act of this window was kept. */
    kept: (act: KeptAct) => void acts.push(act),
    forget(): void {
      opened.forget();
      acts = [];
    },
  };
}
