/**
 * What stands inside a backup: plain JSON that only a passphrase opens (backup-file.ts). Packs stand in it once, however
 * many cases are on them. Nothing in it is believed before all of it was checked.
 */
import { journalItemSchema } from '@/lib/case/entries';
import { packSchema } from '@/lib/protocol/schema';
import { refusal, success, type Result } from '@/lib/result';
import { z } from '@/lib/zod';
import { isShapedAsOurs } from './json-shape';
import { draftSchema, goneCaseSchema } from './kept-shapes';
import { isTrailKey } from './trail-keys';
import type { CaseFile, Draft, GoneCase } from './vault';

export interface Backup {
  madeAt: string;
  /** The whole vault, or one case of it. */
  of: 'vault' | 'case';
  cases: CaseFile[];
  /** Cases that were shredded: an older backup does not bring them back. */
  gone: GoneCase[];
  drafts: Draft[];
  /** Sealed settings; none in a backup of one case. */
  memory: Record<string, unknown>;
  /** How far the trail of the vault had come; the trail itself belongs to its vault and is in no copy. */
  control?: string;
}

const format = 'naast-backup';
const version = 1;
const many = 20_000;
const id = z.string().min(1).max(100);

const introductionSchema = z.object({ format: z.literal(format), version: z.int().positive() });

const contentsSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(version),
  madeAt: z.iso.datetime(),
  of: z.enum(['vault', 'case']),
  packs: z.array(packSchema).max(1_000),
  cases: z
    .array(
      z.strictObject({
        id,
        createdAt: z.iso.datetime(),
        pack: z.int().min(0),
        journal: z.array(journalItemSchema).max(many),
      }),
    )
    .max(many),
  gone: z.array(goneCaseSchema).max(many),
  drafts: z.array(draftSchema).max(many),
  memory: z.record(z.string().max(200), z.unknown()),
  control: z.string().max(20).exactOptional(),
});

/** As the text that is sealed. */
export function writeBackup({ madeAt, of, cases, gone, drafts, memory, control }: Backup): string {
  const packs = new Map<string, number>();
  const placeOf = (pack: CaseFile['pack']): number => {
    const print = JSON.stringify(pack);
    const place = packs.get(print) ?? packs.size;
    packs.set(print, place);
    return place;
  };
  const referring = cases.map((file) => ({ ...file, pack: placeOf(file.pack) }));
  const listed = [...packs.keys()].map((print): unknown => JSON.parse(print));
  return JSON.stringify({
    format,
    version,
    madeAt,
    of,
    packs: listed,
    cases: referring,
    gone,
    drafts,
    memory,
    control,
  });
}

export type BackupContentRefusal = 'backup-damaged' | 'backup-newer';

const beginning = `{"format":"${format}","version":`;

function parsed(words: string): unknown {
  if (!words.startsWith(beginning) || !isShapedAsOurs(words)) return undefined;
  try {
    return JSON.parse(words);
  } catch {
    return undefined;
  }
}

/** Reads the opened text. Refuses what a later Naast made, and all of it when any part is not as it is written. */
export function readBackup(words: string): Result<Backup, BackupContentRefusal> {
  const raw = parsed(words);
  const { data: introduction } = introductionSchema.safeParse(raw);
  if (introduction && introduction.version > version) return refusal('backup-newer');
  const { data } = contentsSchema.safeParse(raw);
  if (!data) return refusal('backup-damaged');
  const cases = data.cases.flatMap(({ pack, ...file }) => {
    const meant = data.packs[pack];
    return meant ? [{ ...file, pack: meant }] : [];
  });
  if (cases.length < data.cases.length || isTwice(cases)) return refusal('backup-damaged');
  const { madeAt, of, gone, drafts, control } = data;
  const memory = Object.fromEntries(Object.entries(data.memory).filter(([key]) => !isTrailKey(key)));
  return success({ madeAt, of, cases, gone, drafts, memory, ...(control !== undefined && { control }) });
}

const isTwice = (cases: readonly CaseFile[]) => new Set(cases.map((file) => file.id)).size < cases.length;
