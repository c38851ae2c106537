import { describe, expect, test } from 'vitest';
import type { Answer, Entry } from '@/lib/case/entries';
import { familyOf, householdsOf } from '@/lib/case/family';
import { project } from '@/lib/case/project';
import { readBasePack } from '../protocol/base-pack';
import { fact } from '../protocol/base-pack-case';

const pack = readBasePack();
const today = '2026-11-22';
type Person = Extract<Answer, { kind: 'person' }>;
const person = (about: Partial<Person>): Person => ({
  ...{ kind: 'person', name: 'S.', relation: '', stage: 'child', position: 'unknown', birthDate: '', age: '' },
  ...{ lives: 'bij moeder', caredBy: 'moeder', authority: 'moeder', safeNow: 'yes', needs: '', remarks: '' },
  ...about,
});
const somebody = (about: Partial<Person>, at = '2026-11-22T09:00:00.000Z', question = 's1.child'): Entry => ({
  ...fact(question, person(about)),
  at,
});
const familyIn = (...journal: Entry[]) => familyOf(pack, project(pack, journal, today), today);
const names = (...journal: Entry[]) => familyIn(...journal).map(({ person: { name } }) => name);

describe('the family', () => {
  test('has children first, then who is not safe or may not be, then from young to old', () => {
    const family = [
      somebody({ name: 'moeder', stage: 'adult', safeNow: 'no' }, undefined, 's1.person'),
      somebody({ name: 'veilig kind', age: '4' }),
      somebody({ name: 'twijfel', age: '9', safeNow: 'doubt' }),
      somebody({ name: 'onveilig', age: '15', safeNow: 'no' }),
      somebody({ name: 'baby', stage: 'unborn', safeNow: 'yes' }),
    ];
    expect(names(...family)).toEqual(['onveilig', 'twijfel', 'baby', 'veilig kind', 'moeder']);
  });

  test('shows the newest answer about one person, and keeps the older one in reach', () => {
    const [member, ...others] = familyIn(
      somebody({ safeNow: 'doubt' }, '2026-11-01T09:00:00.000Z'),
      somebody({ safeNow: 'yes', age: '8' }, '2026-11-10T09:00:00.000Z'),
    );
    expect(others).toEqual([]);
    expect(member).toMatchObject({ person: { safeNow: 'yes' }, older: [{ at: '2026-11-01T09:00:00.000Z' }] });
  });

  test('keeps somebody unsafe in sight where the newest answer does not know', () => {
    const [member] = familyIn(
      somebody({ safeNow: 'no' }, '2026-11-01T09:00:00.000Z'),
      somebody({ safeNow: 'yes' }, '2026-11-02T09:00:00.000Z'),
      somebody({ safeNow: 'unknown', age: '8' }, '2026-11-10T09:00:00.000Z'),
    );
    expect(member?.safety).toMatchObject({ safeNow: 'no', entry: { at: '2026-11-01T09:00:00.000Z' } });
  });

  test('never makes one child of two with the same initial', () => {
    expect(names(somebody({ age: '8' }), somebody({ age: '4' }))).toHaveLength(2);
    expect(names(somebody({ relation: 'zusje' }), somebody({ relation: 'broertje' }))).toHaveLength(2);
  });

  test('counts an age on from the day on which it was told, and from the day of birth', () => {
    const told = somebody({ name: 'A.', age: '8' }, '2024-11-01T09:00:00.000Z');
    const born = somebody({ name: 'B.', birthDate: '2020-11-23' });
    expect(familyIn(told, born).map(({ age }) => age)).toEqual([5, 10]);
  });

  test('asks what is not known yet, and of adults only what matters for safety', () => {
    const [child] = familyIn(somebody({ lives: '', caredBy: '', authority: ' ', safeNow: 'unknown' }));
    expect(child?.gaps).toEqual(['safe', 'lives', 'age', 'care', 'authority']);
    const [adult] = familyIn(somebody({ stage: 'adult', caredBy: '', authority: '' }));
    expect(adult?.gaps).toEqual([]);
    const [unborn] = familyIn(somebody({ stage: 'unborn', lives: '', caredBy: '', authority: '' }));
    expect(unborn?.gaps).toEqual(['expected']);
  });

  test('lives in households, by the words that tell where', () => {
    const family = familyIn(
      somebody({ name: 'vader', stage: 'adult', lives: '' }),
      somebody({ name: 'S.', lives: 'bij moeder' }),
      somebody({ name: 'moeder', stage: 'adult', lives: 'Bij  moeder.' }),
    );
    const households = householdsOf(family).map(({ lives, members }) => [lives, members.map((one) => one.person.name)]);
    expect(households).toEqual([
      ['bij moeder', ['S.', 'moeder']],
      ['', ['vader']],
    ]);
  });
});
