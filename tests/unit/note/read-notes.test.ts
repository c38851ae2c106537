/** From a selection in the dossier back to the facts, whatever editors and hands did to it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrange } from '@/lib/note/arrange';
import { looksLikeNote } from '@/lib/note/looks-like-note';
import { readNotes } from '@/lib/note/read-notes';
import { render } from '@/lib/note/render';
import type { Pack } from '@/lib/protocol/schema';
import { readBasePack } from '../protocol/base-pack';
import { goldenNotes } from './golden-notes';
import { sameWords } from './same-words';
import { tameEntries } from './tame-entries';

const base = readBasePack();
const golden = goldenNotes();
const [elder, school] = golden;
if (!elder || !school) throw new Error('tests/notes lacks its cases');
const factsOf = ({ entries, journal }: typeof school) =>
  arrange(entries, base, journal).flatMap((section) => section.facts);
const read = (text: string, packs: readonly Pack[] = [base]) => readNotes(text, packs, base);
const readFacts = (text: string, packs?: readonly Pack[]) => read(text, packs).facts.map(({ fact }) => fact);

describe('several notes selected together', () => {
  test('give the facts of all', () => {
    const { facts, notes, unread } = read(`${school.text}\nGroet van de balie\n${elder.text}`);
    expect(facts.map(({ fact }) => fact)).toEqual([...factsOf(school), ...factsOf(elder)]);
    expect(notes.map(({ known }) => known)).toEqual([true, true]);
    expect(unread).toEqual(['Groet van de balie']);
  });

  test('are each read with the pack they name', () => {
    const rename = (pack: Pack): Pack => ({
      ...pack,
      id: 'school',
      steps: pack.steps.map((step) => ({
        ...step,
        questions: step.questions.map((question) =>
          question.id === 's1.kindcheck' ? { ...question, name: { nl: 'Broers en zussen', en: 'Siblings' } } : question,
        ),
      })),
    });
    const other = rename(base);
    const text = render(school.entries, other, { form: 'neutral', journal: school.journal });
    expect(text).toContain('Broers en zussen');
    const { facts, notes, unread } = read(`${text}\n\n${elder.text}`, [other, base]);
    expect(unread).toEqual([]);
    expect(sameWords(facts.map(({ fact }) => fact))).toBe(sameWords([...factsOf(school), ...factsOf(elder)]));
    expect(new Set(facts.map(({ asked }) => asked))).toEqual(new Set(['school@1.0.0', 'nl-basis@1.0.0']));
    expect(notes.every(({ known }) => known)).toBe(true);
  });
});

describe('a note of a pack that is not here', () => {
  test('says so, and is read with what is here', () => {
    const text = school.text.replace('nl-basis 1.0.0', 'eigen-school 3.1.0');
    const { facts, notes } = read(text);
    expect(notes).toMatchObject([{ pack: 'eigen-school@3.1.0', known: false }]);
    expect(facts.map(({ fact }) => fact)).toEqual(factsOf(school));
    expect(facts[0]?.asked).toBe('eigen-school@3.1.0');
  });
});

test('a day that does not exist makes a line unread, not a fact', () => {
  const { facts, unread } = read(school.text.replace('Vastgelegd: 12 november 2026', 'Vastgelegd: 31 november 2026'));
  expect(facts).toHaveLength(factsOf(school).length - 1);
  expect(unread.join('\n')).toContain('Vastgelegd: 31 november 2026');
});

test('a role that is too long to keep is shown, not dropped', () => {
  const role = 'iemand met een naam die veel te lang is om een functie te zijn in welk team dan ook';
  const text = school.text.replace('15.20 uur\nOver', '15.20 uur\nOver').replace('door beroepskracht', `door ${role}`);
  const { facts, unread } = read(text);
  expect(facts).toHaveLength(factsOf(school).length - 1);
  expect(unread.join('\n')).toContain(role);
});

describe('what looks like a note', () => {
  const wrapAt = (width: number) => (text: string) =>
    text.replace(new RegExp(`(?=.{${width + 1}})(.{1,${width}}) `, 'g'), '$1\n');
  const manglings: ((text: string) => string)[] = [
    wrapAt(48),
    (text) => text.replaceAll(' ', '\u00a0'),
    (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
    (text) => text.replace(/—/g, '-').replaceAll('·', '•'),
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => text.slice(0, text.lastIndexOf('Vastgelegd') + 45),
    (text) => text.slice(text.indexOf('Vastgelegd')),
  ];
  test.each(golden)('is recognised without a pack, also wrapped, respaced and cut: $name', ({ text }) => {
    for (const mangle of manglings) expect(looksLikeNote(mangle(text)), mangle(text)).toBe(true);
  });
  test('is no other report', () => {
    expect(looksLikeNote('Op 12 november 2026 vastgelegd, door de groepsleiding. Notitie volgt.')).toBe(false);
  });

  /** The entries whose words stand in something: W3 for the third. */
  const marks = (part: unknown) =>
    (
      JSON.stringify(part)
        .replaceAll(/\\[nr]/g, ' ')
        .match(/\bW\d+\b/g) ?? []
    ).sort();
  const cuts = fc.tuple(fc.nat(), fc.nat()).map(([from, to]) => (text: string) => {
    const start = from % Math.max(1, text.length);
    return text.slice(start, start + 1 + (to % (text.length - start)));
  });

  test('gives the same facts, or shows the rest: no word is lost in silence', () => {
    const twoNotes = fc.tuple(tameEntries(base), tameEntries(base)).map(([a, b]) => ({
      facts: [a, b].flatMap((entries) => arrange(entries, base, entries).flatMap((section) => section.facts)),
      text: [a, b].map((entries) => render(entries, base, { form: 'neutral' })).join('\n\n'),
    }));
    fc.assert(
      fc.property(twoNotes, fc.subarray(manglings.slice(0, 5)), ({ text, facts }, chosen) => {
        const mangled = chosen.reduce((words, mangle) => mangle(words), text);
        expect(sameWords(readFacts(mangled))).toBe(sameWords(facts));
      }),
      { numRuns: 120 },
    );
    fc.assert(
      fc.property(twoNotes, cuts, fc.subarray(manglings.slice(0, 5), { maxLength: 2 }), ({ text }, cut, chosen) => {
        const left = chosen.reduce((words, mangle) => mangle(words), cut(text));
        const { facts, unread } = read(left);
        expect(marks([facts.map(({ fact }) => fact), unread])).toEqual(marks(left));
      }),
      { numRuns: 150 },
    );
  }, 30_000);
});
