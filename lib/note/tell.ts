import type { Pack } from '@/lib/protocol/schema';
import { writeFields } from './answer-fields';
import { questionsOf } from '@/lib/protocol/questions-of';
import { sayHead } from './fact-head';
import type { Fields } from './labels';
import { sayRecording } from './layout';
import type { NotedFact } from './noted-fact';

/** A fact in the words of a note: its first line, and its labelled lines with how it was recorded last. */
export function tell(fact: NotedFact, pack: Pack): { head: string; fields: Fields } {
  const question = questionsOf(pack).find((known) => known.id === fact.question);
  return { head: sayHead(fact, pack), fields: [...writeFields(fact.value, question), ...sayRecording(fact, pack)] };
}
