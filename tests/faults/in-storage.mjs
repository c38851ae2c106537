/** Reads what lies in the storage of the panel, sealed as it is. The functions travel to the panel as text. */

/** Runs inside the panel: every record of a store, in the container that counts (lib/vault/containers.ts). */
async function readStore(store) {
  const numbered = (names) =>
    names.map((name) => Number(/^naast-(\d+)$/.exec(name)?.[1] ?? 0)).sort((one, other) => other - one)[0] ?? 0;
  const buckets = navigator.storageBuckets;
  const number = numbered(buckets ? await buckets.keys() : (await indexedDB.databases()).map(({ name }) => name));
  const inBucket = buckets && number > 0;
  const factory = inBucket ? (await buckets.open(`naast-${number}`)).indexedDB : indexedDB;
  const request = factory.open(inBucket || number === 0 ? 'naast' : `naast-${number}`);
  const database = await new Promise((done) => request.addEventListener('success', () => done(request.result)));
  const rows = await new Promise((done) => {
    const read = database.transaction(store).objectStore(store).getAll();
    read.addEventListener('success', () => done(read.result));
  });
  database.close();
  const plain = (value) => (value?.BYTES_PER_ELEMENT === 1 ? Array.from(value) : value);
  return JSON.stringify(rows, (_key, value) => plain(value));
}

/** Every record of a store, bytes as arrays. */
export const recordsIn = async (panel, store) => JSON.parse(await panel.evaluate(readStore, store));
