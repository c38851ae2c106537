/** Who reads a field: what the site adapter knows goes before what was told of the whole site. */
import { expect, it } from 'vitest';
import { readersOf, sitesKey } from '@/lib/app/sites';

const page = { origin: 'http://127.0.0.1:4173', path: '/client/1/bericht', title: 'Sem' };
const memory = { [sitesKey]: { [page.origin]: { readers: 'colleagues' } } };

it('parents read a message to parents, whatever was told of the site', () => {
  expect(readersOf(memory, { page, field: { label: 'Bericht aan ouders' } })).toBe('client');
});

it('of a field that no adapter knows, what the professional told of the site counts', () => {
  expect(readersOf(memory, { page, field: { label: 'Verslag' } })).toBe('colleagues');
  expect(readersOf({}, { page, field: { label: 'Verslag' } })).toBeUndefined();
});
