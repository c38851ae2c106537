import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { wordFile } from '@/entrypoints/sidepanel/word-file';
import { project } from '@/lib/case/project';
import { caseFileParts, caseFileText } from '@/lib/note/case-file';
import { readNotes } from '@/lib/note/read-notes';
import { readBasePack } from '../protocol/base-pack';
import { goldenNotes } from './golden-notes';

const pack = readBasePack();
const school = goldenNotes().find((note) => note.name === 'school-met-hulp');
if (!school) throw new Error('tests/notes lacks the school case');
const { journal } = school;
const view = { ...project(pack, journal, '2026-11-22'), label: 'Groep 5' };
const parts = caseFileParts({ pack, journal, view, madeOn: '2026-11-22' });
const mark = `Protocolpakket ${pack.id} ${pack.version} · gemaakt op 22 november 2026`;

/** The words of one part of the file, as a word processor would show them. */
function wordsIn(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (!part) throw new Error(`the file has no ${name}`);
  const shown = strFromU8(part)
    .replaceAll('<w:br/>', '\n')
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<[^>]*>/g, '');
  return shown
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** The foot of the pages, however the library numbers it. */
const footIn = (bytes: Uint8Array) =>
  wordsIn(
    bytes,
    Object.keys(unzipSync(bytes)).find((name) => /^word\/footer\d*\.xml$/.test(name)) ?? 'word/footer1.xml',
  );

describe('a case as plain text', () => {
  test('says which pack asked the questions and when it was made, first and last', () => {
    const lines = caseFileText(parts).trimEnd().split('\n');
    expect([lines[0], lines.at(-1)]).toEqual([mark, mark]);
  });

  test('says what is not yet in the dossier, and that a case still runs', () => {
    expect(parts.lines).toEqual([
      'Casus: Groep 5 (een naam die alleen de maker gebruikt)',
      view.closed ? 'Afgesloten.' : 'Loopt nog.',
      `Nog niet in het dossier: ${view.notInDossier.length}.`,
    ]);
  });

  test('can be read back, every fact of it', () => {
    const heads = readNotes(caseFileText(parts), [pack], pack).facts;
    expect(heads).toHaveLength(parts.sections.flatMap(({ facts }) => facts).length);
    expect(heads.length).toBeGreaterThan(3);
  });

  test('tells each placement with where it went and whether it was checked', () => {
    const placed = {
      id: '00000000-0000-4000-8000-0000000000aa',
      at: '2026-11-20T09:00:00Z',
      by: 'professional',
      pack: `${pack.id}@${pack.version}`,
      question: 'naast.placed',
      value: { kind: 'placed' as const, entries: [journal[0]?.id ?? ''], field: 'Notitie', check: 'copied' as const },
    };
    const { lists } = caseFileParts({ pack, journal: [...journal, placed], view, madeOn: '2026-11-22' });
    expect(lists).toContainEqual({
      heading: 'In het dossier gezet',
      items: ['20 november 2026 · Notitie · gekopieerd, niet gecontroleerd'],
    });
  });
});

describe('a case as a document for a word processor', () => {
  test('holds every word of the facts, under the headings of their steps', async () => {
    const shown = wordsIn(await wordFile(parts), 'word/document.xml');
    for (const { heading, facts } of parts.sections) {
      expect(shown).toContain(heading);
      for (const { head, fields } of facts) {
        expect(shown).toContain(head);
        for (const [label, words] of fields) expect(shown).toContain(`${label}: ${words}`);
      }
    }
  });

  test('carries pack version and date under its title and at the foot of every page', async () => {
    const bytes = await wordFile(parts);
    expect(wordsIn(bytes, 'word/document.xml')).toContain(mark);
    expect(footIn(bytes)).toContain(mark);
  });

  test('says nothing about the case in the properties that folders and search show', async () => {
    const bytes = await wordFile(parts);
    const told = Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('docProps/'));
    expect(told.length).toBeGreaterThan(0);
    expect(told.map((name) => wordsIn(bytes, name)).join(' ')).not.toMatch(/meldcode|groep 5/i);
  });

  test('stays a file that opens, whatever was typed', async () => {
    const typed = 'a\u0000b\u000b<w:p>\ud800 & “c”\nd';
    const shown = wordsIn(await wordFile({ ...parts, lines: [typed] }), 'word/document.xml');
    expect(shown).toContain('a\ufffdb\ufffd<w:p>\ufffd & “c”\nd');
  });
});
