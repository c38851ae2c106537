/** Notes as they come back out of editors and hands: wrapped, requoted, respaced, cut, with lines gone. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrange } from '@/lib/note/arrange';
import { parse } from '@/lib/note/parse';
import { render } from '@/lib/note/render';
import type { Pack } from '@/lib/protocol/schema';
import { readBasePack } from '../protocol/base-pack';
import { sameWords } from './same-words';
import { tameEntries } from './tame-entries';

/** The base pack with a question of every kind, and names and options with signs that editors change. */
function packOfAllKinds(): Pack {
  const base = readBasePack();
  const words = (text: string) => ({ nl: text, en: text });
  const shape = { prompts: [], repeats: true, sources: ['furore'], floor: false };
  const ask = (kind: Pack['steps'][number]['questions'][number]['kind'], name: string, options: string[] = []) => ({
    ...{ id: `x.${kind}`, kind, text: words(`Wat hoort bij ‘${name}’?`), name: words(name), ...shape },
    options: options.map((text, at) => ({ id: `o${at}`, text: words(text) })),
  });
  const more = [
    ask('multiple', 'Wat er – ook – speelt', ['Ja; ‘soms’', 'Nee', 'Ja']),
    ask('person', 'Iemand in het ‘gezin’'),
    ask('agreement', 'Afspraak over hulp'),
    ask('follow-up', 'Wat er van een vermoeden klopt'),
  ];
  return {
    ...base,
    steps: base.steps.map((step, at) => (at === 1 ? { ...step, questions: [...step.questions, ...more] } : step)),
  };
}
const pack = packOfAllKinds();
const notes = fc
  .record({ entries: tameEntries(pack), form: fc.constantFrom('open' as const, 'neutral' as const) })
  .map(({ entries, form }) => ({ text: render(entries, pack, { form }), facts: factsOf(entries) }));
const factsOf = (entries: Parameters<typeof arrange>[0]) =>
  arrange(entries, pack, entries).flatMap((section) => section.facts);

const wrapAt = (width: number) => (text: string) =>
  text.replace(new RegExp(`(?=.{${width + 1}})(.{1,${width}}) `, 'g'), '$1\n');
const manglings: ((text: string) => string)[] = [
  wrapAt(72),
  wrapAt(48),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll('\u00a0', ' '),
  (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  (text) => text.replace(/“/g, '„'),
  (text) => text.replace(/^/gm, '   '),
  (text) => text.replace(/$/gm, '  '),
  (text) => text.replace(/—/g, '-').replace(/–/g, '-'),
  (text) => text.replaceAll('·', '•'),
  (text) => text.replace(/\n{2,}/g, '\n'),
  (text) => text.replaceAll('\n', '\n\n'),
  (text) => text.replaceAll('\n', '\r\n'),
];

describe('a note that went through editors', () => {
  test('tells the same facts, whatever they did to lines, spaces, dashes and quotation marks', () => {
    fc.assert(
      fc.property(notes, fc.subarray(manglings), ({ text, facts }, chosen) => {
        const mangled = chosen.reduce((words, mangle) => mangle(words), text);
        const read = parse(mangled, pack);
        expect(read.unread).toEqual([]);
        expect(sameWords(read.facts)).toEqual(sameWords(facts));
        expect(read.trailers).toHaveLength(1);
      }),
      { numRuns: 400 },
    );
  });
});

/** The entries whose words stand in something. */
const allMarks = (part: unknown) =>
  JSON.stringify(part)
    .replaceAll(/\\[nr]/g, ' ')
    .match(/\bW\d+\b/g) ?? [];
const marksIn = (part: unknown) => new Set(allMarks(part));
const countMarks = (part: unknown) => allMarks(part).length;

describe('a damaged note', () => {
  /** One line gone, or the note cut at both ends. */
  const damage = fc.oneof(
    fc.nat().map((at) => (lines: string[]) => lines.toSpliced(at % lines.length, 1)),
    fc.tuple(fc.nat(), fc.nat()).map(([from, to]) => (lines: string[]) => {
      const start = from % lines.length;
      return lines.slice(start, start + 1 + (to % (lines.length - start)));
    }),
  );

  test('never mixes the words of two facts', () => {
    fc.assert(
      fc.property(notes, damage, ({ text }, harm) => {
        const read = parse(harm(text.split('\n')).join('\n'), pack);
        for (const fact of read.facts) expect(marksIn(fact).size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  test('keeps every word that is left: in a fact, or shown as unread', () => {
    fc.assert(
      fc.property(notes, damage, fc.subarray(manglings, { maxLength: 2 }), ({ text }, harm, chosen) => {
        const left = chosen.reduce((words, mangle) => mangle(words), harm(text.split('\n')).join('\n'));
        const read = parse(left, pack);
        expect(countMarks(read.facts) + countMarks(read.unread)).toBe(countMarks(left));
      }),
      { numRuns: 500 },
    );
  });

  test('gives no fact that was not written so, unless a line of it is gone', () => {
    fc.assert(
      fc.property(notes, damage, ({ text, facts }, harm) => {
        const read = parse(harm(text.split('\n')).join('\n'), pack);
        const changed = read.facts.filter((fact) => !facts.some((known) => sameWords(known) === sameWords(fact)));
        expect(changed.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  test('shows words that were put between the first line of a fact and its next', () => {
    const read = parse(
      'Afgesloten\nnagekeken door mij\nOmdat: klaar\nVastgelegd: 22 november 2026, door beroepskracht',
      pack,
    );
    expect(read.facts).toHaveLength(1);
    expect(read.unread).toEqual(['nagekeken door mij']);
  });

  test('shows words that mean nothing where they stand', () => {
    const decision = 'Beslissing 2: is hulp (ook) mogelijk?\nBesluit: ja\nGronden: x\nPlaats: school\n';
    const read = parse(`${decision}Vastgelegd: 22 november 2026, door beroepskracht`, pack);
    expect(read.facts).toHaveLength(1);
    expect(read.unread).toEqual(['Plaats: school']);
  });

  test('shows lines between facts that are no heading of this pack', () => {
    const read = parse('- huisbezoek -\n— Stap 1: Signalen —\n- Stap 1: Signalen -', pack);
    expect(read.unread).toEqual(['- huisbezoek -']);
  });
});
