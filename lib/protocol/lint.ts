/** What is wrong with a pack, for its author. Pure; the schema decides shape, this decides whether it can be used. */
import { layTogether } from './compose';
import type { Finding, Remark } from './finding';
import { isOverlay, type Layer } from './layers';
import { findDates, findPastDays } from './lint-dates';
import { findQuestions } from './lint-questions';
import { findUnreachable } from './lint-reach';
import { findReferences } from './lint-references';
import { findVacantTasks } from './lint-roles';
import { findWeighing } from './lint-weighing';
import { findPlaces, findWords } from './lint-words';
import type { Pack } from './schema';
import { readLayer } from './read-layer';
import { weighingId } from './weighing-schema';

export interface PackFile {
  file: string;
  /** What came out of JSON.parse. */
  data: unknown;
}

/** What a linter has to know of the world outside the pack. */
export interface LintWorld {
  /** Ids of the directory that a rule may route to. */
  contacts: readonly string[];
  /** As 2026-11-22. */
  today: string;
}

/** Whether a layer brings or rewords this part, so that a finding can name the file in which to repair it. */
function mentions({ pack }: Layer, id: string): boolean {
  const root = id.split(/\.(?:options|prompts)\./)[0] ?? id;
  const weighed = pack.weighing?.path?.some(({ question }) => `${id}.`.startsWith(`${weighingId(question)}.`));
  if (weighed) return true;
  if (JSON.stringify(pack).includes(`"id":"${root}"`)) return true;
  return isOverlay(pack) && (root in pack || Object.keys(pack.texts ?? {}).some((path) => path.startsWith(`${root}.`)));
}

/** What can appear is only looked into once every name leads somewhere: one mistake, one finding. */
function findInWhole(pack: Pack, { contacts, today }: LintWorld): Remark[] {
  const references = findReferences(pack, contacts);
  return [
    ...references,
    ...findQuestions(pack),
    ...findVacantTasks(pack),
    ...findWeighing(pack),
    ...findPlaces(pack),
    ...findPastDays(pack, today),
    ...(references.length > 0 ? [] : findUnreachable(pack)),
  ];
}

/** Findings about layers that have the right shape: each by itself, the stack, and what they are together. */
export function lintLayers(layers: readonly Layer[], world: LintWorld): Finding[] {
  const own = layers.flatMap(({ file, pack }) =>
    [...findWords(pack), ...findDates(pack, world.today)].map((remark): Finding => ({ file, ...remark })),
  );
  const { pack, findings } = layTogether(layers);
  if (!pack) return [...own, ...findings];
  const top = layers.at(-1)?.file ?? '';
  const fileOf = (id: string) => layers.findLast((layer) => mentions(layer, id))?.file ?? top;
  const whole = findInWhole(pack, world).map((remark) => ({ file: fileOf(remark.id), ...remark }));
  return [...own, ...findings, ...whole];
}

/**
 * All mistakes in what should be a pack and the overlays on it; no refusal among them means fit for use. A file that
 * is no layer at all gives only findings about its shape.
 */
export function lint(files: readonly PackFile[], world: LintWorld): Finding[] {
  const read = files.map(({ file, data }) => readLayer(file, data));
  const misshapen = read.flatMap(({ findings }) => findings);
  if (misshapen.length > 0) return misshapen;
  return lintLayers(
    read.flatMap(({ layer }) => layer ?? []),
    world,
  );
}

/** Whether nothing keeps the pack from being used. */
export const isFit = (findings: readonly Finding[]): boolean =>
  !findings.some((finding) => finding.level === 'refusal');
