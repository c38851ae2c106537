/** From the first question of a weighing, answer by answer, as far as the answers go. */
import type { Follow, WeighingPath } from '@/lib/protocol/weighing-schema';
import type { Entry } from './entries';
import type { QuestionState } from './project';

/** One question of the path that was answered, and what follows from that answer. */
export interface Walked {
  state: QuestionState;
  entry: Entry;
  value: string;
  /** In the professional's own words; may be empty. */
  grounds: string;
  follow: Follow;
}

/** The questions of a case by their id. */
export type States = ReadonlyMap<string, QuestionState>;

const chosenIn = ({ value }: Entry): string | undefined => ('value' in value ? value.value : undefined);

function groundsIn({ value }: Entry): string {
  if ('because' in value) return value.because;
  return 'grounds' in value ? value.grounds : '';
}

/** The one answer to a question. Where two windows disagree there is none, until a new entry settles it. */
function answerOf({ entries }: QuestionState): { entry: Entry; value: string } | undefined {
  const entry = entries.at(-1);
  const value = entry && chosenIn(entry);
  if (!entry || value === undefined) return undefined;
  return entries.every((other) => chosenIn(other) === value) ? { entry, value } : undefined;
}

/**
 * Walks the path. Gives the questions that were answered, and the one at which it stops, if any. Total: a path that
 * comes back to itself, or that leads to nothing, ends there.
 */
export function walk({ path }: WeighingPath, states: States): { walked: Walked[]; at?: QuestionState } {
  const walked: Walked[] = [];
  const nodes = new Map(path.map((node) => [node.question, node]));
  let question = path[0]?.question;
  while (question !== undefined) {
    const node = nodes.get(question);
    const state = states.get(question);
    nodes.delete(question);
    if (!node || !state) break;
    const answer = answerOf(state);
    const follow = answer && new Map(Object.entries(node.answers)).get(answer.value);
    if (!follow) return { walked, at: state };
    walked.push({ state, ...answer, grounds: groundsIn(answer.entry), follow });
    question = follow.next;
  }
  return { walked };
}
