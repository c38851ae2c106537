import { describe, expect, test } from 'vitest';
import { choose, fits, packFor } from '@/lib/protocol/choose-layers';
import { layersOf } from '@/lib/protocol/layers';
import { newestContacts } from '@/lib/protocol/newest-contacts';
import { base, overlay } from './overlays';

const sector = (id: string) => overlay({}, 'sector', id);
const organisation = (id: string, ...under: string[]) =>
  overlay({ extends: ['nl-basis@1', ...under.map((each) => `${each}@1`)] }, 'organisation', id);
const region = overlay({}, 'region', 'noord');
const school = sector('school');
const care = sector('zorg');
const board = organisation('bestuur', 'school');
const both = organisation('kindcentrum', 'school', 'zorg');
const free = organisation('cooperatie');
const known = [base, school, care, region, board, both, free];

describe('choosing layers', () => {
  test('brings along what a layer rests upon', () => {
    expect(choose({}, 'organisation', 'bestuur', known)).toEqual({ sector: 'school', organisation: 'bestuur' });
    expect(choose({ sector: 'zorg', region: 'noord' }, 'organisation', 'bestuur', known)).toEqual({
      ...{ sector: 'school', region: 'noord', organisation: 'bestuur' },
    });
  });

  test('lets go of what no longer fits, and of nothing else', () => {
    const chosen = { sector: 'school', region: 'noord', organisation: 'bestuur' };
    expect(choose(chosen, 'sector', 'zorg', known)).toEqual({ sector: 'zorg', region: 'noord' });
    expect(choose({ ...chosen, organisation: 'cooperatie' }, 'sector', 'zorg', known)).toEqual({
      ...{ sector: 'zorg', region: 'noord' },
    });
    expect(choose({ organisation: 'cooperatie' }, 'sector', 'zorg', known)).toEqual({
      ...{ sector: 'zorg', organisation: 'cooperatie' },
    });
    expect(choose(chosen, 'organisation', 'cooperatie', known)).toEqual({
      ...{ region: 'noord', organisation: 'cooperatie' },
    });
    expect(choose(chosen, 'region', undefined, known)).toEqual({ sector: 'school', organisation: 'bestuur' });
  });

  test('of a name that is not known chooses none', () => {
    expect(choose({ sector: 'school' }, 'sector', 'gisteren', known)).toEqual({});
  });

  test('offers what rests on the chosen sector, on several, or on none', () => {
    const offered = [board, both, free].filter((layer) => fits(layer, { sector: 'zorg' }, known));
    expect(offered.map(({ pack }) => pack.id)).toEqual(['kindcentrum', 'cooperatie']);
  });
});

describe('the pack of a choice', () => {
  const layersIn = (choice: Parameters<typeof packFor>[0], from = known) => {
    const pack = packFor(choice, from);
    return pack.ok ? layersOf(pack.value).map((name) => name.split('@')[0]) : pack.reason;
  };

  test('has the base, each chosen layer and what these rest upon, in order', () => {
    expect(layersIn({})).toEqual(['nl-basis']);
    expect(layersIn({ organisation: 'cooperatie', region: 'noord', sector: 'zorg' })).toEqual([
      ...['nl-basis', 'zorg', 'noord', 'cooperatie'],
    ]);
    expect(layersIn({ sector: 'zorg', organisation: 'kindcentrum' })).toEqual([
      ...['nl-basis', 'school', 'zorg', 'kindcentrum'],
    ]);
  });

  test('is refused when a layer, or what it rests upon, is not there, or no longer fits', () => {
    expect(layersIn({ sector: 'gisteren' })).toBe('workplace-unfit');
    expect(layersIn({ organisation: 'bestuur' }, [base, board])).toBe('workplace-unfit');
    const old = overlay({ texts: { 's9.title': { nl: 'Stap 9' } } }, 'sector', 'oud');
    expect(layersIn({ sector: 'oud' }, [base, old])).toBe('workplace-unfit');
  });
});

test('contacts of a case are the newest that a layer gives; one that no layer has stays', () => {
  const contact = (id: string, shown: string) => ({
    ...{ id, shown, source: 'Gids', checkedOn: '2026-11-20' },
    ...{ name: { nl: 'IB', en: 'IB' }, when: { nl: 'Bij twijfel.', en: 'In doubt.' } },
  });
  const pinned = { contacts: [contact('ib', '020 111 1111'), contact('arts', '020 222 2222')] };
  const newer = overlay({ contacts: [contact('ib', '020 333 3333'), contact('ander', '020 444 4444')] });
  expect(newestContacts(pinned, [base, newer]).map(({ shown }) => shown)).toEqual(['020 333 3333', '020 222 2222']);
  expect(newestContacts({}, [newer])).toEqual([]);
});
