import { journalItemSchema, type JournalItem } from '@/lib/case/entries';
import { merge } from '@/lib/case/journal';
import { z } from '@/lib/zod';
import type { RecordStoreName } from './connection';
import { openCapture } from './inbox';
import type { InboxKeys } from './inbox-key';
import { caseHeadSchema, draftSchema, goneCaseSchema, memorySchema } from './kept-shapes';
import { nameOf, openCaseKey, type VaultKeys } from './keys';
import { migrate } from './migrations';
import type { Records } from './records';
import { caseRowSchema, goneRowSchema, entryId, entryRowSchema, placeOf, rowSchema, type AnyRow } from './rows';
import { open } from './seal';
import { isTrailKey } from './trail-keys';
import type { CaseFile, Damaged, Draft, GoneCase, VaultContents } from './vault';

/** Opens one row and checks what came out. Undefined for anything that is not as it was kept. */
async function openAs<Value>(
  schema: z.ZodType<Value>,
  store: RecordStoreName,
  row: AnyRow,
  key: CryptoKey | undefined,
) {
  if (!key) return undefined;
  const value = await open(key, placeOf(store, row), row);
  return schema.safeParse(migrate(store, row.schema, value)).data;
}

interface OpenedCase {
  file: CaseFile;
  key: CryptoKey;
}

async function openCase(keys: VaultKeys, record: unknown): Promise<OpenedCase | undefined> {
  const { data: row } = caseRowSchema.safeParse(record);
  if (!row) return undefined;
  const key = await openCaseKey(keys, row.id, row.key);
  const head = await openAs(caseHeadSchema, 'cases', row, key);
  return key && head?.id === row.id ? { file: { ...head, journal: [] }, key } : undefined;
}

export const isGone = (record: unknown): boolean => goneRowSchema.safeParse(record).success;

/** What is left of a shredded case, or undefined when this record does not say so with the vault's own key. */
export async function openGone(keys: VaultKeys, record: unknown): Promise<GoneCase | undefined> {
  const { data: row } = goneRowSchema.safeParse(record);
  const gone = row && (await openAs(goneCaseSchema, 'cases', row, keys.index));
  return gone?.id === row?.id ? gone : undefined;
}

const ofCaseSchema = z.object({ case: z.string() });

type Cases = ReadonlyMap<string, OpenedCase>;

async function openEntry(cases: Cases, record: unknown): Promise<{ caseId: string; item: JournalItem } | undefined> {
  const { data: row } = entryRowSchema.safeParse(record);
  if (!row) return undefined;
  const item = await openAs(journalItemSchema, 'entries', row, cases.get(row.case)?.key);
  return item && entryId(row.case, item.id) === row.id ? { caseId: row.case, item } : undefined;
}

async function openDraft(keys: VaultKeys, cases: Cases, record: unknown): Promise<Draft | undefined> {
  const { data: row } = rowSchema.safeParse(record);
  if (!row) return undefined;
  const key = row.case === undefined ? keys.draft : cases.get(row.case)?.key;
  const draft = await openAs(draftSchema, 'drafts', row, key);
  return draft?.id === row.id && draft.caseId === row.case ? draft : undefined;
}

/** A setting, or undefined when this is not one of this vault, under its own key. */
export async function openSetting(keys: VaultKeys, record: unknown) {
  const { data: row } = rowSchema.safeParse(record);
  const setting = row && (await openAs(memorySchema, 'memory', row, keys.index));
  return setting && (await nameOf(keys, setting.key)) === row.id ? setting : undefined;
}

const caseOf = (record: unknown): Pick<Damaged, 'caseId'> => {
  const { data } = ofCaseSchema.safeParse(record);
  return data ? { caseId: data.case } : {};
};

/** Opens and checks every record. What does not open, or is not what its place says, is set aside and named. */
export async function openRecords(records: Records, keys: VaultKeys, inbox: InboxKeys): Promise<VaultContents> {
  const damaged: Damaged[] = [];
  async function readable<Value>(
    kind: Damaged['kind'],
    from: unknown[],
    openOne: (record: unknown) => Promise<Value | undefined>,
  ) {
    const opened = await Promise.all(from.map(openOne));
    const good = opened.filter((value) => value !== undefined);
    if (good.length < opened.length)
      from.forEach((record, at) => opened[at] === undefined && damaged.push({ kind, ...caseOf(record) }));
    return good;
  }
  const [shredded, whole] = [records.cases.filter(isGone), records.cases.filter((record) => !isGone(record))];
  const gone = await readable('case', shredded, (record) => openGone(keys, record));
  const opened = await readable('case', whole, (record) => openCase(keys, record));
  const cases = new Map(opened.map((one) => [one.file.id, one]));
  const entries = await readable('entry', records.entries, (record) => openEntry(cases, record));
  for (const { caseId, item } of entries) cases.get(caseId)?.file.journal.push(item);
  const drafts = await readable('draft', records.drafts, (record) => openDraft(keys, cases, record));
  const captures = await readable('capture', records.inbox, (record) => openCapture(inbox, record));
  const settings = await readable('setting', records.memory, (record) => openSetting(keys, record));
  return {
    cases: opened
      .map(({ file }) => ({ ...file, journal: merge(file.journal) }))
      .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)),
    drafts,
    captures,
    memory: Object.fromEntries(settings.flatMap(({ key, value }) => (isTrailKey(key) ? [] : [[key, value]]))),
    unreadable: damaged.length,
    ...(gone.length > 0 && { gone }),
    ...(damaged.length > 0 && { damaged }),
  };
}
