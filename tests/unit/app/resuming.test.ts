import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEntry, standing } from '@/lib/case/journal';
import { arrange } from '@/lib/note/arrange';
import { factsInOrder } from '@/lib/note/facts-in-order';
import { epd } from '@/tests/page-beside';
import { sameWords } from '../note/same-words';
import { tameEntries } from '../note/tame-entries';
import { caseOf, made, noteOf, openedWithNote, pack, schoolJournal, schoolNote } from './marked-note';

const schoolFacts = standing(schoolJournal);

/** What the facts of a case tell; which day a correction replaces is not in it. */
const told = (facts: Parameters<typeof arrange>[0]) =>
  arrange(facts, pack, facts)
    .flatMap((part) => part.facts)
    .map((fact) => sameWords({ ...fact, corrects: fact.corrects !== undefined }))
    .sort();

describe('a marked text', () => {
  it('is offered to be read back only when it looks like a note and belongs to no case yet', async () => {
    const { app, draftId, caseId } = await openedWithNote();
    const draft = app.drafting.draftOf(draftId)!;
    expect(app.resuming.isNote(draft)).toBe(true);
    expect(app.resuming.isNote({ ...draft, caseId })).toBe(false);
    expect(app.resuming.isNote({ ...draft, fields: { quote: 'S. kwam te laat.' } })).toBe(false);
  });
});

describe('a case made of a note', () => {
  it('has every fact of it, with the days on which they happened and were recorded', async () => {
    const { open } = await made();
    expect(open.view.label).toBe('Hervat');
    expect(told(open.view.facts)).toEqual(told(schoolFacts));
    expect(open.view.facts[0]?.at.slice(0, 10)).toBe('2026-11-12');
  });

  it('tells of no fact at what hour it was recorded: the note did not', async () => {
    const { open, app } = await made();
    expect(open.view.facts.map(({ hourUnknown }) => hourUnknown)).not.toContain(undefined);
    const undated = factsInOrder(open.view.facts, pack, open.file.journal).filter(
      ({ fact }) => !('date' in fact.value),
    );
    expect(undated.map(({ at }) => at.slice(10).trim())).toEqual(undated.map(() => ''));
    const own = { question: 's1.acute', value: { kind: 'yes-no-doubt' as const, value: 'no' as const, because: '' } };
    const recorded = await app.journal.record(open.file.id, own);
    expect(recorded).not.toHaveProperty('value.hourUnknown');
  });

  it('has nothing left to put in the dossier it was read in', async () => {
    const { open, app } = await made();
    expect(open.view.notInDossier).toEqual([]);
    expect(app.belongs(open, epd)).toBe('yes');
    const placed = open.file.journal.flatMap((item) =>
      'value' in item && item.value.kind === 'placed' ? item.value : [],
    );
    expect(placed).toMatchObject([{ check: 'confirmed', page: epd }]);
  });

  it.each([
    ['were changed', { quote: schoolNote.replace('Notitie', 'Notitie ') + '\n' }, true],
    ['come from no page that is known', { page: undefined }, true],
    ['came through a lock unchanged', {}, false],
  ])(
    'counts as in the dossier only in the words that were marked there: words that %s',
    async (_what, change, waits) => {
      const opened = await openedWithNote();
      opened.app.drafting.change(opened.draftId, change);
      await opened.gate.lock();
      const app = await opened.enter();
      const reading = await app.resuming.read(opened.draftId);
      const kept = await app.resuming.makeCase(opened.draftId, reading!, 'Hervat');
      const { view } = caseOf({ app }, kept.ok ? kept.value : '');
      expect(view.facts).toHaveLength(schoolFacts.length);
      expect(view.notInDossier).toHaveLength(waits ? schoolFacts.length : 0);
    },
  );

  it('gets the pack that the note names, from the layers that are here', async () => {
    const { open, reading } = await made(schoolNote.replace(/nl-basis [\d.]+/, 'sector-education 1.0.0'));
    expect(reading.notes).toMatchObject([{ known: true }]);
    expect(open.file.pack.layers).toHaveLength(2);
  });

  it('keeps a correction a correction, though what it replaced is not in the note', async () => {
    const { open } = await made();
    const decision = open.view.facts.find(({ question }) => question === 's5.report');
    expect(decision?.corrects).toBeDefined();
    expect(schoolFacts.map(({ id }) => id)).not.toContain(decision?.corrects);
  });

  it('uses the marked text up in the same act', async () => {
    const { app, draftId, pass, profile } = await made();
    await pass(10_000);
    expect(app.drafting.draftOf(draftId)).toBeUndefined();
    const other = await profile.openPanel({}, 9).enter();
    expect(other.state.drafts.value).toEqual([]);
  });

  it('is all or nothing: a full disk keeps the marked text and makes no case', async () => {
    const { app, profile, draftId, reading } = await openedWithNote();
    profile.keeper.refuseNextCommit('storage-full');
    expect(await app.resuming.makeCase(draftId, reading, 'Hervat')).toEqual({ ok: false, reason: 'storage-full' });
    expect(app.state.cases.value).toHaveLength(1);
    expect(app.drafting.draftOf(draftId)?.fields['quote']).toBe(schoolNote);
  });

  it('comes of whatever editors left of a note, and shows the rest', async () => {
    await fc.assert(
      fc.asyncProperty(tameEntries(pack), fc.boolean(), async (entries, wrapped) => {
        const text = noteOf(entries).replaceAll(' ', '\u00a0').replace(/[“”]/g, '"');
        const mangled = wrapped ? text.replaceAll('\u00a0', ' ').replace(/(?=.{73})(.{1,72}) /g, '$1\n') : text;
        const { open, reading } = await made(mangled);
        expect(reading.unread).toEqual([]);
        const kept = open.file.journal.filter(isEntry);
        const unique = new Set(kept.map(({ question, value }) => sameWords([question, value])));
        const wanted = arrange(entries, pack, entries).flatMap((part) => part.facts);
        for (const { question, value } of wanted) expect(unique).toContain(sameWords([question, value]));
      }),
      { numRuns: 12 },
    );
  }, 30_000);
});
