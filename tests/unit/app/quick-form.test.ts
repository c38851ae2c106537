import { describe, expect, it } from 'vitest';
import type { Call } from '@/lib/app/call';
import { createQuickForms, type QuickFormWorld } from '@/lib/app/quick-form';
import type { Capture } from '@/lib/vault/vault';
import { openedWithCase } from '@/tests/opened';
import { createProfile, settle } from '@/tests/world';

const veiligThuis: Call = { startedAt: '2026-11-22T09:30:00Z', number: 'veilig-thuis', who: 'Veilig Thuis' };

/** A locked panel whose storage does as it is told. */
function locked(keep: QuickFormWorld['keep'] = () => Promise.resolve('sealed')) {
  const { gate } = createProfile().openPanel();
  const kept: Capture[] = [];
  const due: (() => void)[] = [];
  let call: Call | undefined = veiligThuis;
  const forms = createQuickForms(
    {
      keep(capture) {
        kept.push(capture);
        return keep(capture);
      },
      readCall: () => Promise.resolve(call),
      endCall: () => Promise.resolve(void (call = undefined)),
      windowId: () => Promise.resolve(7),
      now: () => new Date('2026-11-22T10:00:00Z'),
      newId: () => crypto.randomUUID(),
      later(_milliseconds, act) {
        due.push(act);
        return () => void due.splice(due.indexOf(act) >>> 0, due.includes(act) ? 1 : 0);
      },
    },
    gate,
  );
  const pause = async () => {
    for (const act of due.splice(0)) act();
    await settle();
  };
  return { forms, kept, pause, running: () => call };
}

describe('a call written down while locked', () => {
  it('begins when the call began, with whom it was', async () => {
    const { forms } = locked();
    await forms.begin('call');
    expect(forms.form.value).toMatchObject({
      at: '2026-11-22T09:30:00.000Z',
      question: 's2.veilig-thuis',
      fields: { kind: 'contact', who: 'Veilig Thuis', anonymous: 'unknown' },
    });
  });

  it('is kept at each pause, under one id, and not before anything was typed', async () => {
    const { forms, kept, pause } = locked();
    await forms.begin('call');
    await forms.keep();
    expect(kept).toEqual([]);
    forms.change({ advice: 'Praat' });
    forms.change({ advice: 'Praat eerst' });
    await pause();
    forms.change({ agreed: 'Ik bel terug.' });
    await pause();
    expect(kept.map(({ form }) => [form?.fields['advice'], form?.fields['agreed']])).toEqual([
      ['Praat eerst', undefined],
      ['Praat eerst', 'Ik bel terug.'],
    ]);
    expect(new Set(kept.map(({ id }) => id)).size).toBe(1);
    expect(kept[0]).toMatchObject({ windowId: 7, text: 'Praat eerst' });
    expect(forms.form.value?.kept).toBe('sealed');
  });

  it('keeps the last words when the professional is done, and stops the clock', async () => {
    const { forms, kept, running } = locked();
    await forms.begin('call');
    forms.change({ advice: 'Bel de huisarts.' });
    expect(await forms.done()).toBe(true);
    expect(kept.at(-1)?.form?.fields['advice']).toBe('Bel de huisarts.');
    expect([forms.form.value, running()]).toEqual([undefined, undefined]);
  });

  it('stays on screen when nothing can be kept, whatever is asked, until it can', async () => {
    let refuses = true;
    const { forms, pause } = locked(() => (refuses ? Promise.reject(new Error('full')) : Promise.resolve('waiting')));
    await forms.begin('call');
    forms.change({ advice: 'Bel de huisarts.' });
    await pause();
    expect(forms.form.value?.kept).toBe('refused');
    expect(await forms.done()).toBe(false);
    await forms.begin('danger');
    expect(forms.form.value).toMatchObject({ about: 'call', fields: { advice: 'Bel de huisarts.' } });
    refuses = false;
    await pause();
    expect(forms.form.value?.kept).toBe('waiting');
  });

  it('makes room for danger once it is kept', async () => {
    const { forms, kept } = locked();
    await forms.begin('call');
    forms.change({ advice: 'Bel de huisarts.' });
    await forms.begin('danger');
    expect(kept).toHaveLength(1);
    expect(forms.form.value).toMatchObject({ about: 'danger', question: 's1.acute' });
    expect(forms.form.value?.fields['because']).toMatch(/^Op 22 november 2026 om \d\d:00: $/);
  });
});

describe('in an open vault', () => {
  it('a call is a draft whose case is still to be chosen, also beside a case', async () => {
    const { app, forms, caseId } = await openedWithCase();
    app.go({ screen: 'case', caseId });
    await forms.begin('call');
    const route = app.state.route.value;
    expect(route.screen).toBe('entry');
    const draft = route.screen === 'entry' ? app.drafting.draftOf(route.draftId) : undefined;
    expect(draft).toMatchObject({ question: 's2.veilig-thuis', fields: { kind: 'contact' } });
    expect(draft).not.toHaveProperty('caseId');
  });

  it('danger belongs to the case on screen, and to no case where none is', async () => {
    const { app, forms, caseId } = await openedWithCase();
    const draftNow = () => {
      const route = app.state.route.value;
      return route.screen === 'entry' ? app.drafting.draftOf(route.draftId) : undefined;
    };
    await forms.begin('danger');
    expect(draftNow()).not.toHaveProperty('caseId');
    app.go({ screen: 'step', caseId, stepId: 's1' });
    await forms.begin('danger');
    expect(draftNow()).toMatchObject({ caseId, question: 's1.acute' });
  });
});
