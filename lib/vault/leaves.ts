/** Records of one kind as they were opened. A record that did not change is not opened again. */
import { z } from '@/lib/zod';
import type { createBreather } from './breather';
import { printOf } from './print-of';

/** One record: which it was, what opened it, and what came out; nothing when it is damaged. */
export interface Leaf<Value> {
  print: string;
  by: CryptoKey | undefined;
  /** The case that the record names. */
  caseId?: string;
  value: Value | undefined;
}
/** By record id. */
export type Leaves<Value> = Map<string, Leaf<Value>>;

/** How records of a kind open: by which key, and how. */
export interface Opener<Value> {
  keyFor?(record: unknown): CryptoKey | undefined;
  open(record: unknown, key: CryptoKey | undefined): Promise<Value | undefined>;
}

const namedSchema = z.object({ id: z.string().optional(), case: z.string().optional() });
const nameIn = (record: unknown) => namedSchema.safeParse(record).data;

export const caseIn = (record: unknown): string | undefined => nameIn(record)?.case;

/** As many at a time as are under way in the browser's own threads. */
const together = 32;

/** Opens one record, unless it is the one that was opened before, by the same key. */
export async function openLeaf<Value>(
  opener: Opener<Value>,
  record: unknown,
  before: Leaf<Value> | undefined,
): Promise<Leaf<Value>> {
  const print = printOf(record);
  const by = opener.keyFor?.(record);
  if (before?.print === print && before.by === by) return before;
  const caseId = caseIn(record);
  return { print, by, value: await opener.open(record, by), ...(caseId !== undefined && { caseId }) };
}

/** What goes on while many are opened: pauses, progress, and whether anybody still waits for it. */
export interface Course {
  breathe: ReturnType<typeof createBreather>;
  opened(count: number): void;
  isOver(): boolean;
}

/** Opens all of these, in their order, and gives them in place of the ones before. */
export async function openAll<Value>(
  opener: Opener<Value>,
  records: readonly unknown[],
  before: Leaves<Value>,
  course: Course,
): Promise<Leaves<Value>> {
  const after: Leaves<Value> = new Map();
  for (let first = 0; first < records.length && !course.isOver(); first += together) {
    const some = records.slice(first, first + together);
    // A record without a name of its own cannot be known again; it counts as damaged at the place where it stood.
    const names = some.map((record, at) => nameIn(record)?.id ?? `?${first + at}`);
    const leaves = await Promise.all(some.map((record, at) => openLeaf(opener, record, before.get(names[at] ?? ''))));
    leaves.forEach((leaf, at) => after.set(names[at] ?? '', leaf));
    course.opened(some.length);
    await course.breathe();
  }
  return after;
}
