/** Every screen stands in the lists that are read for everybody (tests/components/read-well.ts). */
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesIn, nodesOf, parse, read } from './sources';

/** The components that fill the panel or open over it; `Screen` is only their frame. */
const screens = filesIn('components')
  .map((path) => /\/([A-Z]\w*(?:Screen|Sheet))\.tsx$/.exec(path)?.[1])
  .filter((name) => name !== undefined);

/** The names under which states are listed: keys of an object of objects in tests/components. */
const listed = new Set(
  filesIn('tests/components')
    .filter((path) => /\.tsx?$/.test(path))
    .flatMap((path) => [...nodesOf(parse(path, read(path)).ast)])
    .filter((node) => ts.isPropertyAssignment(node))
    .map(({ name }) => (ts.isIdentifier(name) ? name.text : '')),
);

test('every screen and every sheet is read for everybody', () => {
  expect(screens.length).toBeGreaterThan(20);
  const missing = screens.filter((name) => !listed.has(name));
  expect(missing, 'Add a state of it, under its name, to a list in tests/components that readWell gets.').toEqual([]);
});
