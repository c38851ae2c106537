/** What an author of packs can ask for. Reads and writes files; what it says is given back. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { allNumbers } from '@/lib/directory/directory';
import { buildPack } from '@/lib/protocol/build-pack';
import { findingLine } from '@/lib/protocol/finding';
import { packJsonSchema } from '@/lib/protocol/json-schema';
import type { Layer } from '@/lib/protocol/layers';
import { readLayer } from '@/lib/protocol/read-layer';
import { describePack } from './describe-pack';
import { newOverlay } from './new-overlay';

export interface Place {
  /** Where the author stands. */
  folder: string;
  /** The packs that ship: what an overlay may extend without being given. */
  packs: string;
  /** As 2026-11-22. */
  today: string;
}

export interface Answer {
  lines: string[];
  failed: boolean;
}

const usage: Answer = { lines: ['npm run pack -- lint FILE… | show FILE | new FILE | schema'], failed: true };

/** A file as JSON, or the line that says why not. */
function readJson(folder: string, file: string): { data: unknown } | { line: string } {
  try {
    return { data: JSON.parse(readFileSync(resolve(folder, file), 'utf8')) as unknown };
  } catch (error) {
    const why = error instanceof SyntaxError ? 'dit is geen JSON' : 'niet te lezen';
    return { line: `${file}:json: ${why}: ${error instanceof Error ? error.message : ''}` };
  }
}

/** The layers in files that have the right shape. */
const layersIn = (folder: string, files: readonly string[]): Layer[] =>
  files.flatMap((file) => {
    const read = readJson(folder, file);
    return 'data' in read ? (readLayer(file, read.data).layer ?? []) : [];
  });

const shippedFiles = (folder: string) =>
  readdirSync(folder).filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'));

function build(file: string, known: readonly Layer[], { folder, today }: Place) {
  const read = readJson(folder, file);
  if ('line' in read) return { lines: [read.line], failed: true };
  const contacts = allNumbers().map((number) => number.id);
  const { pack, findings } = buildPack({ file, data: read.data }, known, { contacts, today });
  return { pack, lines: findings.map(findingLine), failed: pack === undefined };
}

function write(file: string, { folder, today }: Place): Answer {
  const path = resolve(folder, file);
  if (existsSync(path)) return { lines: [`${file}: bestaat al, en blijft zoals het is.`], failed: true };
  writeFileSync(path, newOverlay(basename(file, '.json'), today));
  return { lines: [`${file}: geschreven. Nu: npm run pack -- lint ${file}`], failed: false };
}

/** Runs one command. Several files may lie on each other; each is linted with what it extends. */
export function run([command, ...files]: readonly string[], place: Place): Answer {
  const [first] = files;
  if (command === 'schema') {
    writeFileSync(`${place.packs}/pack.schema.json`, `${JSON.stringify(packJsonSchema(), null, 2)}\n`);
    return { lines: ['pack.schema.json: geschreven.'], failed: false };
  }
  if (first === undefined) return usage;
  const known = () => [...layersIn(place.folder, files), ...layersIn(place.packs, shippedFiles(place.packs))];
  if (command === 'new') return write(first, place);
  if (command === 'lint') {
    const answers = files.map((file) => build(file, known(), place));
    const failed = answers.some((answer) => answer.failed);
    const lines = [...new Set(answers.flatMap((answer) => answer.lines))];
    return { lines: failed ? lines : [...lines, 'In orde.'], failed };
  }
  if (command !== 'show') return usage;
  const { pack, lines, failed } = build(first, known(), place);
  return { lines: [...lines, ...(pack ? describePack(pack) : [])], failed };
}
