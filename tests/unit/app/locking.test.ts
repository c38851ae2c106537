import { describe, expect, it } from 'vitest';
import { beginSignal as begin, openedWithCase, openedWithSignal } from '@/tests/opened';
import { createProfile, passphrase, settle } from '@/tests/world';

describe('a selection marked in the page', () => {
  const capture = { id: crypto.randomUUID(), text: 'blauwe plek', at: '2026-11-22T09:00:00Z', windowId: 1 };

  it('waits while locked and is the open form right after unlocking, as a quote from the dossier', async () => {
    const opened = await openedWithCase();
    await opened.gate.lock();
    opened.profile.keeper.putCapture(opened.vaultId, capture);
    const { state } = await opened.enter();
    expect(state.route.value.screen).toBe('entry');
    const draft = state.drafts.value[0];
    expect(draft?.fields).toMatchObject({ quote: 'blauwe plek', observedBy: 'read', date: '2026-11-22' });
    expect(state.captures.value).toEqual([]);
  });

  it('comes forward only in the window in which it was marked', async () => {
    const opened = await openedWithCase();
    const elsewhere = await opened.profile.openPanel({}, 2).enter();
    opened.profile.keeper.putCapture(opened.vaultId, capture);
    opened.profile.announce({ type: 'captured', windowId: 1 });
    await settle();
    expect(opened.app.state.route.value.screen).toBe('entry');
    expect(elsewhere.state.route.value.screen).toBe('cases');
  });

  it('does not push away the form somebody is writing in', async () => {
    const opened = await openedWithCase();
    const draftId = begin(opened);
    opened.app.go({ screen: 'entry', draftId });
    opened.profile.keeper.putCapture(opened.vaultId, capture);
    opened.profile.announce({ type: 'captured', windowId: 1 });
    await settle();
    expect(opened.app.state.route.value).toEqual({ screen: 'entry', draftId });
    expect(opened.app.state.captures.value).toHaveLength(1);
    expect(opened.gate.notice.value?.key).toBe('captures.waits');
  });

  it.each(['step', 'weighing', 'melding', 'note', 'practice', 'workplace', 'migration'] as const)(
    'waits while the screen is one with a form: %s',
    async (screen) => {
      const opened = await openedWithCase();
      opened.app.go({ screen, caseId: opened.caseId, stepId: 's1' });
      opened.profile.keeper.putCapture(opened.vaultId, capture);
      opened.profile.announce({ type: 'captured', windowId: 1 });
      await settle();
      expect(opened.app.state.route.value.screen).toBe(screen);
      expect(opened.gate.notice.value?.key).toBe('captures.waits');
    },
  );

  it('is asked about before it goes into a case of another dossier', async () => {
    const opened = await openedWithSignal();
    const page = { origin: 'https://epd.voorbeeld.nl', path: '/client/1', title: 'Dossier 1' };
    opened.profile.keeper.putCapture(opened.vaultId, { ...capture, page });
    await opened.app.journal.refresh();
    await opened.app.takeCapture(capture.id);
    const [draft] = opened.app.state.drafts.value;
    await opened.app.drafting.save(draft?.id ?? '', opened.caseId);
    const [open] = opened.app.state.cases.value;
    expect(open && opened.app.belongs(open, page)).toBe('yes');
    expect(open && opened.app.belongs(open, { ...page, path: '/client/2' })).toBe('no');
  });

  it('waits until somebody says that it is theirs, when it was marked before there was a vault', async () => {
    const profile = createProfile();
    profile.waiting.push(capture);
    const app = await profile.openPanel().enter();
    expect(app.state.route.value.screen).toBe('cases');
    expect(app.state.waiting.value).toEqual([capture]);
    await app.takeCapture(capture.id);
    expect(app.state.drafts.value[0]?.fields['quote']).toBe('blauwe plek');
    expect(profile.waiting).toEqual([]);
    expect(app.state.waiting.value).toEqual([]);
  });
});

describe('opening', () => {
  it('happens once, however often somebody presses Enter', async () => {
    const profile = createProfile();
    const { gate } = profile.openPanel();
    await gate.start();
    await Promise.all([gate.create(passphrase), gate.create(passphrase)]);
    const vaults = await profile.keeper.list();
    expect(vaults.ok && vaults.value).toHaveLength(1);
  });

  it('does not show an empty vault when the storage refuses to read it', async () => {
    const opened = await openedWithSignal();
    await opened.gate.lock();
    opened.profile.keeper.refuseNextRead('storage-broken');
    expect(await opened.gate.unlock(opened.vaultId, passphrase)).toBe('storage-broken');
    expect(opened.gate.phase.value).toBe('locked');
  });
});

describe('locking', () => {
  it('leaves nothing of a case in the state', async () => {
    const opened = await openedWithCase();
    opened.app.drafting.change(begin(opened), { quote: 'geheim' });
    await opened.gate.lock();
    const { state } = opened.app;
    expect(opened.gate.phase.value).toBe('locked');
    expect(opened.gate.app.value).toBeUndefined();
    expect([state.files.value, state.cases.value, state.drafts.value, state.captures.value]).toEqual([[], [], [], []]);
    expect(state.memory.value).toEqual({});
    expect(state.route.value).toEqual({ screen: 'cases' });
  });

  it('happens in every panel at once', async () => {
    const opened = await openedWithCase();
    const other = opened.profile.openPanel();
    await other.enter();
    await opened.gate.lock();
    await settle();
    expect(other.gate.phase.value).toBe('locked');
  });

  it('happens when nobody is there any more', async () => {
    const opened = await openedWithCase();
    opened.goAway();
    await settle();
    expect(opened.gate.phase.value).toBe('locked');
  });

  it('stays locked, without an answer on screen, after a wrong passphrase', async () => {
    const opened = await openedWithCase();
    await opened.gate.lock();
    const refused = await opened.gate.unlock(opened.vaultId, 'iets heel anders dan dat');
    expect(refused).toBe('wrong-passphrase');
    expect(opened.gate.phase.value).toBe('locked');
  });
});
