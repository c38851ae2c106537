/** What is typed about a case stays out of spelling services, autofill and translators (design §6.14). */
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { nodesOf, parse, placeOf, type SourceFile, sources } from './sources';

const fieldTags = ['input', 'textarea'];
/** How each may be written so that the attribute really appears: Preact drops `writingsuggestions={false}`. */
const wanted: Readonly<Record<string, readonly string[]>> = {
  spellcheck: ['false', '"false"'],
  autocomplete: ['"off"'],
  writingsuggestions: ['"false"'],
  translate: ['false', '"no"'],
};
const remedy = `Give it ${JSON.stringify(wanted)}, or use a control from components/controls.`;

type Tag = ts.JsxOpeningElement | ts.JsxSelfClosingElement;
type Attributes = Readonly<Record<string, string>>;
const isTag = (node: ts.Node): node is Tag => ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node);

const fieldsOf = (file: SourceFile) =>
  [...nodesOf(file.ast)].filter(isTag).filter((tag) => fieldTags.includes(tag.tagName.getText()));

const editable = (file: SourceFile) =>
  [...nodesOf(file.ast)].filter((node) => ts.isJsxAttribute(node) && /^contenteditable$/i.test(node.name.getText()));

/** `"no"`, `{"no"}` and `{'no'}` are written alike here. */
const plain = (node: ts.Node | undefined): string =>
  (node?.getText() ?? 'true').replace(/[{}\s]/g, '').replaceAll("'", '"');

/** Constant objects of a file, such as `const privateField = { spellcheck: false, … }`. */
const objectsOf = (file: SourceFile): [string, Attributes][] =>
  [...nodesOf(file.ast)].flatMap((node): [string, Attributes][] => {
    if (!ts.isVariableDeclaration(node) || !node.initializer) return [];
    const value = bare(node.initializer);
    if (!ts.isObjectLiteralExpression(value)) return [];
    const properties = value.properties.filter(ts.isPropertyAssignment);
    return [
      [node.name.getText(), Object.fromEntries(properties.map((item) => [plain(item.name), plain(item.initializer)]))],
    ];
  });

const bare = (node: ts.Expression): ts.Expression =>
  ts.isAsExpression(node) || ts.isSatisfiesExpression(node) ? bare(node.expression) : node;

const attributesOf = (tag: Tag, objects: ReadonlyMap<string, Attributes>): Attributes =>
  Object.assign(
    {},
    ...tag.attributes.properties.map((item) =>
      ts.isJsxSpreadAttribute(item)
        ? (objects.get(item.expression.getText()) ?? {})
        : { [item.name.getText().toLowerCase()]: plain(item.initializer) },
    ),
  ) as Attributes;

/** Boxes and buttons hold no text; a passphrase field may tell the browser which passphrase it is. */
function isPrivate(attributes: Attributes): boolean {
  const type = attributes['type'] ?? '"text"';
  if (/^"(checkbox|radio|file|range)"$/.test(type)) return true;
  const missing = Object.keys(wanted).filter((name) => !wanted[name]?.includes(attributes[name] ?? ''));
  return missing.every((name) => name === 'autocomplete' && type.includes('password'));
}

const leaks = (files: readonly SourceFile[]) => {
  const objects = new Map(files.flatMap(objectsOf));
  return files.flatMap((file) =>
    fieldsOf(file)
      .filter((tag) => !isPrivate(attributesOf(tag, objects)))
      .map((tag) => `${placeOf(file, tag)} may show its text to a service. ${remedy}`),
  );
};

const controls = sources.filter((file) => file.path.startsWith('components/controls/'));
const screens = sources.filter((file) => file.path.endsWith('.tsx') && !controls.includes(file));

describe('fields that hold case text', () => {
  test('stand in components/controls only', () => {
    const strays = screens.flatMap((file) =>
      [...fieldsOf(file), ...editable(file)].map(
        (node) => `${placeOf(file, node)}: use a control from components/controls.`,
      ),
    );
    expect(strays).toEqual([]);
  });

  test('keep their text to themselves', () => {
    expect(controls.flatMap(fieldsOf).length, 'No fields found in components/controls.').toBeGreaterThan(0);
    expect(leaks(controls)).toEqual([]);
  });

  test.each([
    ['<textarea spellcheck={false} autocomplete="off" writingsuggestions="false" translate="no" />', true],
    ['<textarea {...quiet} />', true],
    ['<input type="checkbox" />', true],
    ['<textarea spellcheck={false} autocomplete="off" translate="no" />', false],
    ['<textarea {...quiet} spellcheck />', false],
    ['<textarea {...quiet} writingsuggestions={false} />', false],
    ['<input type="text" />', false],
  ])('%s is told apart', (tag, good) => {
    const quiet = `const quiet = { spellcheck: false, autocomplete: 'off', writingsuggestions: 'false', translate: 'no' } as const;`;
    expect(leaks([parse('components/controls/X.tsx', `${quiet} const x = ${tag};`)]).length === 0).toBe(good);
  });
});
