/** Writes the README of `lib/protocol/packs`: what of the founding documents is carried, where, and how it is seen. */
import { type CoverageRow, documents } from './coverage-rows';

const kinds = {
  question: 'vraag',
  advice: 'advies',
  checklist: 'checklist van de organisatie',
  lint: 'geweigerd door de linter',
  'not-carried': 'niet overgenomen',
} as const;

const intro = `# Protocol packs

The meldcode as data. \`nl-basis.json\` holds for everybody; an overlay changes it for a sector, a region or an organisation.
\`compose\` lays them on each other in that order; \`pack.schema.json\` is the schema for editors.

## An overlay of your own, in ten lines

1. \`npm run pack -- new my-school\` writes an overlay that already fits. Or copy \`organisation-school-board.json\`.
2. \`id\`, \`version\` and \`layer\` say what it is; \`extends\` names what lies under it: \`nl-basis@1\`, and a sector if you want one.
3. \`params\` fills \`{{places}}\` in texts; a place that stays empty is refused.
4. \`sources\` names the paper it comes from, with the day somebody checked it. Everything you add names one.
5. \`roles\` says who signals, consults, talks, weighs, decides, reports and records. A known id replaces, a new one adds.
6. \`numbers\` shows regional numbers of the directory; \`contacts\` are your own. National numbers are never in a pack.
7. \`texts\` gives other words by path: \`s3.title\`, \`s2.colleague.text\`, \`r.danger.text\`. Dutch alone is enough.
8. \`addQuestions\`, \`addPrompts\` and \`addRules\` add; \`move\` puts a question elsewhere; \`weighing\` leads its path otherwise. Begin
   new ids with a short name of your own.
9. \`drop\` leaves out what you do not need. What is the legal minimum cannot be dropped.
10. \`npm run pack -- lint nl-basis.json my-school.json\` says what is wrong, and what to do about it.

The file is imported in the panel, at _Instellingen_ › _Mijn werkplek_. It is examined there by the same rules, stays marked as not
signed, and must be an overlay with an id of its own: a whole base could leave out the legal minimum. New contents need a new
\`version\`; cases keep the pack they began with until somebody moves them.

What a profession's own framework says is only here where its text was read; elsewhere \`kader\` has \`known: false\` and asks to lay
it beside the five common questions.

## What the founding documents ask

Generated from \`coverage.json\` by \`tests/unit/protocol/coverage.test.ts\` (\`-u\` writes it), which also checks every row.
`;

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');

/** What an answer says, as short as can be. */
function answerOf({ question, value }: NonNullable<CoverageRow['journal']>[number]): string {
  if (value.kind === 'text') return `${question} = ${value.text}`;
  if (value.kind === 'multiple') return `${question} = ${value.values.join(' + ')}`;
  if (value.kind === 'person') return `${question} = ${value.age || value.stage}`;
  if (value.kind === 'skipped') return `${value.question} overgeslagen`;
  return 'value' in value ? `${question} = ${value.value}` : question;
}

function line({
  rule,
  as,
  where = [],
  fields = [],
  refused,
  reason,
  layers,
  journal = [],
  sentence,
}: CoverageRow): string {
  const places = [...where, ...fields.map((field) => `veld ${field}`), ...(refused === undefined ? [] : [refused])];
  const words = reason ?? `‘${sentence}’`;
  const cells = [rule, kinds[as], code(places), layers.at(-1) ?? '', code(journal.map(answerOf)), words];
  return `| ${cells.map(cell).join(' | ')} |`;
}

const heading = '| Regel | Gedragen als | Waar | Laag | Verschijnt bij | Zin op het scherm, of waarom niet |';

function countsOf(rows: readonly CoverageRow[]): string {
  const count = (as: CoverageRow['as']) => `${kinds[as]} ${rows.filter((row) => row.as === as).length}`;
  return `${rows.length} regels: ${(Object.keys(kinds) as CoverageRow['as'][]).map(count).join(', ')}.`;
}

/** The whole README, in Markdown. Deterministic. */
export function coverageTable(rows: readonly CoverageRow[]): string {
  const parts = (Object.keys(documents) as CoverageRow['document'][]).map((document) => {
    const lines = rows.filter((row) => row.document === document).map(line);
    const table = [heading, '| --- | --- | --- | --- | --- | --- |', ...lines].join('\n');
    return `### ${document}: ${documents[document]}\n\n<!-- prettier-ignore -->\n${table}\n`;
  });
  return [intro, `${countsOf(rows)}\n`, ...parts].join('\n');
}
