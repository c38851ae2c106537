import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry, JournalItem } from '@/lib/case/entries';
import { isEntry } from '@/lib/case/journal';
import { project } from '@/lib/case/project';
import { type MeldingDraft, meldingDraft, meldingText } from '@/lib/note/melding';
import { meldingSections, questionPlaces, sectionOf } from '@/lib/note/melding-place';
import { isOverlay } from '@/lib/protocol/layers';
import { arbitraryJournal } from '../case/arbitrary-journal';
import { readBasePack } from '../protocol/base-pack';
import { layerNamed, overlayNames } from '../protocol/overlay-stack';
import { goldenMeldingen, written } from './golden-meldingen';

const pack = readBasePack();
const today = '2026-11-22';
const golden = goldenMeldingen();
const journals = arbitraryJournal(pack);
const textOf = ({ sections }: MeldingDraft) => sections.map(({ text }) => text).join('\n\n');

/** Fields that are no free words. */
const closed = new Set(
  (
    'kind date time value values senses observedBy bearing page question entry entries stage position birthDate age ' +
    'safeNow until consent outcome followUpOn diagnosedOn anonymous check label field'
  ).split(' '),
);

/** Every free text of an answer told apart: by entry and by field. */
const marked = (entry: Entry): Entry => ({
  ...entry,
  value: Object.fromEntries(
    Object.entries(entry.value).map(([field, content]: [string, unknown]) => [
      field,
      closed.has(field) || typeof content !== 'string' ? content : `⟦${entry.id}.${field}⟧`,
    ]),
  ) as Entry['value'],
});
const markAll = (journal: readonly JournalItem[]) => journal.map((item) => (isEntry(item) ? marked(item) : item));
const marksIn = (entry: Entry) =>
  Object.entries(entry.value).flatMap(([field, content]: [string, unknown]) =>
    typeof content === 'string' && content.startsWith('⟦') ? [{ field, mark: content }] : [],
  );
const count = (text: string, mark: string) => text.split(mark).length - 1;

describe('a melding', () => {
  test.each(golden)('reads as agreed: $name', ({ draft, text }) => {
    expect(written(draft)).toBe(text);
  });

  test('can be made of any journal, and is the same in whatever order the journal was merged', () => {
    fc.assert(
      fc.property(journals, (journal) => {
        const draft = meldingDraft(pack, journal, today);
        expect(draft.sections.map(({ id }) => id)).toEqual(meldingSections);
        expect(meldingDraft(pack, journal.toReversed(), today)).toEqual(draft);
      }),
    );
  });

  test('tells every word of every standing fact exactly once, and nothing that was corrected or withdrawn', () => {
    fc.assert(
      fc.property(journals, (journal) => {
        // One item per id: of two that differ a merge keeps one, which is not what is asked here.
        const once = [...new Map(markAll(journal).map((item) => [item.id, item])).values()];
        const text = textOf(meldingDraft(pack, once, today));
        const facts = project(pack, once, today).facts;
        const told = new Set(facts.map(({ id }) => id));
        for (const entry of facts) {
          for (const { field, mark } of marksIn(entry)) {
            // Somebody's name stands with who they are, and again with whether they are safe.
            const isTwice = field === 'name' && entry.value.kind === 'person' && entry.value.safeNow !== 'unknown';
            expect(count(text, mark), `${entry.value.kind}.${field}`).toBe(isTwice ? 2 : 1);
          }
        }
        for (const item of once.filter(isEntry).filter(({ id }) => !told.has(id)))
          for (const { mark } of marksIn(item)) expect(text).not.toContain(mark);
      }),
      { numRuns: 300 },
    );
  });

  test('never tells a supposition without the words that say it is one', () => {
    fc.assert(
      fc.property(journals, (journal) => {
        const once = markAll(journal);
        const { sections } = meldingDraft(pack, once, today);
        const concerns = sections.find(({ id }) => id === 'concerns')?.text ?? '';
        const at = concerns.indexOf('— Vermoedens en andere verklaringen, geen feiten —');
        for (const { value } of project(pack, once, today).facts) {
          if (value.kind !== 'signal' || value.hypothesis === undefined) continue;
          expect(concerns.indexOf(`Vermoeden, geen feit: ${value.hypothesis}`)).toBeGreaterThan(at);
          expect(at).toBeGreaterThan(-1);
        }
      }),
    );
  });

  test('never tells which page of the dossier something came from', () => {
    for (const { pack: its, journal, today: day } of golden) {
      const page = { origin: 'https://geheim.example', path: '/pad', title: 'Dossier 12' };
      const there = journal.map((item) =>
        isEntry(item) && item.value.kind === 'signal' ? { ...item, value: { ...item.value, page } } : item,
      );
      expect(textOf(meldingDraft(its, there, day))).toBe(textOf(meldingDraft(its, journal, day)));
    }
  });

  test('of an empty case holds no word, but says what is missing', () => {
    const { sections } = meldingDraft(pack, [], today);
    expect(sections.every(({ text }) => text === '')).toBe(true);
    expect(sections.flatMap(({ gaps }) => gaps.map(({ id }) => id))).toContain('signal');
  });

  test('as one text has the numbers of the sections, and leaves empty ones out', () => {
    const school = golden.find(({ name }) => name === 'school');
    const headings = meldingText(school?.draft ?? { sections: [], warnings: [] }).match(/^\d\. .*$/gm);
    expect(headings?.map((words) => words.slice(0, 2))).toEqual(['1.', '2.', '3.', '4.', '5.', '6.', '8.']);
  });
});

describe('the sections', () => {
  const questions = [
    ...pack.steps.flatMap((step) => step.questions),
    ...overlayNames
      .map((name) => layerNamed(name).pack)
      .filter(isOverlay)
      .flatMap(({ addQuestions }) => Object.values(addQuestions ?? {}).flat()),
  ];

  test('every question that Naast ships has its own, none is put with the rest by accident', () => {
    expect(questions.length).toBeGreaterThan(pack.steps.flatMap((step) => step.questions).length);
    const lost = questions.filter(({ id, kind }) => sectionOf(id, kind) === 'other').map(({ id }) => id);
    expect(lost, 'Give them a section in lib/note/melding-place.ts').toEqual([]);
  });

  test('know no question that no pack asks', () => {
    const ids = new Set(questions.map(({ id }) => id));
    const unknown = Object.values(questionPlaces).flatMap((places) => places.filter((id) => !ids.has(id)));
    expect(unknown, 'Take them out of lib/note/melding-place.ts').toEqual([]);
  });
});
