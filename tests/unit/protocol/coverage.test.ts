import { describe, expect, test } from 'vitest';
import type { CaseView } from '@/lib/case/project';
import { answerKinds } from '@/lib/case/answer-kinds';
import { lintLayers } from '@/lib/protocol/lint';
import { type CoverageRow, coverageRows, documents } from './coverage-rows';
import { findAt } from './coverage-found';
import { coverageTable } from './coverage-table';
import { composed, layerNamed, seen } from './overlay-stack';

const rows = coverageRows();
const world = { contacts: [], today: '2026-11-22' };

/** What the linter says of a layer whose title holds these words. */
function remarksOn(words: string): string[] {
  const layer = layerNamed('nl-basis');
  const title = { ...layer.pack.title, nl: `Volgens ${words}` };
  return lintLayers([{ ...layer, pack: { ...layer.pack, title } }], world)
    .filter((finding) => finding.level === 'refusal' && finding.id === layer.pack.id)
    .map((finding) => finding.what.nl);
}

/** Questions that were answered or left out in this case, and that it does not ask. */
function unasked(view: CaseView, journal: CoverageRow['journal'] = []): string[] {
  const states = view.steps.flatMap((step) => step.questions);
  const asked = states.filter((state) => state.visible).map((state) => state.question.id);
  return journal
    .map(({ question, value }) => (value.kind === 'skipped' ? value.question : question))
    .filter((question) => !asked.includes(question));
}

describe('what the founding documents ask', () => {
  test.each(Object.keys(documents))('%s has rows', (document) => {
    expect(rows.some((row) => row.document === document)).toBe(true);
  });

  test('is named once per document', () => {
    const names = rows.map(({ document, rule }) => `${document}: ${rule}`);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test.each(rows.filter((row) => row.where))('$document: $rule', ({ where = [], layers, journal = [], sentence }) => {
    const pack = composed(...layers);
    const view = seen(pack, journal);
    const found = where.map((path) => ({ path, ...findAt(pack, view, path) }));
    expect(found.filter(({ shown }) => shown !== true)).toEqual([]);
    expect(found[0]?.sentence).toBe(sentence);
    expect(unasked(view, journal), 'every answer belongs to a question that is asked').toEqual([]);
    const before = journal.length > 0 ? findAt(pack, seen(pack, []), where[0]!)?.shown : false;
    expect(before, 'it is the journal that makes it appear').toBe(false);
  });

  test.each(rows.filter((row) => row.fields))(
    '$document: $rule, in its fields',
    ({ where = [], layers, fields = [] }) => {
      const questions = composed(...layers).steps.flatMap((step) => step.questions);
      const asked = questions.find(({ id }) => where.some((path) => path === id || path.startsWith(`${id}.`)));
      const answer = answerKinds.find((kind) => kind.shape.kind.value === asked?.kind);
      expect(Object.keys(answer?.shape ?? {})).toEqual(expect.arrayContaining(fields));
    },
  );

  test.each(rows.filter((row) => row.refused))('$document: $rule, refused', ({ refused = '', sentence }) => {
    expect(remarksOn(refused)).toEqual([sentence]);
  });

  test('stands in the README beside the packs', async () => {
    await expect(coverageTable(rows)).toMatchFileSnapshot('../../../lib/protocol/packs/README.md');
  });
});
