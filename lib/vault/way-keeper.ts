import { refusal, success, type Result } from '@/lib/result';
import type { Database } from './database';
import { askDevice, registerDevice } from './device';
import { canUseDevice } from './device-available';
import { openWithDevice, passkeyOf, wrapForDevice } from './device-way';
import type { Derive } from './kdf-header';
import type { VaultKeys } from './keys';
import { openVaultRow, readVaultRow, type OpenedRow } from './open-vault-row';
import { putWaysIn } from './put-ways-in';
import { newRecoveryCode } from './recovery-code';
import { renewVault } from './renew-vault';
import type { VaultRow } from './rows';
import { takeSnapshot } from './snapshots';
import type { SaveRefusal, UnlockRefusal, Vault } from './vault';
import type { WayKeeper } from './ways';
import { readVault } from './vault-rows';
import { hasCode, openWithCode, wrapForCode, wrapForPassphrase, type WaysIn } from './ways-in';

export interface WayWorld {
  database: Database;
  derive: Derive;
  /** Goes on with a vault that was opened; refuses when less lies there than is known. */
  enter: (opened: Omit<OpenedRow, 'way'>) => Promise<Result<Vault, 'records-missing'>>;
}

/** Passphrase and recovery code of the vaults in one database. */
export function createWayKeeper({ database, derive, enter }: WayWorld): WayKeeper {
  async function stored(id: string): Promise<Result<unknown, UnlockRefusal>> {
    const found = await database.use((connection) => readVault(connection, id));
    if (!found.ok) return refusal(found.reason === 'newer-version' ? found.reason : 'storage-broken');
    return found.value === undefined ? refusal('no-vault') : success(found.value);
  }

  async function read(id: string): Promise<Result<VaultRow, UnlockRefusal>> {
    const found = await stored(id);
    return found.ok ? readVaultRow(found.value) : found;
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
      const row = await read(id);
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

    async prepareRenewal(id, passphrase, next) {
      if (next.normalize('NFC') === passphrase.normalize('NFC')) return refusal('same-passphrase');
      const open = await opened(id, passphrase);
      if (!open.ok) return open;
      return success({
        async run(report) {
          const renewed = await renewVault({ database, derive, opened: open.value, next, report });
          if (!renewed.ok) return renewed;
          const entered = await enter(renewed.value);
          return entered.ok ? success({ vault: entered.value, cleared: renewed.value.cleared }) : entered;
        },
      });
    },

    async unlockWithCode(id, code, next) {
      const row = await read(id);
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

    canUseDevice,

    async hasDevice(id) {
      const row = await read(id);
      return row.ok && passkeyOf(row.value) !== undefined;
    },

    async addDevice(id, passphrase) {
      const open = await opened(id, passphrase);
      if (!open.ok) return open;
      const { row, keys, way } = open.value;
      const device = await registerDevice(id, row.label);
      return device.ok ? put(keys, row, await wrapForDevice(way, device.value)) : device;
    },

    async removeDevice(id, passphrase) {
      const open = await opened(id, passphrase);
      return open.ok ? put(open.value.keys, open.value.row, { device: undefined }) : open;
    },

    async unlockWithDevice(id) {
      const before = await read(id);
      if (!before.ok) return before;
      const passkey = passkeyOf(before.value);
      if (!passkey) return refusal('no-device');
      const secret = await askDevice(id, passkey);
      if (!secret.ok) return secret;
      // Again: while the professional looked for a finger, another window may have gone on writing.
      const row = await read(id);
      if (!row.ok) return row;
      const open = await openWithDevice(row.value, secret.value);
      return open.ok ? enter(open.value) : open;
    },
  };
}
