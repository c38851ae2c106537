/**
 * Full renewal, after a key may have leaked: another vault key, other case keys, another inbox, another passphrase, and
 * everything sealed again in a container of its own. What there was is removed only after the new one was read back.
 */
import { refusal, success, type Result } from '@/lib/result';
import { certain } from './certain';
import type { Database } from './database';
import type { Everything } from './everything';
import { compare, countRecords, headIn, headSchema, isGenuine, makeHead } from './head';
import { openInboxLock } from './inbox-key';
import type { Derive } from './kdf-header';
import { newVault } from './new-vault';
import { openRecords } from './open-records';
import type { OpenedRow } from './open-vault-row';
import type { Records } from './records';
import { belongsTo, recordsOf, rowOf } from './remains';
import { reseal, type KeyRing } from './reseal';
import { rowHeadSchema, schemaVersion, type VaultRow } from './rows';
import { takeSnapshot } from './snapshots';
import type { SaveRefusal } from './vault';
import type { Progress } from './ways';
import { isSameWay } from './ways-in';

interface Renewing {
  database: Database;
  derive: Derive;
  /** How the vault opens now. */
  opened: OpenedRow;
  /** The passphrase from now on. */
  next: string;
  report: (progress: Progress) => void;
}

export interface Renewed extends Omit<OpenedRow, 'way'> {
  /** Nothing of ours holds the old keys any more. Otherwise that follows at a next start. */
  cleared: boolean;
}

const isNewer = (record: unknown) => (rowHeadSchema.safeParse(record).data?.schema ?? 0) > schemaVersion;

/** What is there, if all of it is, as the head of these keys says. A record of a newer Naast is not touched. */
async function wholeOf(
  { row, keys }: OpenedRow,
  everything: Everything,
): Promise<Result<{ seq: number; records: Records }, SaveRefusal>> {
  const stored = rowOf(everything, row.id) as VaultRow | undefined;
  const { data: head } = headSchema.safeParse(headIn(stored));
  if (!stored || !head || !(await isGenuine(keys, head))) return refusal('records-missing');
  // Another window changed how it opens, after the passphrase was asked here.
  if (!isSameWay(stored, row)) return refusal('locked');
  const records = recordsOf(everything, row.id);
  if (Object.values(records).flat().some(isNewer)) return refusal('newer-version');
  if (compare(head.counts, countRecords(records)) === 'fewer') return refusal('records-missing');
  return success({ seq: head.seq, records });
}

/** Whether the new keys give back what the old ones do: every word, and the same records set aside. */
async function opensTheSame(from: KeyRing, old: Records, to: KeyRing, fresh: Records): Promise<boolean> {
  const print = async ({ keys, inbox }: KeyRing, records: Records) =>
    JSON.stringify(await openRecords(records, keys, inbox));
  return (await print(from, old)) === (await print(to, fresh));
}

/** Renews a vault. A refusal means that it is as it was, and opens as it did. */
export async function renewVault({
  database,
  derive,
  opened,
  next,
  report,
}: Renewing): Promise<Result<Renewed, SaveRefusal>> {
  const { row, keys } = opened;
  const { row: fresh, ...to } = await newVault(next, derive, row.id);
  const from = { keys, inbox: (await openInboxLock(keys, row.inbox)) ?? to.inbox };
  let renewed: VaultRow | undefined;

  const rotated = await database.rotate(async (everything) => {
    const whole = await wholeOf(opened, everything);
    if (!whole.ok) return whole;
    const { seq, records } = whole.value;
    const total = Object.values(records).flat().length;
    report({ step: 'seal', done: 0, total });
    const sealed = await reseal({ from, to }, records, (done) => report({ step: 'seal', done, total }));
    report({ step: 'check', done: total, total });
    if (!(await opensTheSame(from, records, to, sealed)))
      throw new Error('What was sealed again does not open as it did');
    renewed = { ...fresh, label: row.label, head: await makeHead(to.keys, seq + 1, countRecords(sealed)) };
    const isOther = (record: unknown) => !belongsTo(row.id)(record);
    const mine = rowOf(everything, row.id);
    return success({
      vaults: [...everything.vaults.filter((other) => other !== mine), renewed],
      cases: [...everything.cases.filter(isOther), ...sealed.cases],
      entries: [...everything.entries.filter(isOther), ...sealed.entries],
      drafts: [...everything.drafts.filter(isOther), ...sealed.drafts],
      memory: [...everything.memory.filter(isOther), ...sealed.memory],
      inbox: [...everything.inbox.filter(isOther), ...sealed.inbox],
    });
  });
  if (!rotated.ok) return rotated;
  // Both turns: a copy under the old keys opens with the old passphrase for ever.
  const copies = [];
  for (let turn = 0; turn < 2; turn += 1) copies.push(await takeSnapshot(database, row.id, new Date()));
  return success({
    row: certain<VaultRow>(renewed, 'A vault was moved and not renewed'),
    keys: to.keys,
    cleared: rotated.value && copies.every(Boolean),
  });
}
