/** What lies in the database: ids, numbers and ciphertext. Read back as unknown and parsed, as anything from a disk. */
import { z } from '@/lib/zod';
import { bytesSchema } from './bytes';
import { inboxLockSchema } from './inbox-key';
import { kdfHeaderSchema } from './kdf-header';
import { sealedSchema, type Place } from './seal';

/** Version of what is inside the sealed values. A record of a higher one is left as it is. */
export const schemaVersion = 1;

/** Version of the record of a vault itself: its header and wraps. */
export const vaultFormat = 1;

/** All that a write needs to know of the record it would replace; also true for records of a newer version. */
export const rowHeadSchema = z.object({ version: z.int().positive(), schema: z.int().positive() });

const row = z.object({
  vault: z.string(),
  id: z.string(),
  version: rowHeadSchema.shape.version,
  schema: rowHeadSchema.shape.schema.max(schemaVersion),
  ...sealedSchema.shape,
});

/** Drafts (with or without a case) and settings. */
export const rowSchema = row.extend({ case: z.string().exactOptional() });
export type Row = z.infer<typeof rowSchema>;

/** A case carries its own key, wrapped by the vault. */
export const caseRowSchema = row.extend({ key: sealedSchema });
export type CaseRow = z.infer<typeof caseRowSchema>;

/** What is left of a shredded case, in its place: no key, so nothing of it opens any more. */
export const goneRowSchema = row.extend({ gone: z.literal(true) });
export type GoneRow = z.infer<typeof goneRowSchema>;

/** Version 1 = an entry, 2 = what remains of it after withdrawing. The id is `<case>/<entry>`. */
export const entryRowSchema = row.extend({ case: z.string() });
export type EntryRow = z.infer<typeof entryRowSchema>;

export const inboxRowSchema = row.extend({ ephemeral: bytesSchema(32) });
export type InboxRow = z.infer<typeof inboxRowSchema>;

export type AnyRow = Row | CaseRow | GoneRow | EntryRow | InboxRow;

export const entryId = (caseId: string, itemId: string) => `${caseId}/${itemId}`;

/** What a row's sealed value is bound to. */
export const placeOf = (store: string, row: Pick<AnyRow, 'vault' | 'id' | 'version' | 'schema'>): Place => ({
  vault: row.vault,
  store,
  record: row.id,
  version: row.version,
  schema: row.schema,
});

/** The vault itself. All of it is in clear, so nothing in it says anything. */
export const vaultRowSchema = z.object({
  id: z.string(),
  label: z.string(),
  format: z.literal(vaultFormat),
  kdf: kdfHeaderSchema,
  pass: sealedSchema.describe('The vault key, wrapped by the passphrase'),
  // Checked apart: a damaged inbox or head may not keep the professional out of the cases.
  inbox: z.unknown(),
  head: z.unknown().optional(),
  /** The vault key once more, wrapped by the recovery code; absent while there is none. */
  code: z.unknown().optional(),
  /** And once more, wrapped by a device; absent while there is none. */
  device: z.unknown().optional(),
});
export type VaultRow = z.infer<typeof vaultRowSchema>;

/** What somebody without any key may use: where to seal a capture to. */
export const inboxDoorSchema = z.object({ id: z.string(), inbox: inboxLockSchema });
