/** Wrapping = sealing a key. The bytes of a key exist in script nowhere: the browser wraps and unwraps by itself. */
import { randomBytes, utf8 } from './bytes';
import type { Sealed } from './seal';

/** What a wrapped key is bound to: vault, kind of key, and a fingerprint of what must not change beside it. */
export type WrapBinding = readonly [vault: string, kind: 'pass' | 'code' | 'device' | 'case' | 'inbox', to: string];

const algorithm = (iv: Sealed['iv'], [vault, kind, to]: WrapBinding) => ({
  name: 'AES-GCM',
  iv,
  additionalData: utf8(['mc1', vault, 'wrap', kind, to].join('|')),
});

/** Wraps an extractable key: private keys as PKCS #8, secret keys raw. */
export async function wrap(wrapper: CryptoKey, binding: WrapBinding, key: CryptoKey): Promise<Sealed> {
  const iv = randomBytes(12);
  const format = key.type === 'private' ? 'pkcs8' : 'raw';
  return { iv, bytes: new Uint8Array(await crypto.subtle.wrapKey(format, key, wrapper, algorithm(iv, binding))) };
}

const kinds = {
  pass: { format: 'raw', becomes: 'HKDF', usages: ['deriveKey'] },
  code: { format: 'raw', becomes: 'HKDF', usages: ['deriveKey'] },
  device: { format: 'raw', becomes: 'HKDF', usages: ['deriveKey'] },
  case: { format: 'raw', becomes: 'AES-GCM', usages: ['encrypt', 'decrypt'] },
  inbox: { format: 'pkcs8', becomes: 'X25519', usages: ['deriveBits'] },
} as const;

/** Opens a wrapped key as a non-extractable one. Gives undefined when wrapper, binding or bytes are not the right ones. */
export function unwrap(
  wrapper: CryptoKey,
  binding: WrapBinding,
  { iv, bytes }: Sealed,
): Promise<CryptoKey | undefined> {
  const { format, becomes, usages } = kinds[binding[1]];
  return crypto.subtle
    .unwrapKey(format, bytes, wrapper, algorithm(iv, binding), becomes, false, usages)
    .catch(() => undefined);
}

/** A wrapped secret key, and what opens it. */
export interface WayIn {
  wrapper: CryptoKey;
  binding: WrapBinding;
  sealed: Sealed;
}

/**
 * Wraps the same secret key for another wrapper. For that moment it is extractable, but its bytes stay inside the
 * browser. Gives undefined when the way in is not the right one.
 */
export async function rewrap(
  { wrapper, binding, sealed }: WayIn,
  to: Omit<WayIn, 'sealed'>,
): Promise<Sealed | undefined> {
  const { iv, bytes } = sealed;
  const key = await crypto.subtle
    .unwrapKey('raw', bytes, wrapper, algorithm(iv, binding), 'AES-GCM', true, ['encrypt', 'decrypt'])
    .catch(() => undefined);
  return key && wrap(to.wrapper, to.binding, key);
}

/** A fresh random 256-bit key, extractable only so that it can be wrapped; use the unwrapped one. */
export const newSecret = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']);
