/**
 * One copy of our script answers in a page, however often it was put there: before every question, after an update of
 * the extension, by two windows at once. What an older copy left behind answers nothing any more.
 */
import type { answer } from './answer';
import { createMemory, type Memory } from './memory';
import type { PageRequest } from './page-api';

type Ask = (request: PageRequest) => ReturnType<typeof answer> | undefined;

/** What stands in the isolated world of the page. */
export interface Copy extends Ask {
  /** Counts the copies put in this page. */
  generation: number;
  /** Of the extension: another version may remember other things. */
  version: string;
  memory: Memory;
}

/** Takes the place of the copy that was there. What was seen before is kept, except over an update. */
export function takeOver(
  isolated: { naast?: Copy },
  version: string,
  reply: (request: PageRequest, memory: Memory) => ReturnType<typeof answer>,
): void {
  const older = isolated.naast;
  const generation = (older?.generation ?? 0) + 1;
  if (older && older.version !== version) older.memory.hideShown?.();
  const memory = older?.version === version ? older.memory : createMemory();
  const ask: Ask = (request) => (isolated.naast?.generation === generation ? reply(request, memory) : undefined);
  isolated.naast = Object.assign(ask, { generation, version, memory });
}
