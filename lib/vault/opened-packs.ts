/**
 * Packs as they were opened, each once. Every case carries its pack, and most carry the same: checking a large pack
 * takes as long as everything else of forty cases, and keeping each of them apart fills the memory.
 */
import type { Pack } from '@/lib/protocol/schema';
import { z } from '@/lib/zod';

/** More packs than a vault has in practice; beyond it each case is checked by itself. */
const most = 50;
const mark = ',"pack":';

/** A case record as it is sealed: its own few words, then the pack. */
const ownWordsSchema = z.strictObject({ id: z.string(), createdAt: z.string() });

export interface OpenedPacks {
  /** The value of an opened case record, its pack swapped for the one that was checked before, if it is the same to the letter. */
  read(words: string): { value: unknown; pack?: Pack };
  /** This text was checked, and holds this pack. */
  learn(words: string, pack: Pack): void;
  forget(): void;
}

function parsed(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return undefined;
  }
}

/** The text from the pack on, and the few words before it when those are all there is. */
function split(words: string) {
  const at = words.indexOf(mark);
  if (at < 0) return undefined;
  const { data: own } = ownWordsSchema.safeParse(parsed(`${words.slice(0, at)}}`));
  return own && { own, rest: words.slice(at).trimEnd() };
}

/** Knows no pack yet. */
export function createOpenedPacks(): OpenedPacks {
  const known = new Map<string, Pack>();
  return {
    read(words) {
      const parts = split(words);
      const pack = parts && known.get(parts.rest);
      return pack ? { value: parts.own, pack } : { value: JSON.parse(words) };
    },
    learn(words, pack) {
      const parts = split(words);
      if (parts && known.size < most) known.set(parts.rest, pack);
    },
    forget: () => known.clear(),
  };
}
