import { readFile } from 'node:fs/promises';
import { describe, expect, it, test } from 'vitest';
import { likeness } from '@/lib/case/page-likeness';
import { placesIn } from '@/lib/case/page-places';
import { type Shape, shapes } from './dossier-shapes';

const pageOf = ([path, title]: [string, string], marker?: string) => ({
  origin: 'https://epd.voorbeeld.nl',
  path,
  title,
  ...(marker ? { marker } : {}),
});
const first = (pages: [string, string][]) => pageOf(pages[0] ?? ['', '']);

/** What is known after the case was used once, and after another case was used on the site as well. */
const used = ({ client, other }: Shape) => ({
  once: { own: [first(client)], others: [] },
  besideAnother: { own: [first(client)], others: [first(other)] },
});

/** How often Naast would be wrong, over every pair of pages in the set. */
function figures() {
  const count = { misses: 0, others: 0, alarms: 0, asks: 0, own: 0, recognised: 0 };
  for (const shape of shapes) {
    const known = used(shape).besideAnother;
    for (const page of shape.other) {
      count.others += 1;
      if (likeness(known, pageOf(page)) === 'same') count.misses += 1;
    }
    for (const page of shape.client) {
      const alike = likeness(known, pageOf(page));
      count.own += 1;
      if (alike === 'other') count.alarms += 1;
      if (alike === 'unknown') count.asks += 1;
      if (alike === 'same') count.recognised += 1;
    }
  }
  return count;
}

describe('the right dossier', () => {
  it('is told with no misses, and with few false alarms and questions', async () => {
    const { misses, others, alarms, asks, own, recognised } = figures();
    const line =
      `${shapes.length} systems: ${misses} of ${others} pages of another client missed; of ${own} pages of the same ` +
      `client ${recognised} recognised, ${asks} asked about, ${alarms} taken for another`;
    expect(misses).toBe(0);
    const readme = await readFile(new URL('../../../README.md', import.meta.url), 'utf8');
    expect(readme.replace(/\s+/g, ' '), 'README.md, Decisions').toContain(line);
  });

  test.each(shapes)('another client is never taken for this one: $system', (shape) => {
    const { once, besideAnother } = used(shape);
    for (const page of shape.other.map((other) => pageOf(other))) {
      expect(likeness(once, page), 'used once').not.toBe('same');
      expect(likeness(besideAnother, page), 'beside another case').not.toBe('same');
    }
  });

  test.each(shapes)('the same client is never taken for another one after it was said once: $system', (shape) => {
    const own = shape.client.map((page) => pageOf(page));
    const known = { own, others: [first(shape.other)] };
    for (const page of own) expect(likeness(known, page)).not.toBe('other');
  });

  it('recognises a dossier without asking where the address or the title tells', () => {
    const asks = shapes.filter((shape) => likeness(used(shape).besideAnother, first(shape.client)) !== 'same');
    expect(asks.map(({ system }) => system)).toEqual([
      'OpenEMR',
      'A dossier that posts every page to one address, under one title',
    ]);
  });

  it('stops before another page of the same client only where that page tells of another number', () => {
    const stops = shapes.flatMap((shape) =>
      shape.client
        .filter((page) => likeness(used(shape).once, pageOf(page)) === 'other')
        .map(([path]) => `${shape.system} ${path}`),
    );
    expect(stops).toEqual(['WordPress (a note per post) /wp-admin/post.php?post=40&action=edit']);
  });

  it('goes by the place that was pointed at, whatever address and title say', () => {
    const known = { own: [pageOf(['/epd/app', 'EPD'], 'key1.sem')], others: [] };
    expect(likeness(known, pageOf(['/epd/app', 'EPD'], 'key1.sem'))).toBe('same');
    expect(likeness(known, pageOf(['/epd/app', 'EPD'], 'key1.noor'))).toBe('other');
    expect(likeness(known, pageOf(['/epd/app', 'EPD']))).toBe('unknown');
  });

  it('does not go by a number when another name stands at the place that was pointed at', () => {
    const known = { own: [pageOf(['/client/1', 'Dossier']), pageOf(['/client/1', 'Dossier'], 'key1.sem')], others: [] };
    expect(likeness(known, pageOf(['/client/1', 'Dossier'], 'key1.noor'))).toBe('other');
  });

  it('takes nothing from a name that was kept under the key of another vault', () => {
    const known = { own: [pageOf(['/epd/app', 'EPD'], 'key1.sem')], others: [] };
    expect(likeness(known, pageOf(['/epd/app', 'EPD'], 'key2.sem'))).toBe('unknown');
  });

  it('does not know a case without a page, and a site the case was never on is another', () => {
    const page = pageOf(['/client/1', 'Dossier']);
    expect(likeness({ own: [], others: [] }, page)).toBe('unknown');
    expect(likeness({ own: [{ ...page, origin: 'https://elders.nl' }], others: [] }, page)).toBe('other');
  });

  it('takes a number that differs within one case for a report, and asks', () => {
    const own = [pageOf(['/client/1', 'Dossier']), pageOf(['/client/2', 'Dossier'])];
    expect(likeness({ own, others: [] }, pageOf(['/client/3', 'Dossier']))).not.toBe('same');
  });

  it('reads the numbers of an address, and not those of a visit', () => {
    const told = placesIn('/v2/cases/12/edit?sid=99&client=7#/plan/3').map(({ name, value }) => name + value);
    expect(told).toEqual(['cases/12', 'client=7', '#plan/3']);
  });
});
