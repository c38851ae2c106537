/** How vaults are found and opened, and how that changes: with `vault.ts` the contract of this room. */
import type { Result } from '@/lib/result';
import type { Recovery, Remains, SaveRefusal, UnlockRefusal, Vault, VaultLabel } from './vault';

/** A recovery code that opens nothing yet: only once it was written down is it kept, in place of the one before. */
export interface FreshCode {
  code: string;
  keep(): Promise<Result<true, SaveRefusal>>;
}

export const codeRefusals = ['code-incomplete', 'code-mistyped', 'wrong-code', 'no-code'] as const;
export type CodeUnlockRefusal = (typeof codeRefusals)[number];

export const deviceRefusals = ['no-device', 'device-unfit', 'device-declined', 'wrong-device'] as const;
export type DeviceRefusal = (typeof deviceRefusals)[number];

/** How far a renewal is, in records. */
export interface Progress {
  step: 'seal' | 'check';
  done: number;
  total: number;
}

/** A renewal that was not begun yet. */
export interface Renewal {
  /** Refuses with everything as it was. `cleared`: no copy of ours is left that opens with the old keys. */
  run(report: (progress: Progress) => void): Promise<Result<{ vault: Vault; cleared: boolean }, SaveRefusal>>;
}

/** How a vault opens, and how that changes. Each asks for what opens it now: an unlocked panel alone is not enough. */
export interface WayKeeper {
  /** Whether a recovery code was ever kept; false too when that cannot be read. */
  hasCode(id: string): Promise<boolean>;
  prepareCode(id: string, passphrase: string): Promise<Result<FreshCode, UnlockRefusal>>;
  changePassphrase(id: string, passphrase: string, next: string): Promise<Result<true, UnlockRefusal | SaveRefusal>>;
  /**
   * Full renewal: other keys throughout, another passphrase, no recovery code yet. Refuses a passphrase that is the one
   * of now: whoever knows that would know the new keys too.
   */
  prepareRenewal(
    id: string,
    passphrase: string,
    next: string,
  ): Promise<Result<Renewal, UnlockRefusal | 'same-passphrase'>>;
  /** Opens with the recovery code and sets another passphrase; the code stays good. */
  unlockWithCode(
    id: string,
    code: string,
    next: string,
  ): Promise<Result<Vault, CodeUnlockRefusal | UnlockRefusal | SaveRefusal>>;
  /** Whether this browser and this computer can open a vault with a device at all. */
  canUseDevice(): Promise<boolean>;
  /** Whether a device opens this vault; false too when that cannot be read. */
  hasDevice(id: string): Promise<boolean>;
  /** Lets the device open the vault too, beside the passphrase; the browser asks the professional. */
  addDevice(id: string, passphrase: string): Promise<Result<true, DeviceRefusal | UnlockRefusal | SaveRefusal>>;
  removeDevice(id: string, passphrase: string): Promise<Result<true, UnlockRefusal | SaveRefusal>>;
  unlockWithDevice(id: string): Promise<Result<Vault, DeviceRefusal | UnlockRefusal>>;
}

/** Where vaults are found, made and unlocked. */
export interface VaultKeeper extends WayKeeper {
  list(): Promise<Result<VaultLabel[], 'storage-broken' | 'storage-full' | 'newer-version'>>;
  create(passphrase: string): Promise<Result<Vault, 'storage-full' | 'storage-broken'>>;
  unlock(id: string, passphrase: string): Promise<Result<Vault, UnlockRefusal>>;
  /** Opens the vault that another window of ours opened. Refuses what is no handover, or not of a vault that is there. */
  admit(handover: unknown): Promise<Result<Vault, UnlockRefusal>>;
  /** Looks what is left of a vault. Changes nothing. */
  inspect(id: string): Promise<Remains>;
  /** Puts a vault together again in a storage of its own and opens it. What there was stays until that is sure. */
  recover(id: string, passphrase: string, how: Recovery): Promise<Result<Vault, UnlockRefusal | 'storage-full'>>;
}
