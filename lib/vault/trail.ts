/**
 * The trail (spoor): which kind of act, when, and at most the random id of a case; never a word of it. Each record holds
 * a link, made of itself and of the link before it, so that one that was changed, left out or moved shows
 * (knowledge/security.md §3.8). It lies in pages: one that is being written, and full ones, of which the oldest go.
 * The seal around a page keeps out whoever has no key; so the links need none, and outlive another key.
 */
import { z } from '@/lib/zod';
import { sha256, utf8 } from './bytes';
import { alphabet } from './recovery-code';
import { traceActs, type Trace, type TrailReport } from './trace';

/** Pages of this many records, and this many full ones: some two thousand acts. */
export const pageSize = 100;
export const mostFull = 19;

const linkLength = 40;
const link = z.string().length(linkLength);
/** Before the first record of all. */
const noLink = '0'.repeat(linkLength);

export const traceSchema = z.strictObject({
  at: z.iso.datetime(),
  act: z.enum(traceActs),
  // Random ids only: nothing else may come to stand here.
  of: z.uuid().exactOptional(),
  count: z.int().positive().exactOptional(),
}) satisfies z.ZodType<Trace>;

const pageShape = {
  first: z.int().positive(),
  before: link,
  traces: z.array(traceSchema.extend({ link })).max(pageSize),
};
export const fullPageSchema = z.strictObject(pageShape);
export const openPageSchema = z.strictObject({
  ...pageShape,
  /** The full ones, oldest first: what they are kept under, and their first number. */
  full: z.array(z.strictObject({ id: z.uuid(), first: z.int().positive() })).max(mostFull),
});
type FullPage = z.infer<typeof fullPageSchema>;
type OpenPage = z.infer<typeof openPageSchema>;

const linkOf = async (before: string, number: number, { at, act, of = '', count = 1 }: Trace): Promise<string> =>
  (await sha256(utf8(['mc1', 'trail', before, number, at, act, of, count].join('|')))).slice(0, linkLength);

const endOf = ({ before, traces }: FullPage): string => traces.at(-1)?.link ?? before;

/** A trail after more was done: the page being written, what was filled on the way, and what grew too old. */
export interface Grown {
  open: OpenPage;
  filled: { id: string; page: FullPage }[];
  dropped: string[];
}

/** Adds records, in order. Without a page it begins at 1. */
export async function grow(page: OpenPage | undefined, traces: readonly Trace[]): Promise<Grown> {
  let open: OpenPage = structuredClone(page ?? { first: 1, before: noLink, traces: [], full: [] });
  const filled: Grown['filled'] = [];
  for (const trace of traces) {
    if (open.traces.length >= pageSize) {
      const { full, ...done } = open;
      const id = crypto.randomUUID();
      filled.push({ id, page: done });
      const [first, before] = [done.first + done.traces.length, endOf(done)];
      open = { first, before, traces: [], full: [...full, { id, first: done.first }] };
    }
    const number = open.first + open.traces.length;
    open.traces.push({ ...trace, link: await linkOf(endOf(open), number, trace) });
  }
  const dropped = open.full.splice(0, Math.max(0, open.full.length - mostFull)).map(({ id }) => id);
  return { open, filled: filled.filter(({ id }) => !dropped.includes(id)), dropped };
}

/** The first 40 bits of a link, as somebody can read them out: `7KQ2-M9XD`. */
function codeOf(kept: string): string {
  const letters = Number.parseInt(kept.slice(0, 10), 16).toString(32).padStart(8, '0');
  const code = Array.from(letters, (letter) => alphabet.charAt(Number.parseInt(letter, 32))).join('');
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** A page as it was found: without `page` it could not be opened. */
export interface Leaf {
  first: number;
  page?: FullPage | undefined;
}

/** Whether a page begins where the one before it ended. The first of all begins with no link; an older one may be gone. */
function fits({ first, before }: FullPage, number: number, after: string | undefined): boolean {
  const isBeginning = first !== 1 || before === noLink;
  return isBeginning && first === number && (after === undefined || before === after);
}

/** Follows the chain through one page, and adds its records to the report. */
async function followPage({ first, before, traces }: FullPage, report: TrailReport): Promise<void> {
  let after = before;
  let number = first;
  for (const { link: kept, ...trace } of traces) {
    const isWhole = (await linkOf(after, number, trace)) === kept;
    if (!isWhole || trace.act === 'begun-anew') report.brokenAt ??= number;
    report.traces.push({ ...trace, number, code: codeOf(kept) });
    after = kept;
    number += 1;
  }
}

/** Follows the chain through all pages, oldest first, and tells the first number at which it does not hold. */
export async function follow(leaves: readonly Leaf[]): Promise<TrailReport> {
  const report: TrailReport = { traces: [] };
  let before: FullPage | undefined;
  for (const { first, page } of leaves) {
    const number = before ? before.first + before.traces.length : first;
    if (!page || !fits(page, number, before && endOf(before))) report.brokenAt ??= first;
    if (page) await followPage(page, report);
    before = page;
  }
  return report;
}
