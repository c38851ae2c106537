import { describe, expect, it } from 'vitest';
import { openedWithCase } from '@/tests/opened';
import { createProfile } from '@/tests/world';

describe('the first minute', () => {
  it('is offered in an empty vault, goes on where it was left after a lock, and is over once it ended', async () => {
    const profile = createProfile();
    const first = profile.openPanel();
    const app = await first.enter();
    expect(app.beginning.isOffered.value).toBe(true);
    await app.beginning.toStep('pin');
    await first.gate.lock();
    const again = await first.enter();
    expect([again.beginning.isBegun.value, again.beginning.step.value]).toEqual([true, 'pin']);
    await again.beginning.end();
    expect(again.beginning.isOffered.value).toBe(false);
  });

  it('is not offered to who already has cases and never began', async () => {
    const { app } = await openedWithCase();
    expect(app.beginning.isOffered.value).toBe(false);
  });
});

describe('whom somebody asks first', () => {
  it('is known after a lock, and is taken away with two empty fields', async () => {
    const opened = await openedWithCase();
    const helper = { name: 'Intern begeleider', phone: '06-00000000' };
    expect(await opened.app.beginning.keepHelper(helper)).toBe(true);
    await opened.gate.lock();
    const { beginning } = await opened.enter();
    expect(beginning.helper.value).toEqual(helper);
    await beginning.keepHelper({ name: '', phone: '' });
    expect(beginning.helper.value).toBeUndefined();
  });
});
