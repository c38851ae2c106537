/** Every protocol pack in the repository is one that Naast itself would accept. */
import { describe, expect, test } from 'vitest';
import { shippedLayers } from '@/entrypoints/sidepanel/shipped-layers';
import { allNumbers } from '@/lib/directory/directory';
import { buildPack } from '@/lib/protocol/build-pack';
import { findingLine } from '@/lib/protocol/finding';
import { packJsonSchema } from '@/lib/protocol/json-schema';
import { readLayer } from '@/lib/protocol/read-layer';
import { filesIn, read } from './sources';

const schemaFile = 'lib/protocol/packs/pack.schema.json';
/** What stands beside the packs: the format, and which line of the founding documents is carried where. */
const beside = [schemaFile, 'lib/protocol/packs/coverage.json'];
const packs = filesIn('lib/protocol/packs').filter((path) => path.endsWith('.json') && !beside.includes(path));
const files = packs.map((file) => ({ file, data: JSON.parse(read(file)) as unknown }));
const known = files.flatMap(({ file, data }) => readLayer(file, data).layer ?? []);
/** A fixed day: what grows old is for the author's own `npm run pack -- lint` to say, not for an old commit. */
const world = { contacts: allNumbers().map((number) => number.id), today: '2026-11-22' };

describe('protocol packs', () => {
  test('there is at least one', () => {
    expect(packs).not.toEqual([]);
  });

  test.each(files)('$file can be used, with what it extends, and has nothing to remark', (top) => {
    const { pack, findings } = buildPack(top, known, world);
    expect(findings.map(findingLine), `Repair ${top.file}; each remark says its remedy.`).toEqual([]);
    expect(pack?.id).toBeDefined();
  });

  test('all of them travel with the extension', () => {
    const shipped = shippedLayers().map(({ file, pack }) => [file, pack.id]);
    const inFolder = known.map(({ file, pack }) => [file.slice(file.lastIndexOf('/') + 1), pack.id]);
    expect(shipped, 'Name each file in entrypoints/sidepanel/shipped-layers.ts.').toEqual(inFolder);
  });

  test('their format stands in the JSON Schema for authors', () => {
    const wanted = `${JSON.stringify(packJsonSchema(), null, 2)}\n`;
    expect(read(schemaFile), `Write what packJsonSchema() gives to ${schemaFile}: npm run pack -- schema`).toBe(wanted);
  });
});
