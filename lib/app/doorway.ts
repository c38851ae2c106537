/** What the gate and the app behind it share: settings, the notice line, and the way out. */
import type { Signal } from '@preact/signals';
import type { LockKind } from './lock-kind';
import type { ClearSettings } from './surroundings';
import type { WayRefusal, WaysIn } from './ways-in';

/** One sentence for the live region: what just happened, or what went wrong and what to do. */
export interface Notice {
  tone: 'done' | 'problem';
  key: LocaleKey;
  params?: Record<string, string>;
  /** Takes back what the sentence tells of. */
  takeBack?: () => void;
  /** What taking it back is called; putting back what was thrown away, where nothing is given. */
  takeBackKey?: LocaleKey;
}

export interface Doorway {
  settings: Signal<ClearSettings>;
  notice: Signal<Notice | undefined>;
  /** How far the opening of a vault is, from 0 to 100. */
  opened: Signal<number>;
  setSetting: (change: Partial<ClearSettings>) => Promise<void>;
  /** Keeps what was typed and closes the vault. */
  lock: (how?: LockKind) => Promise<void>;
  /** The same, and then shows what is left of this vault, so that it can be put together again. */
  repair: () => Promise<void>;
  /** Passphrase and recovery code. */
  ways: WaysIn;
  /** Seals all of this vault again under other keys. */
  renew: (vault: string, passphrase: string, next: string) => Promise<WayRefusal | 'same-passphrase' | undefined>;
  suggestPassphrase: () => Promise<string>;
}
