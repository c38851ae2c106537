import { describe, expect, it } from 'vitest';
import { tickedAfter } from '@/lib/case/ticked';

const options = [{ value: 'injury' }, { value: 'stalking' }, { value: 'none', exclusive: true }] as const;

describe('ticking several', () => {
  it('keeps the order of the options, however they were clicked', () => {
    expect(tickedAfter(options, ['stalking'], 'injury')).toEqual(['injury', 'stalking']);
  });

  it('lets go of the others at "none of these", and of "none of these" at another', () => {
    expect(tickedAfter(options, ['injury', 'stalking'], 'none')).toEqual(['none']);
    expect(tickedAfter(options, ['none'], 'injury')).toEqual(['injury']);
  });

  it('unticks only what was clicked, also where both were recorded before', () => {
    expect(tickedAfter(options, ['injury', 'none'], 'none')).toEqual(['injury']);
    expect(tickedAfter(options, ['none'], 'none')).toEqual([]);
  });
});
