import sodium from 'libsodium-wrappers-sumo';
import type { Derive } from './kdf-header';

/** Argon2id by libsodium. Half a megabyte of code: imported by the Worker (and a unit test) only, never by a panel. */
export const argon2id: Derive = async (passphrase, { passes, memoryKiB, salt }) => {
  await sodium.ready;
  const algorithm = sodium.crypto_pwhash_ALG_ARGON2ID13;
  return new Uint8Array(sodium.crypto_pwhash(32, passphrase, salt, passes, memoryKiB * 1024, algorithm));
};
