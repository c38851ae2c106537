import { describe, expect, it } from 'vitest';
import { beginSignal, openedWithCase } from '@/tests/opened';
import { createProfile } from '@/tests/world';

describe('quick hide', () => {
  it('covers at once and locks half a minute later, with what was typed kept', async () => {
    const opened = await openedWithCase();
    const { gate, app } = opened;
    const draftId = beginSignal(opened);
    app.drafting.change(draftId, { quote: 'ik durf niet naar huis' });
    gate.hiding.hide();
    expect(gate.hiding.hidden.value).toBe(true);
    await opened.pass(29_000);
    expect(gate.phase.value).toBe('open');
    await opened.pass(1_000);
    expect(gate.phase.value).toBe('locked');
    const again = await opened.enter();
    expect(again.state.drafts.value[0]?.fields).toMatchObject({ quote: 'ik durf niet naar huis' });
  });

  it('comes back without a passphrase within that time, and then does not lock', async () => {
    const opened = await openedWithCase();
    opened.gate.hiding.turn();
    await opened.pass(20_000);
    opened.gate.hiding.turn();
    expect(opened.gate.hiding.hidden.value).toBe(false);
    await opened.pass(60_000);
    expect(opened.gate.phase.value).toBe('open');
  });

  it('locks after the time that was chosen', async () => {
    const opened = await openedWithCase();
    await opened.gate.setSetting({ hideLockSeconds: 0 });
    await opened.pass(0);
    opened.gate.hiding.hide();
    await opened.pass(0);
    expect(opened.gate.phase.value).toBe('locked');
  });

  it('stays covered after the lock: whoever was looking still looks', async () => {
    const opened = await openedWithCase();
    opened.gate.hiding.hide();
    await opened.pass(30_000);
    expect(opened.gate.hiding.hidden.value).toBe(true);
  });

  it('covers the panels of other windows too, also a locked one', async () => {
    const profile = createProfile();
    const [here, there] = [profile.openPanel(), profile.openPanel({}, 2)];
    await here.enter();
    await there.gate.start();
    here.gate.hiding.hide();
    expect(there.gate.hiding.hidden.value).toBe(true);
  });
});
