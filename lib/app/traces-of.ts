/** What the trail says of an act: which kinds, how often, of which case. Nothing of what was written. */
import { isBookkeeping, ownQuestion, type JournalItem } from '@/lib/case/entries';
import { isEntry } from '@/lib/case/journal';
import type { Trace } from '@/lib/vault/trace';
import type { Change } from '@/lib/vault/vault';
import { z } from '@/lib/zod';

type Act = Trace['act'];

/** Settings that change what leaves the vault, how long it stays, or what is asked; the others are nobody's concern. */
const settingsThatMatter = /^(retention|sites|workplace|report-forms|control-code|(site-adapter\/|layer:).+)$/;

function ofItem(item: JournalItem): Act | undefined {
  if (!isEntry(item)) return 'withdrawn';
  if (item.question === ownQuestion.placed) return 'placed';
  return isBookkeeping(item.value) ? undefined : 'recorded';
}

function ofChange(change: Change): { act: Act | undefined; of?: string } {
  switch (change.type) {
    case 'add-case':
      return { act: 'case-begun', of: change.id };
    case 'append':
      return { act: ofItem(change.item), of: change.caseId };
    case 'replace-pack':
      return { act: 'pack-replaced', of: change.caseId };
    case 'shred-case':
      return { act: 'shredded', of: change.caseId };
    case 'remember':
      return { act: settingsThatMatter.test(change.key) ? 'setting-changed' : undefined };
    case 'save-draft':
    case 'drop-draft':
    case 'drop-capture':
      return { act: undefined };
  }
}

const isRandom = (id: string) => z.uuid().safeParse(id).success;

/** One record of an act; an id that is not a random one is left out. */
export const trace = (at: string, act: Act, of?: string): Trace => ({
  at,
  act,
  ...(of !== undefined && isRandom(of) && { of }),
});

/** The records of an act, those of one kind and case together. */
export function tracesOf(changes: readonly Change[], at: string): Trace[] {
  const found = new Map<string, Trace>();
  for (const change of changes) {
    const { act, of } = ofChange(change);
    if (!act) continue;
    const key = `${act} ${of ?? ''}`;
    const known = found.get(key);
    found.set(key, known ? { ...known, count: (known.count ?? 1) + 1 } : trace(at, act, of));
  }
  return [...found.values()];
}
