import { isEntry } from '@/lib/case/journal';
import { caseHeadSchema } from './kept-shapes';
import { newCaseKey, openCaseKey, type VaultKeys } from './keys';
import { caseRowSchema, goneRowSchema, placeOf, schemaVersion, type AnyRow, type CaseRow } from './rows';
import { open, seal } from './seal';
import type { Target } from './targets';
import type { Change } from './vault';
import { versionOf } from './write';

/** Where a change lands, and what stands there at this moment. */
export interface Site {
  keys: VaultKeys;
  target: Target;
  now: unknown;
  /** The record of the case it belongs to, if any. */
  caseRecord: unknown;
}
type ChangeOf<Type extends Change['type']> = Extract<Change, { type: Type }>;

async function sealed({ keys, target }: Site, version: number, key: CryptoKey, value: unknown) {
  const head = { vault: keys.vault, id: target.id, version, schema: schemaVersion };
  return { ...head, ...(await seal(key, placeOf(target.store, head), value)) };
}

/** The key of the case, or undefined when that case is gone or damaged. */
async function caseKey({ keys, caseRecord }: Site): Promise<CryptoKey | undefined> {
  const { data: row } = caseRowSchema.safeParse(caseRecord);
  return row && openCaseKey(keys, row.id, row.key);
}

async function sealCase(site: Site, { id, createdAt, pack }: ChangeOf<'add-case'>): Promise<CaseRow | undefined> {
  const wrapped = await newCaseKey(site.keys, id);
  const key = await openCaseKey(site.keys, id, wrapped);
  return key && { ...(await sealed(site, 1, key, { id, createdAt, pack })), key: wrapped };
}

/** The same case and the same key, with another pack. What does not open is not written over. */
async function sealPack(site: Site, { pack }: ChangeOf<'replace-pack'>): Promise<CaseRow | undefined> {
  const { data: row } = caseRowSchema.safeParse(site.now);
  const key = await caseKey(site);
  if (!row || !key) return undefined;
  const { data: head } = caseHeadSchema.safeParse(await open(key, placeOf(site.target.store, row), row));
  return head && { ...(await sealed(site, row.version + 1, key, { ...head, pack })), key: row.key };
}

/** An entry is version 1 and never changes; withdrawing puts version 2 in its place, and nothing comes after that. */
async function sealItem(site: Site, { caseId, item }: ChangeOf<'append'>): Promise<AnyRow | 'as-it-is' | undefined> {
  const key = await caseKey(site);
  const version = isEntry(item) ? 1 : 2;
  if (key && versionOf(site.now) >= version) return 'as-it-is';
  return key && { ...(await sealed(site, version, key, item)), case: caseId };
}

/** In the place of the case itself; everything else of it is removed. */
async function sealGone(site: Site, { caseId, at }: ChangeOf<'shred-case'>): Promise<AnyRow | 'as-it-is' | 'removed'> {
  if (site.target.store !== 'cases') return 'removed';
  if (goneRowSchema.safeParse(site.now).success) return 'as-it-is';
  return { ...(await sealed(site, versionOf(site.now) + 1, site.keys.index, { id: caseId, at })), gone: true };
}

async function sealDraft(site: Site, { draft }: ChangeOf<'save-draft'>): Promise<AnyRow | undefined> {
  const { caseId } = draft;
  const key = caseId === undefined ? site.keys.draft : await caseKey(site);
  const row = key && (await sealed(site, versionOf(site.now) + 1, key, draft));
  return row && caseId !== undefined ? { ...row, case: caseId } : row;
}

/** The row a change leaves behind. Gives undefined when it belongs to a case that is gone or damaged. */
export async function sealRow(site: Site, change: Change): Promise<AnyRow | 'as-it-is' | 'removed' | undefined> {
  switch (change.type) {
    case 'add-case':
      return site.now === undefined ? sealCase(site, change) : 'as-it-is';
    case 'replace-pack':
      return sealPack(site, change);
    case 'append':
      return sealItem(site, change);
    case 'shred-case':
      return sealGone(site, change);
    case 'save-draft':
      return sealDraft(site, change);
    case 'remember':
      return sealed(site, versionOf(site.now) + 1, site.keys.index, { key: change.key, value: change.value });
    case 'drop-draft':
    case 'drop-capture':
      return 'removed';
  }
}
