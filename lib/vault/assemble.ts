/** From opened records to what the rest of Naast sees. A case of which nothing changed stays the same object. */
import type { JournalItem } from '@/lib/case/entries';
import { merge } from '@/lib/case/journal';
import type { Leaf, Leaves } from './leaves';
import type { OpenedCase } from './open-one';
import type { OpenedLeaves } from './opened-leaves';
import { isTrailKey } from './trail-keys';
import type { CaseFile, Damaged, VaultContents } from './vault';

/** By case: what it was made of, and the file that it became. */
export type Assembled = Map<string, { head: OpenedCase['head']; items: readonly JournalItem[]; file: CaseFile }>;

const valuesOf = <Value>(leaves: Leaves<Value>): Value[] =>
  [...leaves.values()].flatMap(({ value }) => (value === undefined ? [] : [value]));

function damagedIn(kind: Damaged['kind'], leaves: Leaves<unknown>): Damaged[] {
  const isDamaged = ({ value }: Leaf<unknown>) => value === undefined;
  return [...leaves.values()]
    .filter(isDamaged)
    .map(({ caseId }) => ({ kind, ...(caseId !== undefined && { caseId }) }));
}

const isSame = (one: readonly JournalItem[], other: readonly JournalItem[]) =>
  one.length === other.length && one.every((item, at) => item === other[at]);

/** The journals, in the order of their records. */
function journalsIn(entries: Leaves<JournalItem>): Map<string, JournalItem[]> {
  const journals = new Map<string, JournalItem[]>();
  for (const { caseId = '', value } of entries.values()) {
    if (value === undefined) continue;
    const journal = journals.get(caseId);
    if (journal) journal.push(value);
    else journals.set(caseId, [value]);
  }
  return journals;
}

function assembleCases({ cases, entries }: OpenedLeaves, before: Assembled): Assembled {
  const journals = journalsIn(entries);
  const after: Assembled = new Map();
  for (const { head } of valuesOf(cases)) {
    const items = journals.get(head.id) ?? [];
    const known = before.get(head.id);
    const isKnown = known?.head === head && isSame(known.items, items);
    after.set(head.id, isKnown ? known : { head, items, file: { ...head, journal: merge(items) } });
  }
  return after;
}

/** `before`: what the last call gave, so that only what changed is made anew. */
export function assemble(leaves: OpenedLeaves, before: Assembled): { contents: VaultContents; assembled: Assembled } {
  const assembled = assembleCases(leaves, before);
  const gone = valuesOf(leaves.gone);
  const damaged = [
    ...damagedIn('case', leaves.gone),
    ...damagedIn('case', leaves.cases),
    ...damagedIn('entry', leaves.entries),
    ...damagedIn('draft', leaves.drafts),
    ...damagedIn('capture', leaves.captures),
    ...damagedIn('setting', leaves.settings),
  ];
  const settings = valuesOf(leaves.settings).filter(({ key }) => !isTrailKey(key));
  const contents = {
    cases: [...assembled.values()].map(({ file }) => file).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)),
    drafts: valuesOf(leaves.drafts),
    captures: valuesOf(leaves.captures),
    memory: Object.fromEntries(settings.map(({ key, value }) => [key, value])),
    unreadable: damaged.length,
    ...(gone.length > 0 && { gone }),
    ...(damaged.length > 0 && { damaged }),
  };
  return { contents, assembled };
}
