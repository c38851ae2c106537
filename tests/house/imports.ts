/** Reads which files import which: static imports, literal `import()` and `import('x').Type`. */
import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { nodesOf, placeOf, root, type SourceFile } from './sources';

export interface Import {
  from: string;
  /** `path:line` of the import. */
  place: string;
  /** A path from the root, or a package name. */
  to: string;
  /** Nothing of it remains at run time. */
  typeOnly: boolean;
  /** Only where the other file lies is used (a Worker's address), so the two do not load each other. */
  addressOnly: boolean;
}

/** Our own file that an import means, or the package it names. */
function target(from: string, wanted: string): string {
  const address = wanted.replace(/\?.*$/, '');
  if (!/^(\.|@\/)/.test(address)) return address;
  const path = address.startsWith('@/') ? address.slice(2) : posix.join(posix.dirname(from), address);
  const found = ['', '.ts', '.tsx']
    .map((end) => path + end)
    .find((file) => /\.\w+$/.test(file) && existsSync(root + file));
  return found ?? path;
}

const literal = (node: ts.Node | undefined) => (node && ts.isStringLiteralLike(node) ? node.text : undefined);

interface Found {
  address: string | undefined;
  typeOnly?: boolean;
}

/** The address a node imports, and whether only types come of it. `import { type A }` still runs the file. */
function importOf(node: ts.Node): Found | undefined {
  if (ts.isImportDeclaration(node)) {
    const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return { address: literal(node.moduleSpecifier), typeOnly };
  }
  if (ts.isExportDeclaration(node)) return { address: literal(node.moduleSpecifier), typeOnly: node.isTypeOnly };
  if (ts.isImportTypeNode(node)) return { address: literal(argumentOf(node)), typeOnly: true };
  return isLazyImport(node) ? { address: literal(node.arguments[0]) } : undefined;
}

const argumentOf = ({ argument }: ts.ImportTypeNode) => (ts.isLiteralTypeNode(argument) ? argument.literal : undefined);

const isLazyImport = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;

/** Every import of a file, in order. */
export const importsOf = (file: SourceFile): Import[] =>
  [...nodesOf(file.ast)].flatMap((node) => {
    const { address, typeOnly = false } = importOf(node) ?? {};
    if (!address) return [];
    const to = target(file.path, address);
    return [{ from: file.path, place: placeOf(file, node), to, typeOnly, addressOnly: /\?.*\burl\b/.test(address) }];
  });
