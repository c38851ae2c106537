import { describe, expect, it } from 'vitest';
import { daysLeft } from '@/lib/case/retention';

const stone = { id: '00000000-0000-4000-8000-000000000001', withdrawnAt: '2026-11-10T10:00:00Z', because: 'verkeerd' };

describe('the term of a case', () => {
  it('counts from its last change', () => {
    expect(daysLeft('2026-11-01T10:00:00Z', [], 30, '2026-11-21')).toBe(10);
    expect(daysLeft('2026-11-01T10:00:00Z', [stone], 30, '2026-11-21')).toBe(19);
  });
  it('is over on its last day, and stays over', () => {
    expect(daysLeft('2026-11-01T10:00:00Z', [], 30, '2026-12-01')).toBe(0);
    expect(daysLeft('2026-11-01T10:00:00Z', [], 30, '2027-12-01')).toBeLessThan(0);
  });
  it('is never longer than was chosen, whatever the clock says', () => {
    expect(daysLeft('2026-11-01T10:00:00Z', [], 30, '2020-01-01')).toBe(30);
  });
});
