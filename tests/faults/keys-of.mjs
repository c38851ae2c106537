/**
 * The keys of a vault, made again from the passphrase with Node's own crypto (OpenSSL): what may never be on the disk,
 * and a second opinion on lib/vault/keys.ts, which uses libsodium and the browser's crypto.
 */
import { argon2Sync, createDecipheriv, createHash, hkdfSync } from 'node:crypto';
import { recordsIn } from './in-storage.mjs';

const opened = (key, { iv, bytes }, aad) => {
  const cipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv)).setAAD(Buffer.from(aad));
  const body = Buffer.from(bytes);
  cipher.setAuthTag(body.subarray(-16));
  return Buffer.concat([cipher.update(body.subarray(0, -16)), cipher.final()]);
};
const derived = (from, purpose) => Buffer.from(hkdfSync('sha256', from, '', `mc1/${purpose}`, 32));

/** Every secret key of the one vault in this profile, as { name, bytes }. Throws when the passphrase does not open it. */
export async function keysOf(panel, passphrase) {
  const [{ id, kdf, pass }] = await recordsIn(panel, 'vaults');
  const cases = await recordsIn(panel, 'cases');
  const salt = Buffer.from(kdf.salt);
  const master = argon2Sync('argon2id', {
    message: Buffer.from(passphrase.normalize('NFC')),
    nonce: salt,
    parallelism: kdf.lanes,
    tagLength: 32,
    memory: kdf.memoryKiB,
    passes: kdf.passes,
  });
  const header = [kdf.name, kdf.version, kdf.memoryKiB, kdf.passes, kdf.lanes, salt.toString('hex')].join('|');
  const kek = derived(master, 'kek');
  const vaultKey = opened(kek, pass, `mc1|${id}|wrap|pass|${createHash('sha256').update(header).digest('hex')}`);
  const caseWrap = derived(vaultKey, 'case-wrap');
  return [
    { name: 'the passphrase’s key', bytes: master },
    { name: 'the key that wraps', bytes: kek },
    { name: 'the vault key', bytes: vaultKey },
    ...['case-wrap', 'index', 'index-names', 'draft', 'inbox', 'head'].map((purpose) => ({
      name: `the ${purpose} key`,
      bytes: derived(vaultKey, purpose),
    })),
    ...cases.map((each) => ({
      name: 'the key of a case',
      bytes: opened(caseWrap, each.key, `mc1|${id}|wrap|case|${each.id}`),
    })),
  ];
}
