/** Site adapters: data about a site's fields, checked as strictly as packs. */
import { describe, expect, it } from 'vitest';
import { meldingSections } from '@/lib/note/melding-place';
import { findingLine } from '@/lib/protocol/finding';
import { knownField } from '@/lib/site-adapter/known-field';
import { lintAdapter } from '@/lib/site-adapter/lint';
import { sections, type SiteAdapter, siteAdapterSchema } from '@/lib/site-adapter/schema';
import { isSelector } from '@/lib/site-adapter/selector';
import { shippedAdapters } from '@/lib/site-adapter/shipped';
import { coversPage } from '@/lib/site-adapter/site-pattern';

const today = '2026-11-22';
const field = {
  id: 'report',
  name: { nl: 'Verslag', en: 'Report' },
  labels: ['Verslag'],
  selectors: ['#report'],
  takes: 'note',
  readers: 'client',
  checkedOn: today,
};
const adapter = (changes: Record<string, unknown> = {}, inField: Record<string, unknown> = {}) => ({
  format: 'naast-site-adapter/1',
  id: 'epd',
  version: '1.0.0',
  title: { nl: 'EPD', en: 'EPD' },
  sites: ['https://epd.voorbeeld.nl/*'],
  fields: [{ ...field, ...inField }],
  ...changes,
});
const found = (data: unknown) => lintAdapter('epd.json', data, today);
const parsed = (data: unknown): SiteAdapter => siteAdapterSchema.parse(data);

it('those that ship have nothing wrong', () => {
  expect(
    shippedAdapters()
      .flatMap((data) => found(data))
      .map(findingLine),
  ).toEqual([]);
});

it('every section of a melding can be given a field', () => {
  expect(sections).toEqual(['note', ...meldingSections]);
});

describe('the linter refuses', () => {
  it.each([
    ['a section that does not exist', adapter({}, { takes: 'afweging' }), /onderdeel ‘afweging’ bestaat niet/],
    ['a selector that is none', adapter({}, { selectors: ['#a, script'] }), /geen bruikbare selector/],
    ['a selector for any field', adapter({}, { selectors: ['form textarea'] }), /past op meer velden/],
    ['all sites', adapter({ sites: ['*://*/*'] }), /veel meer dan één site/],
    ['a whole country', adapter({ sites: ['https://*.nl/*'] }), /veel meer dan één site/],
    ['a connection anybody can read', adapter({ sites: ['http://epd.voorbeeld.nl/*'] }), /veel meer dan één site/],
    ['what is no site', adapter({ sites: ['epd.voorbeeld.nl'] }), /geen adres van een site/],
    ['a day that is still to come', adapter({}, { checkedOn: '2027-01-01' }), /moet nog komen/],
    ['a field that nothing tells', adapter({}, { labels: [], selectors: [] }), /Niets zegt welk veld/],
    [
      'one label for two fields',
      adapter({ fields: [field, { ...field, id: 'b', labels: ['verslag: *'], selectors: [] }] }),
      /Twee velden/,
    ],
    ['what does not belong here', adapter({ submit: true }), /Dit klopt niet/],
  ])('%s', (_what, data, words) => {
    const findings = found(data);
    expect(findings.map(findingLine).join('\n')).toMatch(words);
    expect(findings.every(({ level }) => level === 'refusal')).toBe(true);
  });

  it('nothing for a check of more than a year ago, but says so', () => {
    expect(found(adapter({}, { checkedOn: '2025-11-21' })).map(({ level }) => level)).toEqual(['warning']);
    expect(found(adapter({}, { checkedOn: '2025-11-22' }))).toEqual([]);
  });
});

it.each([
  ['#note', true],
  ['textarea[name="text"]', true],
  ['form.note > textarea#note', true],
  ['[data-field=verslag] textarea', true],
  ['*', true],
  ['a, b', false],
  ['div:has(p)', false],
  ['#1', false],
  ['[name="a', false],
  ['a > > b', false],
  ['', false],
])('as a selector %s is %s', (words, good) => {
  expect(isSelector(words)).toBe(good);
});

it.each([
  ['https://epd.nl/*', 'https://epd.nl', '/client/1', true],
  ['https://*.epd.nl/*', 'https://west.epd.nl', '/', true],
  ['https://*.epd.nl/*', 'https://epd.nl', '/', true],
  ['https://*.epd.nl/*', 'https://kwaadepd.nl', '/', false],
  ['https://epd.nl/client/*/verslag', 'https://epd.nl', '/client/1/verslag', true],
  ['https://epd.nl/client/*/verslag', 'https://epd.nl', '/client/1', false],
  ['https://epd.nl/*', 'http://epd.nl', '/', false],
  ['http://127.0.0.1/*', 'http://127.0.0.1:4173', '/', true],
  ['niets', 'https://epd.nl', '/', false],
])('%s covers %s%s: %s', (pattern, origin, path, covers) => {
  expect(coversPage(pattern, { origin, path })).toBe(covers);
});

describe('a field is known', () => {
  const page = { origin: 'https://epd.voorbeeld.nl', path: '/client/1' };
  const known = (label: string, where = page) => knownField([parsed(adapter())], where, { label })?.id;

  it('by its label on its own site', () => {
    expect(known('Verslag')).toBe('report');
    expect(known(' verslag: *')).toBe('report');
  });

  it('by its selector where the page gives it no name', () => {
    const seen = { label: '', selectors: ['#report'] };
    expect(knownField([parsed(adapter())], page, seen)?.id).toBe('report');
  });

  it('and not elsewhere, and not without a name', () => {
    expect(known('Verslag', { ...page, origin: 'https://elders.nl' })).toBeUndefined();
    expect(known('Beloop')).toBeUndefined();
    expect(known('')).toBeUndefined();
  });
});
