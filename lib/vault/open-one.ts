/** Opens one record and checks what came out: undefined for anything that is not as it was kept in its own place. */
import { journalItemSchema, type JournalItem } from '@/lib/case/entries';
import type { z } from '@/lib/zod';
import type { RecordStoreName } from './connection';
import { caseHeadSchema, caseOwnSchema, draftSchema, goneCaseSchema, memorySchema } from './kept-shapes';
import { nameOf, openCaseKey, type VaultKeys } from './keys';
import { migrate } from './migrations';
import type { OpenedPacks } from './opened-packs';
import {
  caseRowSchema,
  entryId,
  entryRowSchema,
  goneRowSchema,
  placeOf,
  rowSchema,
  schemaVersion,
  type AnyRow,
  type CaseRow,
} from './rows';
import { open, openText } from './seal';
import type { CaseFile, Draft, GoneCase } from './vault';

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

/** A case without what happened in it, and the key of its entries. */
export interface OpenedCase {
  head: Omit<CaseFile, 'journal'>;
  key: CryptoKey;
}

/** A case's own record; a pack that was checked before is not checked again. */
async function openHead(packs: OpenedPacks, row: CaseRow, key: CryptoKey): Promise<OpenedCase['head'] | undefined> {
  const words = await openText(key, placeOf('cases', row), row);
  if (words === undefined) return undefined;
  const { value, pack } = row.schema === schemaVersion ? packs.read(words) : { value: JSON.parse(words) as unknown };
  if (pack) {
    const own = caseOwnSchema.safeParse(value).data;
    return own && { ...own, pack };
  }
  const head = caseHeadSchema.safeParse(migrate('cases', row.schema, value)).data;
  if (head && row.schema === schemaVersion) packs.learn(words, head.pack);
  return head;
}

export async function openCase(keys: VaultKeys, packs: OpenedPacks, record: unknown): Promise<OpenedCase | undefined> {
  const { data: row } = caseRowSchema.safeParse(record);
  if (!row) return undefined;
  const key = await openCaseKey(keys, row.id, row.key);
  const head = key && (await openHead(packs, row, key));
  return key && head?.id === row.id ? { head, key } : undefined;
}

export const isGone = (record: unknown): boolean => goneRowSchema.safeParse(record).success;

/** What is left of a shredded case, or undefined when this record does not say so with the vault's own key. */
export async function openGone(keys: VaultKeys, record: unknown): Promise<GoneCase | undefined> {
  const { data: row } = goneRowSchema.safeParse(record);
  const gone = row && (await openAs(goneCaseSchema, 'cases', row, keys.index));
  return gone?.id === row?.id ? gone : undefined;
}

/** An entry, or what remains of it, by the key of the case that its record names. */
export async function openEntry(key: CryptoKey | undefined, record: unknown): Promise<JournalItem | undefined> {
  const { data: row } = entryRowSchema.safeParse(record);
  if (!row) return undefined;
  const item = await openAs(journalItemSchema, 'entries', row, key);
  return item && entryId(row.case, item.id) === row.id ? item : undefined;
}

/** A draft, by the key of the case that its record names, or of the drafts without a case. */
export async function openDraft(key: CryptoKey | undefined, record: unknown): Promise<Draft | undefined> {
  const { data: row } = rowSchema.safeParse(record);
  const draft = row && (await openAs(draftSchema, 'drafts', row, key));
  return draft?.id === row?.id && draft?.caseId === row?.case ? draft : undefined;
}

/** A setting, or undefined when this is not one of this vault, under its own key. */
export async function openSetting(keys: VaultKeys, record: unknown) {
  const { data: row } = rowSchema.safeParse(record);
  const setting = row && (await openAs(memorySchema, 'memory', row, keys.index));
  return setting && (await nameOf(keys, setting.key)) === row.id ? setting : undefined;
}
