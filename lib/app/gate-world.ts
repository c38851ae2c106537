/** What the gate may touch of the outside world, and how far it can be. */
import type { Result } from '@/lib/result';
import type { Remains, SaveRefusal, Vault, VaultLabel } from '@/lib/vault/vault';
import type { VaultKeeper } from '@/lib/vault/ways';
import type { HideCall } from '@/lib/messages/hide-call';
import type { KeyChannel } from '@/lib/messages/key-channel';
import type { TryStore } from './brake';
import type { App } from './create-app';
import type { Doorway } from './doorway';
import type { ClearSettings } from './surroundings';

export type Phase = 'starting' | 'first-use' | 'locked' | 'open' | 'recovery' | 'renewing' | 'refused';

/** A vault of which a part is gone, and what is left of it. */
export interface Ruin {
  vault: VaultLabel;
  /** Absent while it is being counted. */
  remains?: Remains;
}

/** Why nothing can be opened at all. */
export type StartRefusal = 'storage-broken' | 'storage-full' | 'newer-version';

/** What the gate may touch of the outside world. */
export interface GateWorld {
  keeper: VaultKeeper;
  settings: {
    read(): Promise<ClearSettings>;
    write(change: Partial<ClearSettings>): Promise<void>;
    onChange(listener: () => void): void;
  };
  /** Loads what an open vault needs and makes the app in it; refuses when the vault cannot be read. */
  openApp(vault: Vault, doorway: Doorway): Promise<Result<App, SaveRefusal>>;
  /** Makes a passphrase for somebody who would rather not think one up. */
  suggestPassphrase(): Promise<string>;
  /** Wrong passphrases, kept across restarts. */
  tries: TryStore;
  /** Between the panels of different windows. */
  keyChannel: KeyChannel;
  /** The same, and the shortcut: somebody may be looking. */
  hideCall: HideCall;
  /** Whether a marked text waits in memory for somebody to say whose it is. */
  isWaiting(): Promise<boolean>;
  /** Starts Naast anew: the only thing that leaves nothing in memory (knowledge/security.md §0.9). */
  reload(): void;
  /** Runs `act` after a delay; gives back how to call it off. */
  later: (milliseconds: number, act: () => void) => () => void;
  /** The clock on the wall, in milliseconds. */
  now(): number;
}
