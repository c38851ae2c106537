/** Passphrase, recovery code, device and renewal of vaults in memory (memory-vault.ts). */
import { refusal, success, type Result } from '@/lib/result';
import { newRecoveryCode, readRecoveryCode } from './recovery-code';
import type { Trace } from './trace';
import type { Remains, SaveRefusal, UnlockRefusal, Vault, VaultContents } from './vault';
import type { DeviceRefusal, WayKeeper } from './ways';

/** A vault in memory. */
export interface Kept {
  label: string;
  passphrase: string;
  code?: string;
  /** A device opens it too. */
  device?: true;
  /** How often it was renewed: what an older renewal opened is locked. */
  keys: number;
  contents: VaultContents;
  traces: Trace[];
  /** What a test pretends is left of it, until it is recovered. */
  remains?: Remains | undefined;
}

export interface MemoryWays {
  find: (id: string) => Kept | undefined;
  unlock: (id: string, passphrase: string) => Promise<Result<Vault, UnlockRefusal>>;
  /** What a test ordered to go wrong. */
  order: () => { save?: SaveRefusal | undefined; device?: DeviceRefusal | undefined };
}

/** The ways in of every vault that `find` finds. */
export function createMemoryWays({ find, unlock, order }: MemoryWays): WayKeeper {
  /** Does something for who knows the passphrase. */
  async function knowing<Value>(id: string, passphrase: string, act: (kept: Kept, opened: Vault) => Value) {
    const kept = find(id);
    if (!kept) return refusal('no-vault');
    const opened = await unlock(id, passphrase);
    return opened.ok ? success(act(kept, opened.value)) : opened;
  }
  const done = true as const;

  return {
    hasCode: (id) => Promise.resolve(find(id)?.code !== undefined),
    prepareCode: (id, passphrase) =>
      knowing(id, passphrase, (kept) => {
        const code = newRecoveryCode();
        return { code, keep: () => Promise.resolve(success(((kept.code = code), done))) };
      }),
    changePassphrase: (id, passphrase, next) =>
      knowing(id, passphrase, (kept) => ((kept.passphrase = next.normalize('NFC')), done)),
    async prepareRenewal(id, passphrase, next) {
      if (next.normalize('NFC') === passphrase.normalize('NFC')) return refusal('same-passphrase');
      return knowing(id, passphrase, (kept) => ({
        async run(report) {
          const { save } = order();
          if (save) return refusal(save);
          const total = kept.contents.cases.length;
          for (const step of ['seal', 'check'] as const) report({ step, done: total, total });
          kept.passphrase = next.normalize('NFC');
          kept.keys += 1;
          delete kept.code;
          delete kept.device;
          const opened = await unlock(id, next);
          return opened.ok ? success({ vault: opened.value, cleared: true }) : refusal('storage-broken');
        },
      }));
    },
    async unlockWithCode(id, code, next) {
      const read = readRecoveryCode(code);
      const kept = find(id);
      if (!read.ok) return read;
      if (!kept) return refusal('no-vault');
      if (kept.code === undefined) return refusal('no-code');
      if (kept.code.replaceAll('-', '') !== read.value) return refusal('wrong-code');
      kept.passphrase = next.normalize('NFC');
      return unlock(id, next);
    },
    canUseDevice: () => Promise.resolve(true),
    hasDevice: (id) => Promise.resolve(find(id)?.device === true),
    async addDevice(id, passphrase) {
      const { device } = order();
      return device ? refusal(device) : knowing(id, passphrase, (kept) => (kept.device = done));
    },
    removeDevice: (id, passphrase) => knowing(id, passphrase, (kept) => (delete kept.device, done)),
    async unlockWithDevice(id) {
      const { device } = order();
      const kept = find(id);
      if (!kept?.device) return refusal(kept ? 'no-device' : 'no-vault');
      return device ? refusal(device) : unlock(id, kept.passphrase);
    },
  };
}
