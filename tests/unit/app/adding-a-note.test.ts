import { describe, expect, it } from 'vitest';
import { standing } from '@/lib/case/journal';
import { epd } from '@/tests/page-beside';
import { openedWithCase } from '@/tests/opened';
import { settle } from '@/tests/world';
import { caseOf, made, mark, noteOf, openedWithNote, schoolJournal, schoolNote } from './marked-note';

const schoolFacts = standing(schoolJournal);

describe('adding a note to a case', () => {
  it('adds only what is not there yet, and takes over that the rest stands in the dossier', async () => {
    const opened = await openedWithCase();
    const { app, caseId } = opened;
    const [first, second] = schoolFacts;
    for (const item of [first!, second!]) await app.journal.commit([{ type: 'append', caseId, item }]);
    expect(caseOf(opened, caseId).view.notInDossier).toHaveLength(2);
    const { draftId, reading } = await mark(opened, schoolNote);
    expect(app.resuming.countFor(reading, caseOf(opened, caseId))).toEqual({
      fresh: schoolFacts.length - 2,
      found: 2,
    });
    await app.resuming.addTo(draftId, reading, caseId);
    const { view } = caseOf(opened, caseId);
    expect(view.facts).toHaveLength(schoolFacts.length);
    expect(view.notInDossier).toEqual([]);
  });

  it('knows a signal again that was marked in a page: where it stood is no part of the note', async () => {
    const opened = await openedWithCase();
    const { app, caseId } = opened;
    const fact = schoolFacts.find(({ value }) => value.kind === 'signal')!;
    const passage = { before: 'zei:', after: 'later', doubts: [] };
    const value = { ...fact.value, page: epd, passage } as typeof fact.value;
    await app.journal.commit([{ type: 'append', caseId, item: { ...fact, value } }]);
    const { reading } = await mark(opened, noteOf([fact]));
    expect(app.resuming.countFor(reading, caseOf(opened, caseId))).toEqual({ fresh: 0, found: 1 });
  });

  it('adds nothing the second time', async () => {
    const opened = await made();
    const { reading } = await mark(opened, schoolNote.replace(/[“”]/g, '"').replaceAll('\n', '\r\n'));
    expect(opened.app.resuming.countFor(reading, caseOf(opened, opened.resumedId))).toEqual({ fresh: 0, found: 0 });
  });

  it('does not bring back what was corrected since', async () => {
    const opened = await made();
    const { app, resumedId, open } = opened;
    const old = open.view.facts.find(({ question }) => question === 's5.help')!;
    const value = { kind: 'decision' as const, value: 'no' as const, grounds: 'Ouders willen geen hulp.' };
    await app.journal.record(resumedId, { question: 's5.help', value, corrects: old.id });
    const { reading } = await mark(opened, schoolNote);
    expect(app.resuming.countFor(reading, caseOf(opened, resumedId)).fresh).toBe(0);
  });

  it('knows which entry a correction in a later note replaces', async () => {
    const before = schoolJournal.find((item) => 'question' in item && item.question === 's5.report' && !item.corrects)!;
    const opened = await made(noteOf(['value' in before ? before : schoolFacts[0]!]));
    const { app, resumedId } = opened;
    const { draftId, reading } = await mark(opened, schoolNote);
    await app.resuming.addTo(draftId, reading, resumedId);
    const decisions = caseOf(opened, resumedId).view.facts.filter(({ question }) => question === 's5.report');
    expect(decisions).toHaveLength(1);
    expect(decisions[0]?.value).toMatchObject({ value: 'no' });
  });

  it('can be taken back: the case is as it was, and the marked text is there again', async () => {
    const opened = await openedWithNote();
    const { app, caseId, draftId, reading } = opened;
    const takeBack = await app.resuming.addTo(draftId, reading, caseId);
    expect(caseOf(opened, caseId).view.facts).not.toEqual([]);
    takeBack?.();
    await settle();
    await opened.pass(1_000);
    expect(caseOf(opened, caseId).view.facts).toEqual([]);
    expect(app.drafting.draftOf(draftId)?.fields['quote']).toBe(schoolNote);
  });

  it('keeps nothing and loses nothing when the storage refuses', async () => {
    const opened = await openedWithNote();
    const { app, profile, caseId, draftId, reading } = opened;
    profile.keeper.refuseNextCommit('storage-broken');
    expect(await app.resuming.addTo(draftId, reading, caseId)).toBeUndefined();
    expect(opened.gate.notice.value?.key).toBe('refusal.storage-broken');
    expect(caseOf(opened, caseId).view.facts).toEqual([]);
    expect(app.drafting.draftOf(draftId)).toBeDefined();
  });
});
