/** One capture, sealed with only the public key of the inbox: ephemeral X25519 → HKDF → AES-GCM. */
import { utf8, type Bytes } from './bytes';
import type { InboxKeys } from './inbox-key';
import { captureSchema } from './kept-shapes';
import { inboxRowSchema, placeOf, schemaVersion, type InboxRow } from './rows';
import { open, seal } from './seal';
import type { Capture } from './vault';

interface Agreement {
  privateKey: CryptoKey;
  theirs: Bytes;
  /** Both public keys, ephemeral first: a row with another ephemeral key leads to another key. */
  both: readonly [ephemeral: Bytes, inbox: Bytes];
}

async function agreedKey({ privateKey, theirs, both }: Agreement): Promise<CryptoKey> {
  const salt = new Uint8Array([...both[0], ...both[1]]);
  const publicKey = await crypto.subtle.importKey('raw', theirs, 'X25519', false, []);
  const shared = await crypto.subtle.deriveBits({ name: 'X25519', public: publicKey }, privateKey, 256);
  const secret = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt, info: utf8('mc1/inbox-item') };
  return crypto.subtle.deriveKey(hkdf, secret, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** Whose inbox it is for, and the version of the row: what is still being typed is sealed again and again. */
export interface InboxPlace {
  publicKey: Bytes;
  vault: string;
  version: number;
}

/** Seals a capture for a vault that may be locked. Throws when the public key is none. */
export async function sealCapture({ publicKey, vault, version }: InboxPlace, capture: Capture): Promise<InboxRow> {
  const pair = await crypto.subtle.generateKey({ name: 'X25519' }, false, ['deriveBits']);
  if (!('privateKey' in pair)) throw new Error('X25519 gave no key pair');
  const ephemeral = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const both = [ephemeral, publicKey] as const;
  const key = await agreedKey({ privateKey: pair.privateKey, theirs: publicKey, both });
  const head = { vault, id: capture.id, version, schema: schemaVersion };
  return { ...head, ephemeral, ...(await seal(key, placeOf('inbox', head), capture)) };
}

/** Opens a row of the inbox. Gives undefined when it is damaged, newer, or not sealed to this vault. */
export async function openCapture(keys: InboxKeys, record: unknown): Promise<Capture | undefined> {
  const { data: row } = inboxRowSchema.safeParse(record);
  if (!row) return undefined;
  const both = [row.ephemeral, keys.publicKey] as const;
  // WebCrypto itself refuses a public key of small order; that row is as unreadable as any damaged one.
  const key = await agreedKey({ privateKey: keys.privateKey, theirs: row.ephemeral, both }).catch(() => undefined);
  const capture = key && captureSchema.safeParse(await open(key, placeOf('inbox', row), row)).data;
  return capture?.id === row.id ? capture : undefined;
}
