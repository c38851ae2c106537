import { refusal, success, type Result } from '@/lib/result';
import type { Database } from './database';
import type { Derive } from './kdf-header';
import type { VaultKeys } from './keys';
import { openVaultRow, readVaultRow, type OpenedRow } from './open-vault-row';
import { putWaysIn } from './put-ways-in';
import { newRecoveryCode } from './recovery-code';
import type { VaultRow } from './rows';
import { takeSnapshot } from './snapshots';
import type { SaveRefusal, UnlockRefusal, Vault, WayKeeper } from './vault';
import { readVault } from './vault-rows';
import { hasCode, openWithCode, wrapForCode, wrapForPassphrase, type WaysIn } from './ways-in';

export interface WayWorld {
  database: Database;
  derive: Derive;
  /** Goes on with a vault that was opened; refuses when less lies there than is known. */
  enter: (opened: OpenedRow) => Promise<Result<Vault, 'records-missing'>>;
}

/** Passphrase and recovery code of the vaults in one database. */
export function createWayKeeper({ database, derive, enter }: WayWorld): WayKeeper {
  async function stored(id: string): Promise<Result<unknown, UnlockRefusal>> {
    const found = await database.use((connection) => readVault(connection, id));
    if (!found.ok) return refusal(found.reason === 'newer-version' ? found.reason : 'storage-broken');
    return found.value === undefined ? refusal('no-vault') : success(found.value);
  }

  async function opened(id: string, passphrase: string): Promise<Result<OpenedRow, UnlockRefusal>> {
    const found = await stored(id);
    return found.ok ? openVaultRow(found.value, passphrase, derive) : found;
  }

  /** Keeps other ways in, and then both snapshots again: what opened an old one may not open the vault for ever. */
  async function put(keys: VaultKeys, over: VaultRow, ways: WaysIn): Promise<Result<true, SaveRefusal>> {
    const outcome = await database.write((connection) => putWaysIn(connection, keys, { over, put: ways }));
    if (!outcome.ok) return outcome;
    if (typeof outcome.value === 'string') return refusal('storage-broken');
    for (let turn = 0; turn < 2; turn += 1) await takeSnapshot(database, keys.vault, new Date());
    return success(true);
  }

  return {
    async hasCode(id) {
      const found = await stored(id);
      const row = found.ok ? readVaultRow(found.value) : found;
      return row.ok && hasCode(row.value);
    },

    async prepareCode(id, passphrase) {
      const open = await opened(id, passphrase);
      if (!open.ok) return open;
      const { row, keys, way } = open.value;
      const code = newRecoveryCode();
      const ways = await wrapForCode(way, code);
      return success({ code, keep: () => put(keys, row, ways) });
    },

    async changePassphrase(id, passphrase, next) {
      const open = await opened(id, passphrase);
      if (!open.ok) return open;
      const { row, keys, way } = open.value;
      return put(keys, row, await wrapForPassphrase(way, next, derive));
    },

    async unlockWithCode(id, code, next) {
      const found = await stored(id);
      if (!found.ok) return found;
      const row = readVaultRow(found.value);
      if (!row.ok) return row;
      const open = await openWithCode(row.value, code);
      if (!open.ok) return open;
      const entered = await enter(open.value);
      if (!entered.ok) return entered;
      const { keys, way } = open.value;
      const kept = await put(keys, row.value, await wrapForPassphrase(way, next, derive));
      if (kept.ok) return entered;
      entered.value.lock();
      return kept;
    },
  };
}
