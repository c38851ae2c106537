import { describe, expect, it } from 'vitest';
import { beginSignal as begin, openedWithCase, signalQuestion, type Opened } from '@/tests/opened';
import { settle } from '@/tests/world';

/** What another panel finds in the vault. */
async function stored({ profile }: Opened) {
  const { state } = await profile.openPanel({}, 9).enter();
  return { drafts: state.drafts.value, files: state.files.value };
}

describe('what is being typed', () => {
  it('is in the vault half a second later', async () => {
    const opened = await openedWithCase();
    opened.app.drafting.change(begin(opened), { quote: 'ik durf niet naar huis' });
    await opened.pass(500);
    expect((await stored(opened)).drafts[0]?.fields['quote']).toBe('ik durf niet naar huis');
  });

  it('is kept at once when the professional turns to something else', async () => {
    const opened = await openedWithCase();
    opened.app.drafting.change(begin(opened), { quote: 'ik durf niet' });
    opened.turnAway();
    await settle();
    expect((await stored(opened)).drafts[0]?.fields['quote']).toBe('ik durf niet');
  });

  it('survives a lock that comes before the half second is over', async () => {
    const opened = await openedWithCase();
    opened.app.drafting.change(begin(opened), { quote: 'nog niet bewaard' });
    await opened.gate.lock();
    expect(opened.app.state.drafts.value).toEqual([]);
    expect((await opened.enter()).state.drafts.value[0]?.fields['quote']).toBe('nog niet bewaard');
  });

  it.each([
    ['before the half second is over', false],
    ['after an autosave that was refused', true],
  ])('is hidden but not lost by a lock while the disk is full, %s', async (_when, autosaved) => {
    const opened = await openedWithCase();
    const id = begin(opened);
    opened.app.drafting.change(id, { quote: 'op een volle schijf' });
    opened.profile.keeper.refuseNextCommit('storage-full');
    if (autosaved) {
      await opened.pass(500);
      opened.profile.keeper.refuseNextCommit('storage-full');
    }
    await opened.gate.lock();
    expect(opened.gate.phase.value).toBe('locked');
    expect(opened.gate.notice.value?.key).toBe('lock.unsaved');
    const app = await opened.enter();
    expect(app.drafting.draftOf(id)?.fields['quote']).toBe('op een volle schijf');
  });

  it('is tried again by itself after the storage refused', async () => {
    const opened = await openedWithCase();
    opened.app.drafting.change(begin(opened), { quote: 'later wel' });
    opened.profile.keeper.refuseNextCommit('storage-full');
    await opened.pass(500);
    await opened.pass(5_000);
    expect((await stored(opened)).drafts[0]?.fields['quote']).toBe('later wel');
  });

  it('can be put back after it was thrown away', async () => {
    const opened = await openedWithCase();
    const id = begin(opened);
    opened.app.drafting.change(id, { quote: 'toch niet weg' });
    const putBack = await opened.app.drafting.drop(id);
    expect(opened.app.drafting.draftOf(id)).toBeUndefined();
    putBack();
    await opened.pass(500);
    expect((await stored(opened)).drafts[0]?.fields['quote']).toBe('toch niet weg');
  });

  it('is not overwritten when another panel saves something else', async () => {
    const opened = await openedWithCase();
    const other = await opened.profile.openPanel().enter();
    const id = begin(opened);
    opened.app.drafting.change(id, { quote: 'hier' });
    await other.journal.startCase('Groep 6');
    await settle();
    expect(opened.app.drafting.draftOf(id)?.fields['quote']).toBe('hier');
    expect(opened.app.state.cases.value.map(({ view }) => view.label).toSorted()).toEqual(['Groep 5', 'Groep 6']);
  });
});

