import { describe, expect, it } from 'vitest';
import { follow, grow, mostFull, pageSize, type Grown, type Leaf } from '@/lib/vault/trail';
import type { Trace } from '@/lib/vault/trace';

const of = '00000000-0000-4000-8000-000000000900';
const at = (second: number) => new Date(Date.UTC(2026, 10, 22, 10, 0, second)).toISOString();
const acts = (count: number): Trace[] =>
  Array.from({ length: count }, (_, number) => ({ at: at(number), act: number % 2 ? 'locked' : 'recorded', of }));

/** The pages of a trail of this many acts, oldest first. */
async function pagesOf(count: number): Promise<Leaf[]> {
  const { open, filled } = await grow(undefined, acts(count));
  return [...filled.map(({ page }) => page), open].map((page) => ({ first: page.first, page: structuredClone(page) }));
}
const tracesOf = (leaf: Leaf | undefined) => leaf?.page?.traces ?? [];

describe('the chain of the trail', () => {
  it('is whole as long as nobody touched it, over pages too', async () => {
    const report = await follow(await pagesOf(pageSize * 2 + 5));
    expect(report.brokenAt).toBeUndefined();
    expect(report.traces.map(({ number }) => number)).toEqual(acts(pageSize * 2 + 5).map((_, index) => index + 1));
  });

  it('breaks where a record was changed, whatever of it', async () => {
    for (const change of [{ at: at(59) }, { act: 'placed' as const }, { of: crypto.randomUUID() }, { count: 2 }]) {
      const pages = await pagesOf(9);
      Object.assign(tracesOf(pages[0])[3] ?? {}, change);
      expect((await follow(pages)).brokenAt).toBe(4);
    }
  });

  it('breaks where a record was removed, in a page and at its end', async () => {
    const pages = await pagesOf(pageSize + 5);
    tracesOf(pages[0]).splice(6, 1);
    expect((await follow(pages)).brokenAt).toBe(7);
    const shortened = await pagesOf(pageSize + 5);
    tracesOf(shortened[0]).pop();
    expect((await follow(shortened)).brokenAt).toBe(pageSize + 1);
  });

  it('breaks where two records changed places', async () => {
    const pages = await pagesOf(9);
    const [traces] = [tracesOf(pages[0])];
    traces.splice(2, 2, ...traces.slice(2, 4).reverse());
    expect((await follow(pages)).brokenAt).toBe(3);
  });

  it('breaks where one was put in, and where all before it was cut off', async () => {
    const pages = await pagesOf(9);
    const [second] = tracesOf(pages[0]).slice(1);
    if (second) tracesOf(pages[0]).splice(1, 0, second);
    expect((await follow(pages)).brokenAt).toBe(3);
    const cut = await pagesOf(9);
    const [leaf] = cut;
    if (leaf?.page)
      leaf.page = { ...leaf.page, before: leaf.page.traces[1]?.link ?? '', traces: leaf.page.traces.slice(2) };
    expect((await follow(cut)).brokenAt).toBe(1);
  });

  it('breaks where a page does not open, and goes on behind it', async () => {
    const pages = await pagesOf(pageSize * 2 + 5);
    const report = await follow(pages.map((leaf, index) => (index === 1 ? { first: leaf.first } : leaf)));
    expect(report.brokenAt).toBe(pageSize + 1);
    expect(report.traces).toHaveLength(pageSize + 5);
  });

  it('breaks where it had to begin anew', async () => {
    const { open } = await grow(undefined, [{ at: at(0), act: 'begun-anew' }, ...acts(2)]);
    expect((await follow([{ first: 1, page: open }])).brokenAt).toBe(1);
  });

  it('gives every record a code of its own, that somebody can read out', async () => {
    const { traces } = await follow(await pagesOf(20));
    expect(new Set(traces.map(({ code }) => code)).size).toBe(20);
    for (const { code } of traces) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  });
});

describe('the size of the trail', () => {
  it('is bounded: the oldest page goes when there are too many, and what is left still holds', async () => {
    const pages = new Map<string, Grown['open'] | Grown['filled'][number]['page']>();
    let open: Grown['open'] | undefined;
    for (let turn = 0; turn < mostFull + 4; turn += 1) {
      const grown = await grow(open, acts(pageSize));
      open = grown.open;
      for (const { id, page } of grown.filled) pages.set(id, page);
      for (const id of grown.dropped) pages.delete(id);
    }
    expect(pages.size).toBe(mostFull);
    expect([...pages.keys()]).toEqual(open?.full.map(({ id }) => id));
    const leaves = [...pages.values(), ...(open ? [open] : [])].map((page) => ({ first: page.first, page }));
    const report = await follow(leaves);
    expect(report).toMatchObject({ traces: expect.any(Array) as unknown });
    expect(report.brokenAt).toBeUndefined();
    expect(report.traces).toHaveLength((mostFull + 1) * pageSize);
    expect(JSON.stringify(leaves).length).toBeLessThan(450_000);
  });

  it('does not grow in one act beyond that either', async () => {
    const grown = await grow(undefined, acts(pageSize * (mostFull + 5)));
    expect(grown.open.full).toHaveLength(mostFull);
    expect(grown.filled.map(({ id }) => id)).toEqual(grown.open.full.map(({ id }) => id));
  });
});
