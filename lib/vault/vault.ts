/**
 * The vault as the rest of Naast sees it: plain facts in, plain facts out; ciphertext never leaves this room.
 * `memory-vault.ts` and `browser-vault.ts` keep the same contract (tests/contract/vault-contract.ts).
 */
import type { Page, Passage } from '@/lib/case/answer-kinds';
import type { JournalItem } from '@/lib/case/entries';
import type { Pack } from '@/lib/protocol/schema';
import type { Result } from '@/lib/result';
import type { Trace, TrailReport } from './trace';

/** A case as it is kept: its pinned pack and everything that was recorded. */
export interface CaseFile {
  id: string;
  createdAt: string;
  pack: Pack;
  journal: JournalItem[];
}

/** What is being typed. Becomes an entry when the professional saves; survives lock, crash and a closed panel. */
export interface Draft {
  id: string;
  /** Absent while nobody has said yet to which case it belongs. */
  caseId?: string;
  question: string;
  corrects?: string;
  savedAt: string;
  /** The form's fields as typed; checked against the answer's schema only when it is saved. */
  fields: Record<string, unknown>;
  /** The heading over a marked text: offered with its source, kept only when the professional agrees. */
  near?: string;
}

/** A selection marked in a page, or a form filled in while locked. Waits, sealed, until the professional picks a case. */
export interface Capture {
  id: string;
  text: string;
  page?: Page;
  passage?: Passage;
  /** The heading, legend or label it stood under. */
  near?: string;
  at: string;
  /** Window whose panel asked for it, so that only that panel brings it forward. */
  windowId?: number;
  /** Not marked but written while the vault was locked: the answer as far as it was typed, and the question it is for. */
  form?: { question: string; fields: Record<string, unknown> };
}

/** One professional act = a list of changes = one strict transaction: all of it is kept, or nothing. */
export type Change =
  | { type: 'add-case'; id: string; createdAt: string; pack: Pack }
  /** The case is seen through another pack from now on; its journal stays as it is. */
  | { type: 'replace-pack'; caseId: string; pack: Pack }
  | { type: 'append'; caseId: string; item: JournalItem }
  /** For good: the case's key, its entries and its drafts go; only its id and the time stay. */
  | { type: 'shred-case'; caseId: string; at: string }
  | { type: 'save-draft'; draft: Draft }
  | { type: 'drop-draft'; id: string }
  | { type: 'drop-capture'; id: string }
  | { type: 'remember'; key: string; value: unknown };

/** What stays of a case that was shredded. It wins over the case in every merge, import and snapshot. */
export interface GoneCase {
  id: string;
  at: string;
}

export interface VaultContents {
  cases: CaseFile[];
  drafts: Draft[];
  captures: Capture[];
  /** Sealed settings, by key: profile, what is known of sites. Shapes are checked by who asked for them. */
  memory: Record<string, unknown>;
  /** How many records could not be opened (damaged, or of a newer version). The rest stays usable. */
  unreadable: number;
  /** Which those are, as far as it can be told. */
  damaged?: Damaged[];
  /** Cases that were shredded; absent when there are none. */
  gone?: GoneCase[];
  /** All records open, but some are not the last that was kept: somebody put older ones back, or added some. */
  altered?: true;
}

/** A record that did not open: what it was, and of which case. */
export interface Damaged {
  kind: 'case' | 'entry' | 'draft' | 'setting' | 'capture';
  caseId?: string;
}

export const saveRefusals = [
  'locked',
  'storage-full',
  'storage-broken',
  'newer-version',
  'records-missing',
  'case-gone',
] as const;
export type SaveRefusal = (typeof saveRefusals)[number];
export const unlockRefusals = [
  'wrong-passphrase',
  'settings-damaged',
  'newer-version',
  'storage-broken',
  'no-vault',
  'records-missing',
] as const;
export type UnlockRefusal = (typeof unlockRefusals)[number];

/** An unlocked vault. */
export interface Vault {
  readonly id: string;
  /**
   * Everything in it, opened and held against its head. Records that cannot be opened are counted, never thrown.
   * @param report how many of how many records were opened so far: a vault of years takes more than a blink
   */
  read(report?: (done: number, total: number) => void): Promise<Result<VaultContents, SaveRefusal>>;
  /**
   * The same as it stands now. After acts of this window alone nothing is read again; after an act of another one
   * everything is, and opened what changed. What did not change stays the same object: nobody may write in it.
   */
  latest(): Promise<Result<VaultContents, SaveRefusal>>;
  /**
   * Seals first, then writes all changes in one strict transaction; resolves only after it completed.
   * @param traces what the trail says of this act; written with it or not at all
   */
  commit(changes: readonly Change[], traces?: readonly Trace[]): Promise<Result<true, SaveRefusal>>;
  /** The trail, with its chain followed. */
  trail(): Promise<Result<TrailReport, SaveRefusal>>;
  /** Takes a snapshot of what is kept now. Whether one was read back. */
  snapshot(): Promise<boolean>;
  /**
   * After something was shredded: what is left goes to a container of its own, the one before is removed, and both
   * snapshots are written again, so that no copy of ours holds it. False when a part of that must wait.
   */
  scrub(): Promise<boolean>;
  /** Everything of this vault goes, snapshots and all, and it is locked for good. Refuses with all of it still there. */
  erase(): Promise<Result<true, SaveRefusal>>;
  /** What another window of ours needs to open it too; undefined once it is locked. */
  handover(): Handover | undefined;
  /** Forgets the keys. Every later call answers `locked`. */
  lock(): void;
}

/** Keys for a panel in another window: for this room to open, for everybody else to pass on. */
export type Handover = object;

export interface VaultLabel {
  id: string;
  /** Neutral and in clear: "Kluis 1". */
  label: string;
  /** It is known elsewhere that more was kept than the storage holds now. */
  lost?: boolean;
  /** It opens with a device too. */
  device?: true;
}

/** What is left of a vault, for a professional who must choose. Counts are records: cases, entries, drafts, settings. */
export interface Remains {
  /** In the browser's storage now. Absent when that cannot be read. */
  found?: number;
  /** How many there were after the last act, as the witness says. */
  expected?: number;
  /** In the best snapshot that is whole. */
  copy?: { records: number; at: string };
}

/** `restore`: what the snapshot and the storage hold together. `go-on`: what the storage holds, as if that were all. */
export type Recovery = 'restore' | 'go-on';
