/**
 * What of a vault was opened, in memory only. Records are opened once: who reads again opens only what changed, and a
 * file that did not change stays the same object, so that nobody who looks at it has to look again.
 */
import type { JournalItem } from '@/lib/case/entries';
import { createBreather } from './breather';
import { assemble, type Assembled } from './assemble';
import type { RecordStoreName } from './connection';
import { openCapture } from './inbox';
import type { InboxKeys } from './inbox-key';
import type { VaultKeys } from './keys';
import { caseIn, openAll, openLeaf, type Course, type Leaves, type Opener } from './leaves';
import { isGone, openCase, openDraft, openEntry, openGone, openSetting, type OpenedCase } from './open-one';
import { noLeaves } from './opened-leaves';
import { createOpenedPacks } from './opened-packs';
import type { Records } from './records';
import type { AnyRow } from './rows';
import type { Capture, Draft, GoneCase, VaultContents } from './vault';
import type { Write } from './write';

/** How far a reading is. */
export type Report = (done: number, total: number) => void;

export type Opened = ReturnType<typeof createOpened>;

/** Nothing was opened yet. */
export function createOpened(keys: VaultKeys, inbox: InboxKeys) {
  const packs = createOpenedPacks();
  let leaves = noLeaves();
  let assembled: Assembled = new Map();
  let isForgotten = false;

  const keyIn = (cases: Leaves<OpenedCase>) => (record: unknown) => cases.get(caseIn(record) ?? '')?.value?.key;
  const gone: Opener<GoneCase> = { open: (record) => openGone(keys, record) };
  const cases: Opener<OpenedCase> = { open: (record) => openCase(keys, packs, record) };
  const captures: Opener<Capture> = { open: (record) => openCapture(inbox, record) };
  const settings: Opener<{ key: string; value?: unknown }> = { open: (record) => openSetting(keys, record) };
  const entries = (of: Leaves<OpenedCase>): Opener<JournalItem> => ({
    keyFor: keyIn(of),
    open: (record, key) => openEntry(key, record),
  });
  const drafts = (of: Leaves<OpenedCase>): Opener<Draft> => ({
    keyFor: (record) => (caseIn(record) === undefined ? keys.draft : keyIn(of)(record)),
    open: (record, key) => openDraft(key, record),
  });

  /** Everything that lies there, in place of what was opened before. */
  async function follow(records: Records, report: Report = () => undefined): Promise<void> {
    const total = Object.values(records).reduce((sum, { length }) => sum + length, 0);
    let done = 0;
    const course: Course = {
      breathe: createBreather(),
      opened: (count) => report((done += count), total),
      isOver: () => isForgotten,
    };
    const [shredded, whole] = [records.cases.filter(isGone), records.cases.filter((record) => !isGone(record))];
    const open = <Value>(opener: Opener<Value>, from: readonly unknown[], before: Leaves<Value>) =>
      openAll(opener, from, before, course);
    const fresh = noLeaves();
    fresh.gone = await open(gone, shredded, leaves.gone);
    fresh.cases = await open(cases, whole, leaves.cases);
    fresh.entries = await open(entries(fresh.cases), records.entries, leaves.entries);
    fresh.drafts = await open(drafts(fresh.cases), records.drafts, leaves.drafts);
    fresh.captures = await open(captures, records.inbox, leaves.captures);
    fresh.settings = await open(settings, records.memory, leaves.settings);
    if (!isForgotten) leaves = fresh;
  }

  /** The captures alone: they come without any head. */
  async function followInbox(records: readonly unknown[]): Promise<void> {
    const course: Course = { breathe: createBreather(), opened: () => undefined, isOver: () => isForgotten };
    const fresh = await openAll(captures, records, leaves.captures, course);
    if (!isForgotten) leaves.captures = fresh;
  }

  async function put<Value>(
    kind: Leaves<Value>,
    opener: Opener<Value>,
    { id, row }: Pick<Write, 'id'> & { row: AnyRow | undefined },
  ): Promise<void> {
    if (row) kind.set(id, await openLeaf(opener, row, undefined));
    else kind.delete(id);
  }

  async function putCase({ id, row }: Write): Promise<void> {
    await put(leaves.gone, gone, { id, row: isGone(row) ? row : undefined });
    await put(leaves.cases, cases, { id, row: isGone(row) ? undefined : row });
  }

  const putIn: Record<RecordStoreName, (write: Write) => Promise<void>> = {
    cases: putCase,
    entries: ({ id, row }) => put(leaves.entries, entries(leaves.cases), { id, row }),
    drafts: ({ id, row }) => put(leaves.drafts, drafts(leaves.cases), { id, row }),
    memory: ({ id, row }) => put(leaves.settings, settings, { id, row }),
    inbox: ({ id, row }) => put(leaves.captures, captures, { id, row }),
  };

  /** An act that was kept on top of what was opened. Cases first: their keys open the rest. */
  async function follows(writes: readonly Write[]): Promise<void> {
    const breathe = createBreather();
    const isCase = ({ store }: Write) => store === 'cases';
    for (const write of [...writes.filter(isCase), ...writes.filter((other) => !isCase(other))]) {
      await putIn[write.store](write);
      await breathe();
    }
  }

  return {
    follow,
    followInbox,
    follows,
    /** What it all comes to. */
    contents(): VaultContents {
      const all = assemble(leaves, assembled);
      assembled = all.assembled;
      return all.contents;
    },
    /** Lets go of keys and plaintext, also of what is still under way. */
    forget(): void {
      isForgotten = true;
      leaves = noLeaves();
      assembled = new Map();
      packs.forget();
    },
    isForgotten: () => isForgotten,
  };
}

/** Opens and checks every record, once. What does not open, or is not what its place says, is set aside and named. */
export async function openRecords(records: Records, keys: VaultKeys, inbox: InboxKeys): Promise<VaultContents> {
  const opened = createOpened(keys, inbox);
  await opened.follow(records);
  return opened.contents();
}
