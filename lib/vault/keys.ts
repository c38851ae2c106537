/**
 * The tree of keys (knowledge/security.md §3.1). Passphrase → Argon2id → HKDF → KEK, which wraps the vault key; from the
 * vault key one key per purpose; each case has a random key of its own, so that a case can be shredded by itself.
 */
import { sha256, toHex, utf8, type Bytes } from './bytes';
import { kdfFingerprint, type Derive, type KdfHeader } from './kdf-header';
import type { Sealed } from './seal';
import { newSecret, unwrap, wrap, type WayIn } from './wrap';

/** Keys of an unlocked vault: non-extractable, in memory only. */
export interface VaultKeys {
  vault: string;
  /** Wraps the key of each case. */
  caseWrap: CryptoKey;
  /** Seals settings. */
  index: CryptoKey;
  /** Names settings, so that a record's id does not tell which site it is about. */
  names: CryptoKey;
  /** Seals drafts that belong to no case yet. */
  draft: CryptoKey;
  /** Wraps the private key of the inbox. */
  inbox: CryptoKey;
  /** Authenticates the head. */
  head: CryptoKey;
}

const aes = { name: 'AES-GCM', length: 256 };
const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 };

type Purpose = 'kek' | 'kek-code' | 'kek-device' | 'case-wrap' | 'index' | 'index-names' | 'draft' | 'inbox' | 'head';
const derived = (from: CryptoKey, purpose: Purpose, kind: typeof aes, usages: KeyUsage[]) => {
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8(`mc1/${purpose}`) };
  return crypto.subtle.deriveKey(hkdf, from, kind, false, usages);
};

/** The key that wraps the vault key. One passphrase typed in two Unicode forms gives one key (NFC). */
export async function keyFromPassphrase(passphrase: string, kdf: KdfHeader, derive: Derive): Promise<CryptoKey> {
  const bytes = await derive(utf8(passphrase.normalize('NFC')), kdf);
  const master = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveKey']);
  bytes.fill(0);
  return derived(master, 'kek', aes, ['wrapKey', 'unwrapKey']);
}

/** The key that wraps the vault key for whoever has the recovery code, as `readRecoveryCode` gives it. */
export async function keyFromCode(code: string): Promise<CryptoKey> {
  const master = await crypto.subtle.importKey('raw', utf8(code), 'HKDF', false, ['deriveKey']);
  return derived(master, 'kek-code', aes, ['wrapKey', 'unwrapKey']);
}

/** The key that wraps the vault key for whoever holds the device. Clears the bytes that the device gave. */
export async function keyFromDevice(secret: Bytes): Promise<CryptoKey> {
  const master = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  secret.fill(0);
  return derived(master, 'kek-device', aes, ['wrapKey', 'unwrapKey']);
}

/** What ties a vault key to its passphrase: another KDF header, and it does not open. */
export const byPassphrase = async (wrapper: CryptoKey, id: string, kdf: KdfHeader): Promise<Omit<WayIn, 'sealed'>> => ({
  wrapper,
  binding: [id, 'pass', await kdfFingerprint(kdf)],
});

/** What ties it to a recovery code. The code stays good when the passphrase changes, so no header is part of it. */
export const byCode = (wrapper: CryptoKey, id: string): Omit<WayIn, 'sealed'> => ({
  wrapper,
  binding: [id, 'code', ''],
});

/** What ties it to a device: another passkey, also one of ours, does not open it. */
export const byDevice = async (wrapper: CryptoKey, id: string, passkey: Bytes): Promise<Omit<WayIn, 'sealed'>> => ({
  wrapper,
  binding: [id, 'device', await sha256(passkey)],
});

/** A new vault key, wrapped; it exists unwrapped only inside the browser. */
export const newVaultKey = async ({ wrapper, binding }: Omit<WayIn, 'sealed'>): Promise<Sealed> =>
  wrap(wrapper, binding, await newSecret());

/** Opens the vault key and derives a key per purpose. Gives undefined for a wrong way in or a changed header. */
export async function openVaultKey({ wrapper, binding, sealed }: WayIn): Promise<VaultKeys | undefined> {
  const [vault] = binding;
  const key = await unwrap(wrapper, binding, sealed);
  if (!key) return undefined;
  const [caseWrap, index, names, draft, inbox, head] = await Promise.all([
    derived(key, 'case-wrap', aes, ['wrapKey', 'unwrapKey']),
    derived(key, 'index', aes, ['encrypt', 'decrypt']),
    derived(key, 'index-names', hmac, ['sign']),
    derived(key, 'draft', aes, ['encrypt', 'decrypt']),
    derived(key, 'inbox', aes, ['wrapKey', 'unwrapKey']),
    derived(key, 'head', hmac, ['sign', 'verify']),
  ]);
  return { vault, caseWrap, index, names, draft, inbox, head };
}

/** A new key for one case, wrapped. */
export const newCaseKey = async (keys: VaultKeys, caseId: string): Promise<Sealed> =>
  wrap(keys.caseWrap, [keys.vault, 'case', caseId], await newSecret());

/** The key of one case, or undefined when its record was damaged or belongs to another case. */
export const openCaseKey = (keys: VaultKeys, caseId: string, wrapped: Sealed): Promise<CryptoKey | undefined> =>
  unwrap(keys.caseWrap, [keys.vault, 'case', caseId], wrapped);

/** The record id of a setting: stable within a vault, meaningless outside it. */
export async function nameOf(keys: VaultKeys, setting: string): Promise<string> {
  const bytes: Bytes = new Uint8Array(await crypto.subtle.sign('HMAC', keys.names, utf8(setting)));
  return toHex(bytes);
}
