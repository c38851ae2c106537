/**
 * One copy of our script answers in a page, however often it was put there: before every question, after an update of
 * the extension, by two windows at once. What an older copy left behind answers nothing any more.
 */
import { createMemory, type Memory } from './memory';
import type { FieldRequest, PageReplies, TextRequest } from './page-api';

type Reply = PageReplies[keyof PageReplies];

/**
 * Our two scripts: `naast` finds fields and writes, `naastText` reads what is marked or pointed at and shows it again. The
 * second is put in a page only when it is needed.
 */
interface Requests {
  naast: FieldRequest;
  naastText: TextRequest;
}

/** What stands in the isolated world of the page. */
export interface Copy<Request> {
  (request: Request): Reply | undefined;
  /** Counts the copies put in this page. */
  generation: number;
  /** Of the extension: another version may remember other things. */
  version: string;
  memory: Memory;
}

export type Scripts<Name extends keyof Requests> = { [Each in Name]?: Copy<Requests[Each]> | undefined };

/** Takes the place of the copy that was there. What was seen before is kept, except over an update. */
export function takeOver<Name extends keyof Requests>(
  isolated: Scripts<Name>,
  name: Name,
  version: string,
  reply: (request: Requests[Name], memory: Memory) => Reply,
): void {
  const older = isolated[name];
  const generation = (older?.generation ?? 0) + 1;
  if (older && older.version !== version) older.memory.hideShown?.();
  const memory = older?.version === version ? older.memory : createMemory();
  const ask = (request: Requests[Name]) =>
    isolated[name]?.generation === generation ? reply(request, memory) : undefined;
  isolated[name] = Object.assign(ask, { generation, version, memory });
}
