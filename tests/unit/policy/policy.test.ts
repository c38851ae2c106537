import { describe, expect, it } from 'vitest';
import { lockMinutes, readPolicy } from '@/lib/policy/policy';

describe('the policy of an organisation', () => {
  it('is empty when nothing was set, and ignores what it does not know', () => {
    expect(readPolicy(undefined)).toEqual({ ok: true, value: {} });
    expect(readPolicy({ somethingNew: true })).toEqual({ ok: true, value: {} });
  });

  it('may shorten the lock time and never stretch it', () => {
    expect(lockMinutes(10, { lockAfterMinutes: 2 })).toBe(2);
    expect(lockMinutes(1, { lockAfterMinutes: 15 })).toBe(1);
    expect(lockMinutes(5, {})).toBe(5);
  });

  it.each([{ lockAfterMinutes: 0 }, { lockAfterMinutes: 600 }, { lockAfterMinutes: 'lang' }])(
    'is refused when it is damaged: %o',
    (stored) => {
      expect(readPolicy(stored)).toEqual({ ok: false, reason: 'policy-damaged' });
    },
  );
});
