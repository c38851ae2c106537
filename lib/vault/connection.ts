/** One open connection to the stores of a container. */
import { wrap, type DBSchema, type IDBPDatabase } from 'idb';
import type { Container } from './containers';
import type { AnyRow, CaseRow, EntryRow, GoneRow, InboxRow, Row, VaultRow } from './rows';

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
  cases: RecordStore<CaseRow | GoneRow>;
  entries: CaseRecordStore<EntryRow>;
  drafts: CaseRecordStore<Row>;
  memory: RecordStore<Row>;
  inbox: RecordStore<InboxRow>;
}
export const recordStores = ['cases', 'entries', 'drafts', 'memory', 'inbox'] as const;
export type RecordStoreName = (typeof recordStores)[number];
export type Connection = IDBPDatabase<Stores>;

/** Structure only: converting content would need crypto, and a transaction does not wait for that. */
function build(connection: IDBDatabase): void {
  connection.createObjectStore('vaults', { keyPath: 'id' });
  for (const name of recordStores) {
    connection.createObjectStore(name, { keyPath: ['vault', 'id'] }).createIndex('vault', 'vault');
  }
}

/** Opens the database; rejects with what the browser says. `lost` is called when the connection is no longer usable. */
export const openConnection = ({ factory, database }: Container, lost: () => void): Promise<Connection> =>
  new Promise((resolve, reject) => {
    const request = factory.open(database, 1);
    let given = true;
    const refuse = (error: DOMException) => {
      given = false;
      reject(error);
    };
    request.addEventListener('upgradeneeded', () => build(request.result));
    // Another window holds an older version and does not let go: say so rather than wait without end.
    request.addEventListener('blocked', () => refuse(new DOMException('blocked', 'AbortError')));
    request.addEventListener('error', () => refuse(request.error ?? new DOMException('', 'UnknownError')));
    request.addEventListener('success', () => {
      const connection = request.result;
      if (!given) return connection.close();
      // Another window must upgrade: let go at once. The next use opens again, or hears `newer-version`.
      connection.addEventListener('versionchange', () => {
        connection.close();
        lost();
      });
      connection.addEventListener('close', lost);
      resolve(wrap(connection) as Connection);
    });
  });
