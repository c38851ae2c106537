/** Nothing about a case in a log: so there are no logs (design §6.17). */
import ts from 'typescript';
import { expect, test } from 'vitest';
import { nodesOf, placeOf, sources } from './sources';

test('no room writes to the console', () => {
  const logs = sources.flatMap((file) =>
    [...nodesOf(file.ast)]
      .filter((node) => ts.isIdentifier(node) && node.text === 'console')
      .map((node) => `${placeOf(file, node)}: give back a reason (lib/result.ts), or throw when it is a bug.`),
  );
  expect(logs).toEqual([]);
});
