/** Our own source files, read and parsed once for every house test. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const productFolders = ['lib', 'components', 'entrypoints', 'locales'];
export const pureRooms = ['lib/protocol', 'lib/case', 'lib/coach', 'lib/note', 'lib/directory', 'lib/site-adapter'];

export interface SourceFile {
  /** From the root, with slashes. */
  path: string;
  ast: ts.SourceFile;
}

/** Reads a file by its path from the root. */
export const read = (path: string) => readFileSync(root + path, 'utf8');

/** Paths from the root of every file in a folder, however deep; none when the folder is not there. */
export function filesIn(folder: string): string[] {
  try {
    return readdirSync(root + folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => `${item.parentPath.slice(root.length)}/${item.name}`.replaceAll('\\', '/'))
      .sort();
  } catch {
    return [];
  }
}

/** Parses code without checking its types. */
export const parse = (path: string, code: string): SourceFile => ({
  path,
  ast: ts.createSourceFile(
    path,
    code,
    ts.ScriptTarget.ESNext,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : undefined,
  ),
});

/** Every TypeScript file of the product, parsed. */
export const sources: SourceFile[] = productFolders
  .flatMap(filesIn)
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => parse(path, read(path)));

/** Every node of a file, parents first. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

/** `path:line`, for a message that can be clicked. */
export const placeOf = (file: SourceFile, node: ts.Node) =>
  `${file.path}:${String(file.ast.getLineAndCharacterOfPosition(node.getStart()).line + 1)}`;

/** A tsconfig by its path from the root, with what it extends. Throws when it cannot be read. */
export function readSettings(path: string): ts.ParsedCommandLine {
  const stop = ({ messageText }: ts.Diagnostic) => {
    throw new Error(`${ts.flattenDiagnosticMessageText(messageText, ' ')} Run: npm run types`);
  };
  const settings = ts.getParsedCommandLineOfConfigFile(
    root + path,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: stop },
  );
  if (!settings) throw new Error(`${path} could not be read. Run: npm run types`);
  return settings;
}
