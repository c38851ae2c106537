/** A copy of the vault, or of one case, as a file with a passphrase of its own; and what such a file brings back. */
import { signal } from '@preact/signals';
import type { BackupRefusal, ChosenBackup } from '@/lib/vault/backup-file';
import type { Backup } from '@/lib/vault/backup-format';
import type { Trace } from '@/lib/vault/trace';
import type { Change, SaveRefusal, VaultContents } from '@/lib/vault/vault';
import { z } from '@/lib/zod';
import { draftOfCapture } from './draft-of-capture';
import { planImport, type ImportPlan } from './import-plan';
import type { Journaling } from './journal-actions';
import type { State } from './state';
import type { Surroundings } from './surroundings';
import { trace, tracesOf } from './traces-of';

/** When the whole vault was last copied; not part of any copy. */
export const lastBackupKey = 'backup';
const lastBackupSchema = z.strictObject({ at: z.iso.datetime() });

export type MakeRefusal = SaveRefusal | 'backup-too-large' | 'backup-failed';

/** Where somebody is who brings a file. */
export type Bringing =
  | { state: 'none' }
  | { state: 'refused'; reason: BackupRefusal | SaveRefusal }
  | { state: 'asking'; bytes: Uint8Array<ArrayBuffer>; reason?: 'backup-passphrase' }
  | { state: 'shown'; backup: Backup; plan: ImportPlan }
  | { state: 'brought'; plan: ImportPlan };

interface BackupRoom {
  state: State;
  world: Surroundings;
  journal: Journaling;
}

/** The cases that a backup is about, and all that belongs to them; everything when no case is named. */
function choose(contents: VaultContents, caseId: string | undefined, savedAt: string): Omit<Backup, 'madeAt'> {
  const { cases, drafts, captures, gone = [] } = contents;
  if (caseId !== undefined) {
    const isOfCase = (one: { caseId?: string }) => one.caseId === caseId;
    return {
      of: 'case',
      cases: cases.filter(({ id }) => id === caseId),
      drafts: drafts.filter(isOfCase),
      gone: [],
      memory: {},
    };
  }
  const marked = captures.map((capture) => draftOfCapture(capture, capture.id, savedAt));
  const memory = Object.fromEntries(Object.entries(contents.memory).filter(([key]) => key !== lastBackupKey));
  return { of: 'vault', cases, drafts: [...drafts, ...marked], gone, memory };
}

/** Actions on backups. */
export function createBackups({ state, world, journal }: BackupRoom) {
  const bringing = signal<Bringing>({ state: 'none' });
  const isBusy = signal(false);
  const { vault, backups } = world;

  async function alone<Value>(act: () => Promise<Value>): Promise<Value | undefined> {
    if (isBusy.value) return undefined;
    isBusy.value = true;
    try {
      return await act();
    } finally {
      isBusy.value = false;
    }
  }

  /** Whatever arrives after a lock stays off the screen. */
  const show = (next: Bringing) => void (bringing.value = state.closed ? { state: 'none' } : next);

  async function seal(caseId: string | undefined, passphrase: string): Promise<MakeRefusal | undefined> {
    const contents = await vault.read();
    if (!contents.ok) return contents.reason;
    const at = world.now().toISOString();
    const control = await newestCode();
    const chosen = { madeAt: at, ...choose(contents.value, caseId, at), ...(control && { control }) };
    const sealed = await backups.seal(chosen, passphrase);
    if (!sealed.ok) return sealed.reason;
    if (state.closed) return 'locked';
    // The name says nothing: the list of downloads is in clear, and stays.
    world.saveFile(`kopie-${at.slice(0, 10)}.age`, sealed.value);
    const made: Change[] = caseId === undefined ? [{ type: 'remember', key: lastBackupKey, value: { at } }] : [];
    await journal.commit(made, [trace(at, 'exported', caseId)]);
    return undefined;
  }

  async function open(bytes: Uint8Array<ArrayBuffer>, passphrase: string): Promise<void> {
    const opened = await backups.open(bytes, passphrase);
    const here = await vault.read();
    if (!here.ok) return show({ state: 'refused', reason: here.reason });
    if (opened.ok) return show({ state: 'shown', backup: opened.value, plan: planImport(opened.value, here.value) });
    const { reason } = opened;
    show(reason === 'backup-passphrase' ? { state: 'asking', bytes, reason } : { state: 'refused', reason });
  }

  /** How far the trail had come: the copy ends with it. */
  async function newestCode(): Promise<string | undefined> {
    const trail = await vault.trail();
    return trail.ok ? trail.value.traces.at(-1)?.code : undefined;
  }

  /** One record for all of a file, and one for each case that goes by it: who brings a thousand cases did one thing. */
  function broughtBy({ changes }: ImportPlan): Trace[] {
    const at = world.now().toISOString();
    return [trace(at, 'brought'), ...tracesOf(changes, at).filter(({ act }) => act === 'shredded')];
  }

  /** All of it in one act, or nothing; against what is here now, since another window may have kept something. */
  async function bring(backup: Backup): Promise<void> {
    const here = await vault.read();
    if (!here.ok) return show({ state: 'refused', reason: here.reason });
    const plan = planImport(backup, here.value);
    await vault.snapshot(); // what was here stays to be found when somebody regrets it
    const kept =
      plan.changes.length === 0 ? { ok: true as const } : await journal.commit(plan.changes, broughtBy(plan));
    if (!kept.ok) return show({ state: 'refused', reason: kept.reason });
    if (plan.counts.shredded > 0) await vault.scrub();
    show({ state: 'brought', plan });
  }

  return {
    bringing,
    isBusy,
    /** The day of the last copy of the whole vault, as 2026-11-22. */
    lastDay: () => lastBackupSchema.safeParse(state.memory.value[lastBackupKey]).data?.at.slice(0, 10),
    /** Makes a file of everything, or of one case. Gives why there is none; nothing once it was read back and handed over. */
    make: (passphrase: string, caseId?: string) => alone(() => seal(caseId, passphrase)),
    /** Looks whether a file may be one of ours, and asks for its passphrase. */
    choose: (file: ChosenBackup) =>
      alone(async () => {
        const read = await backups.read(file);
        show(read.ok ? { state: 'asking', bytes: read.value } : { state: 'refused', reason: read.reason });
      }),
    /** Opens the chosen file and shows what it brings; keeps nothing yet. */
    open: (passphrase: string) =>
      alone(async () => {
        const asked = bringing.value;
        if (asked.state === 'asking') await open(asked.bytes, passphrase);
      }),
    /** Keeps what was shown. */
    bring: () =>
      alone(async () => {
        const shown = bringing.value;
        if (shown.state === 'shown') await bring(shown.backup);
      }),
    /** Away from the file, with nothing brought. */
    forget: () => show({ state: 'none' }),
  };
}
