import { bytesSchema } from './bytes';
import type { DerivationRequest, Derive } from './kdf-header';
import { workerAddress } from './worker-address';

const derived = bytesSchema(32);

/** Derives in a Worker of its own, ended afterwards. Throws when the browser cannot run it (WASM blocked, no memory). */
export const deriveInWorker: Derive = async (passphrase, kdf) => {
  const worker = new Worker(workerAddress(), { type: 'module' });
  try {
    const answer = await new Promise<unknown>((resolve) => {
      worker.addEventListener('message', ({ data }) => resolve(data));
      worker.addEventListener('error', () => resolve('failed'));
      const request: DerivationRequest = { passphrase, kdf };
      worker.postMessage(request, [passphrase.buffer]);
    });
    const { data } = derived.safeParse(answer);
    if (!data) throw new Error('The passphrase could not be turned into a key: the Argon2id Worker did not run.');
    return data;
  } finally {
    worker.terminate();
  }
};
