import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { licences } from '@/components/options/licences';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

it('the page about Naast names everything that travels with it, under the licence it comes with', () => {
  const names = Object.keys(read('package.json')['dependencies'] as object).toSorted();
  const declared = names.map((name) => [name, read(`node_modules/${name}/package.json`)['license']]);
  expect(Object.fromEntries(declared)).toEqual(licences);
});
