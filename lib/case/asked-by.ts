import { currentId } from '@/lib/protocol/current-id';
import { questionsOf } from '@/lib/protocol/questions-of';
import type { Pack, Question } from '@/lib/protocol/schema';
import type { Entry } from './entries';

/** The question that an entry answers, also where this pack renamed it; undefined where it no longer asks it. */
export function askedBy(pack: Pack, { question }: Pick<Entry, 'question'>): Question | undefined {
  const id = currentId(pack, question);
  return questionsOf(pack).find((known) => known.id === id);
}
