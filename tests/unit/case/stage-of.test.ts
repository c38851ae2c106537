import { describe, expect, it } from 'vitest';
import { stageAlong, stageOf } from '@/lib/case/stage-of';

const today = '2026-11-22';

describe('child or adult', () => {
  it.each([
    [{ birthDate: '2026-11-23' }, 'unborn'],
    [{ birthDate: '2026-11-22' }, 'child'],
    [{ birthDate: '2008-11-23' }, 'child'],
    [{ birthDate: '2008-11-22' }, 'adult'],
    [{ age: '0' }, 'child'],
    [{ age: '17' }, 'child'],
    [{ age: '18' }, 'adult'],
    [{ age: '40', birthDate: '2020-01-01' }, 'child'],
    [{ age: 'acht' }, undefined],
    [{ birthDate: '0002-01-01' }, undefined],
    [{}, undefined],
  ])('follows from %o', (fields, stage) => {
    expect(stageOf(fields, today)).toBe(stage);
  });

  it('goes along with the age that is typed, digit by digit', () => {
    expect(stageAlong({ stage: '' }, { age: '4' }, today)).toEqual({ stage: 'child' });
    expect(stageAlong({ stage: 'child', age: '4' }, { age: '42' }, today)).toEqual({ stage: 'adult' });
  });

  it('stays as it was chosen', () => {
    expect(stageAlong({ stage: 'adult' }, { age: '16' }, today)).toEqual({});
    expect(stageAlong({ stage: '' }, { name: 'S.' }, today)).toEqual({});
  });
});
