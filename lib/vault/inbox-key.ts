/** The key pair of the inbox: anybody of ours can seal to it while locked, only the unlocked vault opens (design §6.6). */
import { z } from '@/lib/zod';
import { bytesSchema, sha256, type Bytes } from './bytes';
import type { VaultKeys } from './keys';
import { sealedSchema } from './seal';
import { unwrap, wrap, type WrapBinding } from './wrap';

/** In the vault's record: public key in clear, private key wrapped. */
export const inboxLockSchema = z.object({ publicKey: bytesSchema(32), privateKey: sealedSchema });
export type InboxLock = z.infer<typeof inboxLockSchema>;

export interface InboxKeys {
  publicKey: Bytes;
  privateKey: CryptoKey;
}

/** The wrap is bound to the public key, so a public key put in its place by somebody else is noticed at unlock. */
const bindingOf = async (vault: string, publicKey: Bytes): Promise<WrapBinding> => [
  vault,
  'inbox',
  await sha256(publicKey),
];

/** A fresh X25519 pair, the private key wrapped by the vault. */
export async function newInboxLock(keys: VaultKeys): Promise<InboxLock> {
  const pair = await crypto.subtle.generateKey({ name: 'X25519' }, true, ['deriveBits']);
  if (!('privateKey' in pair)) throw new Error('X25519 gave no key pair');
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const privateKey = await wrap(keys.inbox, await bindingOf(keys.vault, publicKey), pair.privateKey);
  return { publicKey, privateKey };
}

/** Opens the private key and so authenticates the public one. Gives undefined when either is not as this vault made it. */
export async function openInboxLock(keys: VaultKeys, lock: unknown): Promise<InboxKeys | undefined> {
  const { data } = inboxLockSchema.safeParse(lock);
  if (!data) return undefined;
  const privateKey = await unwrap(keys.inbox, await bindingOf(keys.vault, data.publicKey), data.privateKey);
  return privateKey && { publicKey: data.publicKey, privateKey };
}
