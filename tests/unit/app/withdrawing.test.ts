import { describe, expect, it } from 'vitest';
import { isEntry } from '@/lib/case/journal';
import { openedWithSignal, signalQuestion, type Opened } from '@/tests/opened';

const journalOf = ({ app }: Opened) => app.state.files.value[0]?.journal ?? [];
const standing = ({ app }: Opened) => app.state.cases.value[0]?.view.facts ?? [];

/** Corrects the only fact of the case. */
async function correct(opened: Opened, observation: string): Promise<void> {
  const [correcting] = standing(opened);
  const draft = opened.app.drafting.begin(signalQuestion(opened), opened.caseId, { correcting });
  opened.app.drafting.change(draft, { observation });
  await opened.app.drafting.save(draft, opened.caseId);
}

describe('withdrawing', () => {
  it('takes the earlier words along: they may not come back in its place', async () => {
    const opened = await openedWithSignal();
    await correct(opened, 'een blauwe plek');
    expect(standing(opened)).toHaveLength(1);
    await opened.app.journal.withdraw(opened.caseId, standing(opened)[0]!.id, 'verkeerd kind');
    expect(standing(opened)).toEqual([]);
    const left = journalOf(opened).filter((item) => !isEntry(item));
    expect(left.map((item) => 'because' in item && item.because)).toEqual(['verkeerd kind', 'verkeerd kind']);
    expect(JSON.stringify(journalOf(opened))).not.toMatch(/gevallen|blauwe plek/);
  });

  /** Drafts with words of the fact: a half-written correction of it and of its earlier version, and a follow-up. */
  async function withDrafts() {
    const opened = await openedWithSignal();
    const { app, caseId } = opened;
    const [old] = standing(opened);
    await correct(opened, 'een blauwe plek');
    const [newest] = standing(opened);
    const question = signalQuestion(opened);
    const drafts = [
      app.drafting.begin(question, caseId, { correcting: old }),
      app.drafting.begin(question, caseId, { correcting: newest }),
      app.drafting.begin({ id: 's1.follow-up', kind: 'follow-up' }, caseId, { fields: { entry: newest!.id } }),
    ];
    for (const id of drafts) app.drafting.change(id, { hypothesis: 'geslagen' });
    const other = app.drafting.begin(question, caseId);
    app.drafting.change(other, { quote: 'iets anders' });
    const withdraw = () => app.withdraw(caseId, newest!.id, 'verkeerd kind');
    const left = () => app.state.drafts.value.map(({ id }) => id).toSorted();
    return { ...opened, drafts, other, withdraw, left };
  }

  it('takes every draft about it along in the same act, and no autosave brings one back', async () => {
    const opened = await withDrafts();
    const withdrawn = opened.withdraw();
    await opened.pass(10_000);
    expect(await withdrawn).toBe(true);
    expect(opened.left()).toEqual([opened.other]);
    const elsewhere = await opened.profile.openPanel({}, 9).enter();
    expect(elsewhere.state.drafts.value.map(({ id }) => id)).toEqual([opened.other]);
    await opened.gate.lock();
    expect(opened.gate.notice.value).toBeUndefined();
  });

  it('keeps the drafts when the storage refuses', async () => {
    const opened = await withDrafts();
    opened.profile.keeper.refuseNextCommit('storage-full');
    expect(await opened.withdraw()).toBe(false);
    expect(opened.left()).toEqual([...opened.drafts, opened.other].toSorted());
  });

  it('keeps everything when the storage refuses', async () => {
    const opened = await openedWithSignal();
    await correct(opened, 'een blauwe plek');
    opened.profile.keeper.refuseNextCommit('storage-full');
    const withdrawn = await opened.app.journal.withdraw(opened.caseId, standing(opened)[0]!.id, 'verkeerd kind');
    expect(withdrawn.ok).toBe(false);
    expect(standing(opened)).toHaveLength(1);
  });
});

describe('following up a supposition', () => {
  it('opens a form of its own per signal, and takes up the half-written one of the same signal', async () => {
    const { app, caseId } = await openedWithSignal();
    const questions = app.state.files.value[0]?.pack.steps.flatMap((step) => step.questions) ?? [];
    const followUp = questions.find(({ kind }) => kind === 'follow-up')!;
    const about = (entry: string) => app.drafting.begin(followUp, caseId, { fields: { hypothesis: entry, entry } });
    const first = about('een');
    expect(about('twee')).not.toBe(first);
    expect(about('een')).toBe(first);
    expect(app.drafting.draftOf(first)?.fields).toMatchObject({ kind: 'follow-up', hypothesis: 'een', entry: 'een' });
  });
});