describe('a form that was opened before', () => {
  const filledIn = (opened: Opened, place: string) =>
    opened.app.drafting.begin(signalQuestion(opened), opened.caseId, { fields: { place } });
  const placeOf = ({ app }: Opened, id: string) => app.drafting.draftOf(id)?.fields['place'];

  it('is begun anew when nobody typed in it', async () => {
    const opened = await openedWithCase();
    filledIn(opened, 'gisteren');
    expect(placeOf(opened, filledIn(opened, 'vandaag'))).toBe('vandaag');
    expect(opened.app.state.drafts.value).toHaveLength(1);
  });

  it('stays as it was left when somebody did', async () => {
    const opened = await openedWithCase();
    opened.app.drafting.change(filledIn(opened, 'gisteren'), { quote: 'half' });
    expect(placeOf(opened, filledIn(opened, 'vandaag'))).toBe('gisteren');
  });
});

describe('saving', () => {
  it('makes one entry of the draft and takes the draft away', async () => {
    const opened = await openedWithCase();
    const id = begin(opened);
    opened.app.drafting.change(id, { quote: 'ik ben gevallen' });
    expect(await opened.app.drafting.save(id, opened.caseId)).toEqual({});
    const contents = await stored(opened);
    expect(contents.drafts).toEqual([]);
    expect(opened.app.state.cases.value[0]?.view.notInDossier).toHaveLength(1);
  });

  it('happens once, however often somebody clicks', async () => {
    const opened = await openedWithCase();
    const id = begin(opened);
    opened.app.drafting.change(id, { quote: 'één keer' });
    await Promise.all([opened.app.drafting.save(id, opened.caseId), opened.app.drafting.save(id, opened.caseId)]);
    expect(opened.app.state.cases.value[0]?.view.facts).toHaveLength(1);
  });

  it('asks for words when a signal has neither a quote nor an observation', async () => {
    const opened = await openedWithCase();
    const id = begin(opened);
    expect(await opened.app.drafting.save(id, opened.caseId)).toEqual({ quote: 'no-quote' });
    expect(opened.app.drafting.draftOf(id)).toBeDefined();
  });

  it.each([
    ['invalid', 'impossible-date'],
    ['2026-02-31', 'impossible-date'],
    ['', 'impossible-date'],
    ['2027-01-01', 'future-date'],
    ['0202-01-01', 'impossible-date'],
  ])('says what is wrong with the date "%s"', async (date, problem) => {
    const opened = await openedWithCase();
    const id = begin(opened);
    opened.app.drafting.change(id, { quote: 'woorden', date });
    expect(await opened.app.drafting.save(id, opened.caseId)).toEqual({ date: problem });
    expect(opened.app.drafting.draftOf(id)?.fields['quote']).toBe('woorden');
  });

  it('loses nothing when the disk is full, and says so', async () => {
    const opened = await openedWithCase();
    const id = begin(opened);
    opened.app.drafting.change(id, { quote: 'ik ben gevallen' });
    opened.profile.keeper.refuseNextCommit('storage-full');
    expect(await opened.app.drafting.save(id, opened.caseId)).toBeUndefined();
    expect(opened.app.drafting.draftOf(id)?.fields['quote']).toBe('ik ben gevallen');
    expect(opened.gate.notice.value).toEqual({ tone: 'problem', key: 'refusal.storage-full' });
    expect(await opened.app.drafting.save(id, opened.caseId)).toEqual({});
  });

  it('corrects by a new entry, and the old one stays readable', async () => {
    const opened = await openedWithCase();
    const first = begin(opened);
    opened.app.drafting.change(first, { quote: 'eerst' });
    await opened.app.drafting.save(first, opened.caseId);
    const entry = opened.app.state.cases.value[0]?.view.facts[0];
    const again = opened.app.drafting.begin(signalQuestion(opened), opened.caseId, { correcting: entry });
    opened.app.drafting.change(again, { quote: 'beter' });
    await opened.app.drafting.save(again, opened.caseId);
    const open = opened.app.state.cases.value[0];
    expect(open?.view.facts.map(({ value }) => value.kind === 'signal' && value.quote)).toEqual(['beter']);
    expect(open?.file.journal.filter((item) => 'value' in item && item.value.kind === 'signal')).toHaveLength(2);
  });
});
