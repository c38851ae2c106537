import { stepOf } from '@/lib/note/arrange';
import type { Fields } from '@/lib/note/labels';
import type { ReadFact } from '@/lib/note/read-notes';
import { tell } from '@/lib/note/tell';
import type { PackText } from '@/lib/protocol/pack-words';

export interface ReadSection {
  /** The step; nothing for facts that belong to no step of their pack. */
  title?: PackText;
  facts: { head: string; fields: Fields }[];
}

/** What was read for the eye, per step and in the words of the note. Steps of several packs with one title are one. */
export function readSections(facts: readonly ReadFact[]): ReadSection[] {
  const sections = new Map<string, ReadSection & { order: number }>();
  for (const { fact, pack } of facts) {
    const number = stepOf(fact, pack);
    const title = pack.steps[number - 1]?.title;
    const key = title?.nl ?? '';
    const section = sections.get(key) ?? { ...(title ? { title } : {}), facts: [], order: number || 99 };
    section.facts.push(tell(fact, pack));
    sections.set(key, section);
  }
  return [...sections.values()].sort((a, b) => a.order - b.order);
}
