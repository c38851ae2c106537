import type { Connection } from './connection';

/** An open connection, and to which container. */
export interface Opened {
  connection: Connection;
  number: number;
  /** A fresh container waits: everything must move there before anything more is written. */
  mustMove: boolean;
}

/** Opens the highest container that holds a vault; without any vault the highest there is. Takes them highest first. */
export async function openHighest(
  [highest = 0, ...lower]: readonly number[],
  openOne: (number: number) => Promise<Connection>,
): Promise<Opened> {
  const top = await openOne(highest);
  if (lower.length === 0 || (await top.count('vaults')) > 0)
    return { connection: top, number: highest, mustMove: false };
  for (const number of lower) {
    const connection = await openOne(number);
    if ((await connection.count('vaults')) > 0) {
      top.close();
      return { connection, number, mustMove: true };
    }
    connection.close();
  }
  return { connection: top, number: highest, mustMove: false };
}
