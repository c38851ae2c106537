/** Sealing = encrypting a value so that it opens only with its key and only in its own place. */
import { z } from '@/lib/zod';
import { bytesSchema, randomBytes, utf8, type Bytes } from './bytes';

/** Where a sealed value belongs. All of it is authenticated: a record moved, swapped or renumbered does not open. */
export interface Place {
  vault: string;
  store: string;
  record: string;
  version: number;
  schema: number;
}

export const sealedSchema = z.object({ iv: bytesSchema(12), bytes: bytesSchema() });
export type Sealed = z.infer<typeof sealedSchema>;

/** A length says much about a note, so lengths come in steps. */
const step = 512;

const binding = ({ vault, store, record, version, schema }: Place) =>
  utf8(['mc1', vault, store, record, version, schema].join('|'));

/** JSON ignores spaces at the end, so padding needs no length field. */
function padded(value: unknown): Bytes {
  const json = utf8(JSON.stringify(value));
  const bytes = new Uint8Array(Math.ceil(json.length / step) * step).fill(0x20);
  bytes.set(json);
  return bytes;
}

/** Seals a JSON value with AES-256-GCM under a fresh random IV. */
export async function seal(key: CryptoKey, place: Place, value: unknown): Promise<Sealed> {
  const iv = randomBytes(12);
  const algorithm = { name: 'AES-GCM', iv, additionalData: binding(place) };
  return { iv, bytes: new Uint8Array(await crypto.subtle.encrypt(algorithm, key, padded(value))) };
}

/** Opens what was sealed for this place, as text. Gives undefined for anything else: wrong key, place, version, or damage. */
export async function openText(key: CryptoKey, place: Place, { iv, bytes }: Sealed): Promise<string | undefined> {
  const algorithm = { name: 'AES-GCM', iv, additionalData: binding(place) };
  const plain = await crypto.subtle.decrypt(algorithm, key, bytes).catch(() => undefined);
  return plain && new TextDecoder().decode(plain);
}

/** The same, as the value that was sealed. */
export async function open(key: CryptoKey, place: Place, sealed: Sealed): Promise<unknown> {
  const words = await openText(key, place, sealed);
  return words && JSON.parse(words);
}
