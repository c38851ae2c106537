/** The connection to IndexedDB: opened when first needed, given up when another window must upgrade. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { refusal, success, type Result } from '@/lib/result';
import type { AnyRow, CaseRow, EntryRow, InboxRow, Row, VaultRow } from './rows';
import { storageRefusal, type StorageRefusal } from './storage-refusal';

interface RecordStore<Value extends AnyRow> {
  key: [vault: string, id: string];
  value: Value;
  indexes: { vault: string };
}
interface CaseRecordStore<Value extends AnyRow> extends RecordStore<Value> {
  indexes: { vault: string; case: [vault: string, caseId: string] };
}
export interface Stores extends DBSchema {
  vaults: { key: string; value: VaultRow };
  cases: RecordStore<CaseRow>;
  entries: CaseRecordStore<EntryRow>;
  drafts: CaseRecordStore<Row>;
  memory: RecordStore<Row>;
  inbox: RecordStore<InboxRow>;
}
export const recordStores = ['cases', 'entries', 'drafts', 'memory', 'inbox'] as const;
export type RecordStoreName = (typeof recordStores)[number];
export type Connection = IDBPDatabase<Stores>;

/** Structure only: converting content would need crypto, and a transaction does not wait for that. */
function build(connection: Connection): void {
  connection.createObjectStore('vaults', { keyPath: 'id' });
  for (const name of recordStores) {
    connection.createObjectStore(name, { keyPath: ['vault', 'id'] }).createIndex('vault', 'vault');
  }
}

export interface Database {
  /** Runs work on the open connection. Refuses when the storage does; bugs come through as they are. */
  use<Value>(work: (connection: Connection) => Promise<Value>): Promise<Result<Value, StorageRefusal>>;
  close(): void;
}

/** A storage that keeps dropping its connection is broken; trying for ever would hide that. */
const reopenings = 3;

/** The database of this profile; another name is for tests. Opens nothing yet. */
export function createDatabase(name = 'naast'): Database {
  let opening: Promise<Connection> | undefined;
  let losses = 0;

  const open = () =>
    new Promise<Connection>((resolve, reject) => {
      openDB<Stores>(name, 1, {
        upgrade: (connection) => build(connection),
        // Another window holds an older version and does not let go: say so rather than wait without end.
        blocked: () => reject(new DOMException('blocked', 'AbortError')),
        // Another window must upgrade: let go at once. The next use opens again, or hears `newer-version`.
        blocking: (_current, _blocked, event) => {
          if (event.target instanceof IDBDatabase) event.target.close();
          opening = undefined;
        },
        terminated: lose,
      }).then(resolve, reject);
    });

  function lose(): void {
    opening = undefined;
    losses += 1;
  }

  /** After such an error Chromium's connection may be dead without saying so: the next use starts with a fresh one. */
  async function abandon(used: Connection | undefined): Promise<void> {
    const current = await opening?.catch(() => undefined);
    if (current !== used) return;
    used?.close();
    lose();
  }

  return {
    async use(work) {
      let used: Connection | undefined;
      try {
        if (losses > reopenings) return refusal('storage-broken');
        used = await (opening ??= open());
        return success(await work(used));
      } catch (error) {
        const reason = storageRefusal(error);
        if (!reason) throw error;
        if (!used) opening = undefined;
        else if (reason === 'storage-broken') await abandon(used);
        return refusal(reason);
      }
    },
    close() {
      void opening?.then((connection) => connection.close()).catch(() => undefined);
      opening = undefined;
    },
  };
}
