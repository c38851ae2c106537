/**
 * The rooms that think take time and chance as arguments. `pure.tsconfig.json` makes page, network and timers compile
 * errors there; what the language itself brings along (Date, Math) is checked here.
 */
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { type SourceFile, nodesOf, parse, placeOf, pureRooms, readSettings, root, sources } from './sources';

const outside = ['performance', 'crypto', 'globalThis', 'window', 'document', 'Temporal'];
const remedy = 'Take the time, the id or the draw as an argument: lib/app gets them from `Surroundings`.';

const isClock = (node: ts.Node) =>
  ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length;

const isNowOrChance = (node: ts.Node) =>
  (ts.isCallExpression(node) && node.expression.getText() === 'Date') ||
  (ts.isPropertyAccessExpression(node) && /^(Date\.now|Math\.random)$/.test(node.getText()));

const isOutside = (node: ts.Node) =>
  ts.isIdentifier(node) && outside.includes(node.text) && !isNamePart(node) ? true : false;

/** `entry.document` and `{ document: … }` are names of ours, not the page. */
const isNamePart = (node: ts.Identifier) =>
  (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node) ||
  (ts.isPropertySignature(node.parent) && node.parent.name === node);

const impurities = (file: SourceFile) =>
  [...nodesOf(file.ast)]
    .filter((node) => isClock(node) || isNowOrChance(node) || isOutside(node))
    .map((node) => `${placeOf(file, node)} uses ${node.getText()}. ${remedy}`);

describe('the rooms that think', () => {
  test('no pure room reads the clock, draws lots or looks outside', () => {
    const pure = sources.filter((file) => pureRooms.some((room) => file.path.startsWith(`${room}/`)));
    expect(pure.length).toBeGreaterThan(0);
    expect(pure.flatMap(impurities)).toEqual([]);
  });

  test('are compiled without the words for page, network and timers', () => {
    const { fileNames, options } = readSettings('tests/house/pure.tsconfig.json');
    const known = ts
      .createProgram(fileNames, options)
      .getSourceFiles()
      .map((file) => file.fileName);
    const rooms = pureRooms.filter((room) => !known.some((path) => path.startsWith(`${root}${room}/`)));
    expect(rooms, 'Add these rooms to tests/house/pure.tsconfig.json.').toEqual([]);
    const worldly = known.filter((path) => /lib\.(dom|webworker)|@types\/node/.test(path));
    expect(worldly, 'Find who brings them: npx tsc -p tests/house/pure.tsconfig.json --explainFiles').toEqual([]);
  }, 30_000);

  test.each([
    'Date.now()',
    'new Date()',
    'new Date',
    'Date()',
    'Math.random()',
    'crypto.randomUUID()',
    'performance.now()',
  ])('notices %s', (code) => {
    expect(impurities(parse('lib/case/x.ts', `const x = ${code};`))).not.toEqual([]);
  });

  test.each(["new Date('2026-11-22')", 'entry.document', '({ performance: 1 })'])('allows %s', (code) => {
    expect(impurities(parse('lib/case/x.ts', `const x = ${code};`))).toEqual([]);
  });
});
