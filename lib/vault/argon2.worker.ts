/** One derivation, then the Worker is ended: that frees 64 MiB and the passphrase's bytes at once. */
import { argon2id } from './argon2';
import type { DerivationRequest } from './kdf-header';

addEventListener('message', ({ data }: MessageEvent<DerivationRequest>) => {
  argon2id(data.passphrase, data.kdf).then(
    (bytes) => postMessage(bytes, { transfer: [bytes.buffer] }),
    // A rejected promise does not reach the page's `error` event, so failing is an answer too.
    () => postMessage('failed'),
  );
});
