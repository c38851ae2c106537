import { describe, expect, it } from 'vitest';
import { cleanParts } from '@/lib/app/read-as-client';
import type { Answer } from '@/lib/case/entries';
import { cleanText } from '@/lib/host/clean';
import { fixedLines } from '@/lib/note/fixed-lines';
import { noteParts } from '@/lib/note/note-parts';
import { beginSignal, openedWithCase, type Opened } from '@/tests/opened';
import { goldenNotes } from '../note/golden-notes';
import { readBasePack } from '../protocol/base-pack';

/** The note screen of a case with one signal. */
async function reading(fields: Record<string, unknown>): Promise<Opened> {
  const opened = await openedWithCase();
  const draft = beginSignal(opened);
  const plain = { observation: 'Twee blauwe plekken op de arm.', saidBy: 'S.', observedBy: 'self' };
  opened.app.drafting.change(draft, { ...plain, ...fields });
  expect(await opened.app.drafting.save(draft, opened.caseId)).toEqual({});
  opened.app.go({ screen: 'note', caseId: opened.caseId });
  return opened;
}
const remarksIn = ({ app }: Opened) => app.note.asReader.value?.remarks.map(({ kind, words }) => [kind, words]);

describe('what a reader would stumble over', () => {
  it.each([
    ['nothing in plain facts', {}, []],
    [
      'Veilig Thuis under a neutral heading',
      { situation: 'na het advies van Veilig Thuis' },
      [['names-code', 'Veilig Thuis']],
    ],
    ['an address', { place: 'Kerkstraat 12' }, [['address', 'Kerkstraat 12']]],
    ['a name', { present: 'S. en juf Anja' }, [['name', 'juf Anja']]],
    ['literal words of nobody', { quote: 'pas op', saidBy: '' }, [['no-speaker', 'pas op']]],
    ['a supposition', { hypothesis: 'hij wordt geduwd' }, [['hypothesis', 'hij wordt geduwd']]],
    ['a diagnosis', { diagnosis: 'astma', diagnosedBy: 'de huisarts' }, [['diagnosis', 'astma']]],
    ['words that leave guessing, by question', { observation: 'Huilt vaak, soms lang.' }, [['hint', 'vaak”, “soms']]],
    ['no vague words inside a supposition', { hypothesis: 'dit gebeurt vaak' }, [['hypothesis', 'dit gebeurt vaak']]],
  ])('%s', async (_what, fields, expected) => {
    const opened = await reading(fields);
    // The coach's rules arrive a moment after they are first needed.
    await expect.poll(() => remarksIn(opened)).toEqual(expected);
  });

  it('says nothing of the code where the heading names it too', async () => {
    const { app } = await reading({ situation: 'na het advies van Veilig Thuis' });
    app.note.chooseForm('open');
    expect(app.note.asReader.value?.remarks).toEqual([]);
  });

  it('warns where somebody lives, and knows the names of the family', async () => {
    const opened = await reading({ observation: 'Sara vertelde het zelf.' });
    const value: Answer = {
      ...{ kind: 'person', name: 'Sara', relation: '', stage: 'child', position: 'unknown', birthDate: '', age: '' },
      ...{ lives: 'bij oma', caredBy: '', authority: '', safeNow: 'yes', needs: '', remarks: '' },
    };
    await opened.app.journal.record(opened.caseId, { question: 's1.child', value });
    expect(opened.app.note.asReader.value?.remarks.map(({ kind, words }) => [kind, words])).toEqual([
      ['lives', 'Sara'],
      ['name', 'Sara'],
    ]);
  });

  it('is at most three of a kind', async () => {
    const opened = await reading({ hypothesis: 'een' });
    for (const hypothesis of ['twee', 'drie', 'vier']) {
      const draft = beginSignal(opened);
      opened.app.drafting.change(draft, { observation: 'Zie boven.', hypothesis });
      await opened.app.drafting.save(draft, opened.caseId);
    }
    expect(opened.app.note.asReader.value?.remarks).toHaveLength(3);
  });
});

describe('the note laid out to read', () => {
  const pack = readBasePack();
  it.each(goldenNotes())('has every word of the text and no other: $name', ({ entries, form, journal, text }) => {
    const { title, sections, trailer } = cleanParts(noteParts(entries, pack, { form, journal }));
    const lines = sections.flatMap(({ heading, facts }) => [
      heading,
      ...facts.flatMap(({ head, fields }) => [head, ...fields.map(([label, words]) => `${label}: ${words}`)]),
    ]);
    const plain = (words: string) => cleanText(words).replaceAll('› ', '').split(/\s+/).filter(Boolean);
    expect(plain([title, ...lines, trailer].join('\n'))).toEqual(plain(text));
    expect(fixedLines(pack).isHeading(title)).toBe(true);
  });
});
