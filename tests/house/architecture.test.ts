/** The import table and the shape of the house. Measured on the real files, by the TypeScript parser. */
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { importTable, onlyThrough } from './import-table';
import { type Import, importsOf } from './imports';
import { filesIn, nodesOf, parse, placeOf, productFolders, sources } from './sources';

const imports = sources.flatMap(importsOf);

const isIn = (path: string, room: string) =>
  path === room || path.startsWith(`${room}/`) || path.startsWith(`${room}.`);

/** The most specific row that a path falls under. */
const rowOf = (path: string) =>
  Object.keys(importTable)
    .filter((room) => isIn(path, room))
    .sort((a, b) => b.length - a.length)[0];

const names = (list: readonly string[] | undefined, path: string) =>
  list?.some((name) => name === '*' || isIn(path, name)) ?? false;

/** What is wrong with an import, with the remedy; nothing when the table allows it. */
function trouble(item: Import): string | undefined {
  const { from, place, to } = item;
  const row = rowOf(from);
  if (!row) return `${place} stands in no room. Add a row for its folder to tests/house/import-table.ts.`;
  if (isIn(to, 'entrypoints') && !isIn(from, 'entrypoints'))
    return `${place} imports ${to}. Nobody imports an entrypoint: move what you need to lib or components.`;
  const door = onlyThrough[to];
  if (door) return door.test(from) ? undefined : `${place} imports ${to}. Only ${String(door)} may: ask that file.`;
  return rowOf(to) === row ? undefined : troubleInRow(item, row);
}

function troubleInRow({ place, to, typeOnly }: Import, row: string): string | undefined {
  const { values, types } = importTable[row] ?? {};
  if (names(values, to)) return undefined;
  if (!names(types, to))
    return `${place} imports ${to}, which ${row} may not. Move the code to the room it belongs to, or take it as an argument; the table is tests/house/import-table.ts.`;
  return typeOnly
    ? undefined
    : `${place} uses values of ${to}. Write \`import type\`, or let the entrypoint hand it in.`;
}

/** Groups of files that import each other in a circle. */
function cycles(edges: readonly Import[]): string[] {
  const next = Map.groupBy(edges, (edge) => edge.from);
  const found = new Set<string>();
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) return void found.add([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path)) return;
    for (const edge of next.get(path) ?? []) walk(edge.to, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) walk(path, []);
  return [...found].map((circle) => `${circle}. Move what both need to a file of its own, or pass it as an argument.`);
}

const importsIn = (path: string, code: string) => importsOf(parse(path, code));

describe('the import table', () => {
  test('every import is one the table allows', () => {
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.flatMap((item) => trouble(item) ?? [])).toEqual([]);
  });

  test.each([
    ['components/CaseList.tsx', `import { openVault } from '@/lib/vault/memory';`, 'may not'],
    ['components/CaseList.tsx', `import { createApp } from '@/lib/app/create-app';`, 'import type'],
    ['components/CaseList.tsx', `import { type App } from '@/lib/app/create-app';`, 'import type'],
    ['lib/case/project.ts', `import type { Vault } from '@/lib/vault/vault';`, 'may not'],
    ['lib/case/project.ts', `type Vault = import('@/lib/vault/vault').Vault;`, 'may not'],
    ['lib/host/insert.ts', `import { success } from '@/lib/result';`, 'may not'],
    ['lib/vault/keeper.ts', `import { argon2id } from './argon2';`, 'Only'],
    ['lib/app/lock.ts', `const sodium = await import('libsodium-wrappers-sumo');`, 'Only'],
    ['lib/app/lock.ts', `export * from '../../entrypoints/page';`, 'Nobody imports an entrypoint'],
    ['lib/app/lock.ts', `import address from '../vault/worker.ts?worker&url';`, 'import type'],
    ['entrypoints/page.ts', `import { z } from '@/lib/zod';`, 'may not'],
    ['lib/chat/talk.ts', `import { z } from '@/lib/zod';`, 'no room'],
  ])('refuses in %s: %s', (path, code, words) => {
    expect(importsIn(path, code).map(trouble)).toEqual([expect.stringContaining(words)]);
  });
});

describe('the shape of the house', () => {
  test('no files import each other in a circle', () => {
    expect(cycles(imports.filter((item) => !item.addressOnly))).toEqual([]);
    const ring = [
      ...importsIn('lib/a.ts', `import './b.ts'`),
      ...importsIn('lib/b.ts', `import type { A } from './a.ts'`),
    ];
    expect(cycles(ring.map((item) => ({ ...item, to: item.to.replace(/(\.ts)?$/, '.ts') })))).toHaveLength(1);
  });

  test('no file passes on what another file exports', () => {
    const passing = sources.flatMap((file) =>
      [...nodesOf(file.ast)]
        .filter((node) => ts.isExportDeclaration(node) && node.moduleSpecifier)
        .map((node) => `${placeOf(file, node)}: import from the file itself; barrels become knots.`),
    );
    expect(passing).toEqual([]);
  });

  test('no code file is called index', () => {
    const barrels = productFolders.flatMap(filesIn).filter((path) => /\/index\.[cm]?[jt]sx?$/.test(path));
    expect(barrels, 'Name each of these after what it exports.').toEqual([]);
  });
});
