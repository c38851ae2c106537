import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '@/lib/case/entries';
import { layOut } from '@/lib/note/lay-out';
import { noteParts } from '@/lib/note/note-parts';
import { parse } from '@/lib/note/parse';
import { render } from '@/lib/note/render';
import { arbitraryEntry } from '../case/arbitrary-journal';
import { readBasePack } from '../protocol/base-pack';
import { goldenNotes } from './golden-notes';
import { linesOf, wordsOf } from './laid-out-words';

const pack = readBasePack();
const someEntries = fc.uniqueArray(arbitraryEntry(pack), { maxLength: 6, selector: (entry) => entry.id });
const laidOut = (entries: readonly Entry[]) => layOut(noteParts(entries, pack, { form: 'neutral' }), pack);

describe('the note laid out', () => {
  test('has the lines of the plain note, and no others', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        expect(linesOf(wordsOf(laidOut(entries)))).toEqual(linesOf(render(entries, pack, { form: 'neutral' })));
      }),
    );
  });

  test('has no tag besides headings, lists, bold and line breaks, whatever somebody wrote', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        const tags = laidOut(entries).match(/<[^>]*>/g) ?? [];
        expect(tags.filter((tag) => !/^<\/?(?:h[234]|ul|li|strong|p|br)>$/.test(tag))).toEqual([]);
      }),
    );
  });

  test('shows words that look like a tag as words', () => {
    const [note] = goldenNotes();
    const entries = (note?.entries ?? []).map((entry) =>
      entry.value.kind === 'signal' ? { ...entry, value: { ...entry.value, quote: '<img src=x>&amp;' } } : entry,
    );
    expect(laidOut(entries)).toContain('&lt;img src=x&gt;&amp;amp;');
  });

  test.each(goldenNotes())('is read back from an editor that made plain lines of it: $name', ({ entries }) => {
    const plain = parse(render(entries, pack, { form: 'neutral' }), pack);
    const read = parse(wordsOf(laidOut(entries)), pack);
    expect(read.unread).toEqual([]);
    expect(read.facts).toEqual(plain.facts);
  });
});
