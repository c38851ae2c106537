import { openConnection } from './connection';
import type { Containers } from './containers';
import { fill, isSame, readEverything, type Everything } from './everything';

/** Puts everything in a container of its own and reads it back. Rejects when that is not sure; then the container goes. */
export async function fillContainer(containers: Containers, number: number, everything: Everything): Promise<void> {
  const connection = await openConnection(await containers.find(number), () => undefined);
  try {
    await fill(connection, everything);
    if (!isSame(await readEverything(connection), everything)) throw new DOMException('not the same', 'UnknownError');
  } catch (error) {
    connection.close();
    // A copy that is not sure may never count as the highest.
    await containers.drop(number).catch(() => undefined);
    throw error;
  }
  connection.close();
}
