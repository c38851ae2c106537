/** Every protocol pack in the repository is one that Naast itself would accept. */
import { describe, expect, test } from 'vitest';
import { allNumbers } from '@/lib/directory/directory';
import { lint } from '@/lib/protocol/lint';
import { packSchema } from '@/lib/protocol/schema';
import { filesIn, read } from './sources';

const packs = filesIn('lib/protocol/packs').filter((path) => path.endsWith('.json'));

describe('protocol packs', () => {
  test('there is at least one', () => {
    expect(packs).not.toEqual([]);
  });

  test.each(packs)('%s fits the schema and has nothing to remark', (path) => {
    const pack: unknown = JSON.parse(read(path));
    const contacts = allNumbers().map((number) => number.id);
    expect(packSchema.safeParse(pack).error).toBeUndefined();
    expect(lint(pack, contacts), `Repair ${path}; each remark says its remedy.`).toEqual([]);
  });
});
