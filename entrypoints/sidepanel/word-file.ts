/** The case file for a word processor (DOCX). The only file that knows how such a file is made; loaded when it is asked for. */
import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { CaseFileParts } from '@/lib/note/case-file';

/** What XML cannot hold in any way, half a sign of two included: one of them and no word processor opens the file. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const written = (words: string) => words.replaceAll(unwritable, '\ufffd');

/** Words with their own line breaks. */
const runs = (words: string, look: { bold?: true } = {}): TextRun[] =>
  written(words)
    .split(/\r\n?|\n/)
    .map((text, at) => new TextRun({ text, ...look, ...(at > 0 ? { break: 1 } : {}) }));

const heading = (level: (typeof HeadingLevel)[keyof typeof HeadingLevel], words: string) =>
  new Paragraph({ heading: level, keepNext: true, children: runs(words) });
const plain = (words: string) => new Paragraph({ spacing: { after: 80 }, children: runs(words) });
const listed = (children: TextRun[]) => new Paragraph({ bullet: { level: 0 }, children });

const factOf = ({ head, fields }: CaseFileParts['sections'][number]['facts'][number]) => [
  heading(HeadingLevel.HEADING_3, head),
  ...fields.map(([label, words]) => listed([...runs(`${label}: `, { bold: true }), ...runs(words)])),
];

const foot = (mark: string) =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [`${written(mark)} · `, PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });

/** The bytes of a DOCX with headings, lists, and the mark on every page. Its properties say nothing about a case. */
export async function wordFile({
  title,
  mark,
  lines,
  sections,
  lists,
  trailer,
}: CaseFileParts): Promise<Uint8Array<ArrayBuffer>> {
  const children = [
    heading(HeadingLevel.TITLE, title),
    plain(mark),
    ...lines.map(plain),
    ...sections.flatMap((section) => [
      heading(HeadingLevel.HEADING_2, section.heading),
      ...section.facts.flatMap(factOf),
    ]),
    ...lists.flatMap((list) => [
      heading(HeadingLevel.HEADING_2, list.heading),
      ...list.items.map((item) => listed(runs(item))),
    ]),
    plain(trailer),
  ];
  const document = new Document({
    title: 'Verslag',
    creator: 'Naast',
    lastModifiedBy: 'Naast',
    styles: { default: { document: { run: { language: { value: 'nl-NL' } } } } },
    sections: [{ footers: { default: foot(mark) }, children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
