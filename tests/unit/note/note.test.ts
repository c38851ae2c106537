import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Entry, isBookkeeping, type Journal } from '@/lib/case/entries';
import { arrange } from '@/lib/note/arrange';
import { parse } from '@/lib/note/parse';
import { render } from '@/lib/note/render';
import { arbitraryEntry } from '../case/arbitrary-journal';
import { words } from '../case/arbitrary-words';
import { readBasePack } from '../protocol/base-pack';
import { goldenNotes } from './golden-notes';
import { sameWords } from './same-words';

const pack = readBasePack();
const forms = fc.constantFrom('open' as const, 'neutral' as const);
const someEntries = fc.uniqueArray(arbitraryEntry(pack), { maxLength: 6, selector: (entry) => entry.id });
const golden = goldenNotes();
const school = golden.find((note) => note.name === 'school-met-hulp');
if (!school) throw new Error('tests/notes lacks the school case');
const factsOf = (entries: readonly Entry[], journal: Journal = entries) =>
  arrange(entries, pack, journal).flatMap((section) => section.facts);

describe('a note', () => {
  test.each(golden)('reads as agreed: $name', ({ entries, form, journal, text }) => {
    expect(`${render(entries, pack, { form, journal })}\n`).toBe(text);
  });

  test('is the same in whatever order the entries were chosen', () => {
    fc.assert(
      fc.property(someEntries, forms, (entries, form) => {
        expect(render(entries.toReversed(), pack, { form })).toBe(render(entries, pack, { form }));
      }),
    );
  });

  test('holds every word of every entry', () => {
    const closed = (
      'kind date time value observedBy bearing page question entry stage position birthDate age safeNow until ' +
      'consent outcome followUpOn diagnosedOn anonymous'
    ).split(' ');
    const marks = (value: object) =>
      Object.fromEntries(
        Object.entries(value).map(([field, content]: [string, unknown]) => [
          field,
          closed.includes(field) || typeof content !== 'string' ? content : `⟦${field}⟧`,
        ]),
      );
    fc.assert(
      fc.property(someEntries, forms, (entries, form) => {
        const noted = entries.filter(({ value }) => !isBookkeeping(value));
        const marked = noted.map((entry) => ({ ...entry, value: marks(entry.value) as typeof entry.value }));
        const text = render(marked, pack, { form });
        for (const entry of marked) {
          for (const content of Object.values<unknown>(entry.value)) {
            if (typeof content === 'string' && content.startsWith('⟦')) expect(text).toContain(content);
          }
        }
      }),
    );
  });

  test('never tells which page an entry came from', () => {
    fc.assert(
      fc.property(someEntries, forms, (entries, form) => {
        const page = { origin: 'https://geheim.example', path: '/pad', title: 'geheim' };
        const there = entries.map((entry) =>
          entry.value.kind === 'signal' ? { ...entry, value: { ...entry.value, page } } : entry,
        );
        expect(render(there, pack, { form })).toBe(render(entries, pack, { form }));
      }),
    );
  });

  test('in its neutral form has no meldcode, Veilig Thuis or step number in title, headings and trailer', () => {
    const neutral = golden.filter((note) => note.form === 'neutral');
    expect(neutral.length).toBeGreaterThan(0);
    const all = golden.map(({ entries }) => render(entries, pack, { form: 'neutral' })).join('\n');
    const fixed = all.split('\n').filter((words) => /^(Aantekening|— .* —|Notitie .*)$/.test(words));
    expect(fixed.join('\n')).not.toMatch(/meldcode|veilig thuis|stap/i);
    expect(all).not.toMatch(/meldcode/i);
  });
});

describe('reading a note back', () => {
  test('gives exactly what was written', () => {
    fc.assert(
      fc.property(someEntries, forms, (entries, form) => {
        const note = parse(render(entries, pack, { form }), pack);
        expect(note.facts).toEqual(factsOf(entries));
        expect(note.unread).toEqual([]);
        expect(note.trailers).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });

  test.each(golden)('survives an editor that changes line breaks, spaces and quotation marks: $name', (note) => {
    const mangled = note.text
      .replaceAll('\n', '\r\n')
      .replaceAll(' ', '\u00a0')
      .replace(/[“”]/g, '"')
      .replace(/^/gm, '  ');
    const read = parse(mangled, pack);
    expect(read.unread).toEqual([]);
    expect(sameWords(read.facts)).toEqual(sameWords(factsOf(note.entries, note.journal)));
  });

  test.each(golden)('survives a field that wraps lines at 72 characters: $name', (note) => {
    const wrapped = note.text.replace(/(?=.{73})(.{1,72}) /g, '$1\n');
    const read = parse(wrapped, pack);
    expect(read.unread).toEqual([]);
    expect(sameWords(read.facts)).toEqual(sameWords(factsOf(note.entries, note.journal)));
  });

  test('leaves the text around a note alone, and shows it', () => {
    const read = parse(`Rapportage maandag\n\n${school.text}\nGroet van de balie`, pack);
    expect(read.facts).toEqual(factsOf(school.entries, school.journal));
    expect(read.unread).toEqual(['Rapportage maandag', 'Groet van de balie']);
  });

  test('takes from a damaged note what is certain and shows the rest', () => {
    const damaged = school.text.replace('Besluit: nee\n', '');
    const read = parse(damaged, pack);
    expect(read.facts).toHaveLength(factsOf(school.entries, school.journal).length - 1);
    expect(read.unread.join('\n')).toContain('Veilig Thuis adviseert nu niet te melden.');
  });

  test('shows words under a label that does not belong there', () => {
    const edited = parse(school.text.replace('› Plaats:', 'Plaats:'), pack);
    expect(edited.facts).toHaveLength(factsOf(school.entries).length);
    expect(edited.unread).toEqual(['Plaats: dit stond zo in het advies.']);
  });

  test('keeps words under a label that comes twice', () => {
    const edited = parse(school.text.replace('Situatie: kringgesprek', '$&\nSituatie: daarna buiten'), pack);
    expect(edited.facts[2]?.value).toMatchObject({ situation: 'kringgesprek\nSituatie: daarna buiten' });
    expect(edited.unread).toEqual([]);
  });

  test('takes any text, and shows all of it when it is no note', () => {
    const report = fc.array(
      words.map((text) => `Rapportage: ${text}`.replaceAll(/\s+/g, ' ').trim()),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(report, words, (lines, loose) => {
        expect(parse(lines.join('\n'), pack)).toEqual({ trailers: [], facts: [], unread: lines });
        expect(() => parse(loose, pack)).not.toThrow();
      }),
    );
  });
});
