/** Everything of the outside world that the app may touch, handed to it at the door (entrypoints). */
import type { Hint, HintOptions } from '@/lib/coach/hint';
import type { CodeModel, PageReplies, PageRequest } from '@/lib/host/page-api';
import type { Announcement } from '@/lib/messages/announcements';
import type { CaseFileParts } from '@/lib/note/case-file';
import type { Result } from '@/lib/result';
import type { Layer } from '@/lib/protocol/layers';
import type { BackupRefusal, ChosenBackup } from '@/lib/vault/backup-file';
import type { Backup } from '@/lib/vault/backup-format';
import type { Capture, Vault } from '@/lib/vault/vault';
import type { LockKind } from './lock-kind';

/** Why the page beside us cannot be asked anything. */
export const accessRefusals = [
  'no-access',
  'browser-page',
  'pdf-page',
  'no-page',
  'page-closed',
  'policy-blocked',
  /** It was asked, and no answer came: what it did is not known. */
  'no-reply',
] as const;
export type AccessRefusal = (typeof accessRefusals)[number];

/** What one frame of the page says; 0 is the top one. */
export interface FrameReply<Ask extends keyof PageReplies> {
  frame: number;
  reply: PageReplies[Ask];
}

/** The page in the active tab of the panel's own window. */
export interface PageDoor {
  /** Asks the top frame, or the one with this number (of `askFrames`). */
  ask<Ask extends keyof PageReplies>(
    request: Extract<PageRequest, { ask: Ask }>,
    frame?: number,
  ): Promise<Result<PageReplies[Ask], AccessRefusal>>;
  /** The same, to every frame of the page that may be reached, each for itself; a frame that does not answer is left out. */
  askFrames<Ask extends keyof PageReplies>(request: Extract<PageRequest, { ask: Ask }>): Promise<FrameReply<Ask>[]>;
  /** Gives a highlight of this name its colour, in a way the page cannot see. Gives how to take it away. */
  paint(name: string): Promise<() => void>;
  /** Draws a line around an element of that frame. Gives how to take it away. */
  outline(selector: string, frame: number): Promise<() => void>;
  /** What the editor of code in focus holds; nothing when it does not tell, or has several cursors. */
  readModel(frame?: number): Promise<CodeModel | undefined>;
  /** The site beside us as a match pattern, or the last one seen; without access the browser hides addresses. */
  site(): string | undefined;
  /** An origin as the match pattern of its site; nothing for what is not a web page. */
  siteOf(origin: string): string | undefined;
  /** Asks the browser for lasting access to one site, the one beside us when none is named; first thing in a click. */
  linkSite(site?: string): Promise<Result<true, 'site-unknown' | 'link-declined'>>;
  /** Gives a linked site back. Whether that worked. */
  unlinkSite(site: string): Promise<boolean>;
  /** Every linked site, as match patterns. */
  linkedSites(): Promise<string[]>;
  /** Whether the site beside us is linked for good. */
  isLinked(): Promise<boolean>;
  /** Calls back when another page may be beside us. Returns how to stop. */
  onChange(listener: () => void): () => void;
}

/** Settings in clear: nothing here says anything about a case, a client or an organisation. */
export interface ClearSettings {
  language: 'nl' | 'en';
  look: 'system' | 'light' | 'dark';
  lockAfterMinutes: number;
  /** Whose Veilig Thuis is nearest, by id (lib/directory/regions); empty when nobody chose. */
  region: string;
  /** How long after a quick hide the vault locks. */
  hideLockSeconds: number;
  /** One notification that says nothing, on the day that something is due. */
  reminders: boolean;
  /** Others see this screen too: nothing of a case is shown. */
  sharing: boolean;
}

export type FindHints = (text: string, options: HintOptions) => Hint[];

/** Backups: a part of lib/vault, loaded when somebody makes or brings one. */
export interface BackupDoor {
  seal: (
    backup: Backup,
    passphrase: string,
  ) => Promise<Result<Uint8Array<ArrayBuffer>, 'backup-too-large' | 'backup-failed'>>;
  read: (file: ChosenBackup) => Promise<Result<Uint8Array<ArrayBuffer>, BackupRefusal>>;
  open: (bytes: Uint8Array<ArrayBuffer>, passphrase: string) => Promise<Result<Backup, BackupRefusal>>;
}

export interface Surroundings {
  /** Open, until the app closes it. */
  vault: Vault;
  page: PageDoor;
  /** Captures that wait in memory because there was no vault yet, or more than one. */
  waiting: { read(): Promise<Capture[]>; drop(id: string): Promise<void> };
  announce(announcement: Announcement): void;
  onAnnouncement(listener: (announcement: Announcement) => void): () => void;
  /** `html`: the same for editors. False when the browser refuses. */
  copy(text: string, html?: string): Promise<boolean>;
  /** Lets go of what the app was given: channels, listeners. */
  close(): void;
  /** The base pack and every overlay that travels with the extension; loaded when somebody first needs them. */
  shippedLayers(): Promise<readonly Layer[]>;
  /** The coach of one language: large, so only when a text is looked at. */
  loadCoach: (language: ClearSettings['language']) => Promise<FindHints>;
  /** HMAC-SHA-256 in base64: tells whether words are the same, and not what they are. */
  fingerprint(key: string, words: string): Promise<string>;
  backups: BackupDoor;
  /** A case as a document for a word processor; what makes it is loaded when somebody asks. */
  wordFile(parts: CaseFileParts): Promise<Uint8Array<ArrayBuffer>>;
  /** Hands a file to the browser, which puts it where downloads go. */
  saveFile(name: string, bytes: Uint8Array<ArrayBuffer>): void;
  /** Keeps the next day on which something is due, in clear, for the one alarm; nothing where there is none. */
  remind(day: string | undefined): Promise<void>;
  windowId(): Promise<number | undefined>;
  now(): Date;
  newId(): string;
  /** Runs `act` after a delay; gives back how to call it off. Timers are an effect too. */
  later(milliseconds: number, act: () => void): () => void;
  /** Whether words stand in a field of the panel: a form that keeps no draft would lose them. */
  isTyping(): boolean;
  /** Calls back when the professional turns to something else, which may be closing the panel: last words are kept. */
  onLeaving(listener: () => void): () => void;
  /** Calls back when nobody is there any more: idle too long, slept, the clock jumped; `hard` when the machine was locked. */
  onAway(listener: (how: LockKind) => void): () => void;
  /** Whether somebody is there at this moment, also when the last look was before the machine slept. */
  isHere(): boolean;
}
