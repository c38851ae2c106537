/** Nothing that was opened, and nothing from elsewhere, is believed before a schema said what it is (design §5). */
import ts from 'typescript';
import { expect, test } from 'vitest';
import { nodesOf, placeOf, sources, type SourceFile } from './sources';

/** Where an opened value is sealed again unread; all of it is opened and checked before it counts (renew-vault.ts). */
const unread = ['lib/vault/reseal.ts again'];

/** Where a text becomes a value, and what checks that value. */
const readers: Record<string, string> = {
  'lib/app/pack-shelf.ts': 'a print that the app itself made of what the vault gave',
  'lib/app/read-json.ts': 'examineLayer for a pack, siteAdapterSchema for an adapter',
  'lib/vault/backup-format.ts': 'contentsSchema; the other place reads a print of its own',
  'lib/vault/json-shape.ts': 'one name, looked up in a list',
  'lib/vault/memory-vault.ts': 'a copy of a change that mustFit checked',
  'lib/vault/open-one.ts': 'caseHeadSchema, once it is migrated',
  'lib/vault/opened-packs.ts': 'ownWordsSchema; a pack only when it was checked before, to the letter',
  'lib/vault/seal.ts': 'who opens it: the test below',
  'lib/vault/snapshot.ts': 'introductionSchema and recordSchema',
};

const isCall = (node: ts.Node, name: string): node is ts.CallExpression =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === name;
const isParsing = (node: ts.Node) =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  ['parse', 'safeParse'].includes(node.expression.name.text) &&
  node.expression.expression.getText() !== 'JSON';

/** The nodes around this one, from the inside out, up to the function it stands in. */
function* around(node: ts.Node): Generator<ts.Node> {
  for (let outer = node.parent; !ts.isSourceFile(outer); outer = outer.parent) {
    yield outer;
    if (ts.isFunctionLike(outer)) return;
  }
}
const isChecked = (node: ts.Node) => [...around(node)].some(isParsing);
const functionOf = (node: ts.Node) => [...around(node)].find(ts.isFunctionLike);

/** Whether an opened value goes to a schema, or gets a name that goes to a schema and nowhere else. */
function isJudged(call: ts.Node): boolean {
  if (isChecked(call)) return true;
  const named = [...around(call)].find(ts.isVariableDeclaration)?.name;
  const body = functionOf(call);
  if (!named || !body) return false;
  const uses = [...nodesOf(body)].filter(
    (node) => ts.isIdentifier(node) && node !== named && node.text === named.getText(),
  );
  return uses.length > 0 && uses.every(isChecked);
}

/** Every place at which something sealed is opened. */
function openings(file: SourceFile): ts.Node[] {
  const isOpener = [...nodesOf(file.ast)].some(
    (node) =>
      ts.isImportDeclaration(node) &&
      /['"](?:\.|@\/lib\/vault)\/seal['"]/.test(node.moduleSpecifier.getText()) &&
      /\bopen\b/.test(node.importClause?.getText() ?? ''),
  );
  return isOpener ? [...nodesOf(file.ast)].filter((node) => isCall(node, 'open')) : [];
}

test('everything that is opened goes through a schema', () => {
  const found = sources.flatMap((file) => openings(file).map((call) => ({ file, call })));
  expect(found.length).toBeGreaterThan(4);
  const believed = found
    .filter(({ call }) => !isJudged(call))
    .map(({ file, call }) => ({
      place: placeOf(file, call),
      name: `${file.path} ${functionOf(call)?.name?.getText()}`,
    }));
  expect(believed.filter(({ name }) => !unread.includes(name)).map(({ place }) => place)).toEqual([]);
  expect(unread.filter((known) => !believed.some(({ name }) => name === known))).toEqual([]);
});

test('a text from elsewhere is made into a value only where something checks it', () => {
  const parsing = sources.filter((file) =>
    [...nodesOf(file.ast)].some(
      (node) => ts.isPropertyAccessExpression(node) && node.getText() === 'JSON.parse' && file.path.startsWith('lib/'),
    ),
  );
  expect(parsing.map(({ path }) => path)).toEqual(Object.keys(readers));
});
