import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutMelding, layOutSection } from '@/lib/note/lay-out-melding';
import { meldingDraft, meldingText } from '@/lib/note/melding';
import { arbitraryJournal } from '../case/arbitrary-journal';
import { readBasePack } from '../protocol/base-pack';
import { goldenMeldingen } from './golden-meldingen';
import { linesOf, wordsOf } from './laid-out-words';

const pack = readBasePack();
const someDraft = arbitraryJournal(pack).map((journal) => meldingDraft(pack, journal, '2026-11-22'));

describe('a melding laid out', () => {
  test('has the lines of the plain melding, and no others', () => {
    fc.assert(
      fc.property(someDraft, (draft) => {
        expect(linesOf(wordsOf(layOutMelding(draft.sections)))).toEqual(linesOf(meldingText(draft)));
      }),
    );
  });

  test('has no tag besides headings, paragraphs, bold and line breaks, whatever somebody wrote', () => {
    fc.assert(
      fc.property(someDraft, (draft) => {
        const tags = layOutMelding(draft.sections).match(/<[^>]*>/g) ?? [];
        expect(tags.filter((tag) => !/^<\/?(?:h[23]|p|strong|br)>$/.test(tag))).toEqual([]);
      }),
    );
  });

  test.each(goldenMeldingen())('has its own headings as headings: $name', ({ draft, text }) => {
    const own = [...text.matchAll(/^— .+ —$/gm)].map(([line]) => line);
    const seen = [...layOutMelding(draft.sections).matchAll(/<h3>(.*?)<\/h3>/g)].map(([, line]) => line);
    expect(seen).toEqual(own);
  });

  test('keeps what somebody wrote between dashes as their words', () => {
    expect(layOutSection('— Sem zei niets —\nPlaats: de <hal>')).toBe(
      '<p>— Sem zei niets —<br><strong>Plaats:</strong> de &lt;hal&gt;</p>',
    );
  });
});
