/** How a passphrase becomes a key: stored in clear beside the wrapped key, so every value can be raised later. */
import { z } from '@/lib/zod';
import { bytesSchema, randomBytes, sha256, toHex, utf8, type Bytes } from './bytes';

/**
 * Checked before anything is derived. Floors: OWASP's minimum for Argon2id (19 MiB, 2 passes), so that nobody with
 * access to the disk can make guessing cheap. Ceilings: a header of 4 GiB may not freeze the machine.
 * One lane only: that is all libsodium computes. (knowledge/security.md §3.1)
 */
export const kdfHeaderSchema = z.strictObject({
  name: z.literal('argon2id'),
  version: z.literal(0x13),
  memoryKiB: z.int().min(19_456).max(1_048_576),
  passes: z.int().min(2).max(10),
  lanes: z.literal(1),
  salt: bytesSchema(16),
});
export type KdfHeader = z.infer<typeof kdfHeaderSchema>;

/** The values for a new vault, with a fresh salt. */
export const newKdfHeader = (): KdfHeader => ({
  name: 'argon2id',
  version: 0x13,
  memoryKiB: 65_536,
  passes: 3,
  lanes: 1,
  salt: randomBytes(16),
});

/** Fingerprint that binds a wrapped key to its header: with another header the key does not open. */
export const kdfFingerprint = ({ name, version, memoryKiB, passes, lanes, salt }: KdfHeader): Promise<string> =>
  sha256(utf8([name, version, memoryKiB, passes, lanes, toHex(salt)].join('|')));

/** Turns a passphrase into 32 bytes of key material. */
export type Derive = (passphrase: Bytes, kdf: KdfHeader) => Promise<Bytes>;

/** What the Worker is asked. */
export interface DerivationRequest {
  passphrase: Bytes;
  kdf: KdfHeader;
}
