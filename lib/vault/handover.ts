/**
 * The keys of an open vault, on their way to a panel in another window of ours: non-extractable CryptoKeys, cloned by the
 * browser, never bytes (knowledge/security.md §3.3). What arrives is checked before anybody believes it.
 */
import { z } from '@/lib/zod';
import { bytesSchema } from './bytes';

const keySchema = z.custom<CryptoKey>((value) => value instanceof CryptoKey && !value.extractable);

export const handoverSchema = z.strictObject({
  keys: z.strictObject({
    vault: z.string().min(1),
    caseWrap: keySchema,
    index: keySchema,
    names: keySchema,
    draft: keySchema,
    inbox: keySchema,
    head: keySchema,
  }),
  inbox: z.strictObject({ publicKey: bytesSchema(32), privateKey: keySchema }),
});
export type KeyHandover = z.infer<typeof handoverSchema>;
