import { currentId } from '@/lib/protocol/current-id';
import { questionsOf } from '@/lib/protocol/questions-of';
import type { Pack, Question } from '@/lib/protocol/schema';

/** What follows from each answer, per question, under the ids of `to`: to compare, not to read. */
const followsIn = ({ weighing }: Pack, to: Pack): Map<string, string> =>
  new Map(
    (weighing?.path ?? []).map(({ question, answers }) => [
      currentId(to, question),
      JSON.stringify(
        Object.entries(answers)
          .map(([answer, { text, outcome, next }]) => [answer, text.nl, outcome, next && currentId(to, next)])
          .sort(),
      ),
    ]),
  );

/** Questions of the weighing from which something else follows than before: new ones, changed ones, and those that went. */
export function changedWeighing(from: Pack, to: Pack): Question[] {
  const [before, after] = [followsIn(from, to), followsIn(to, to)];
  const changed = [...after].filter(([id, follows]) => before.get(id) !== follows).map(([id]) => id);
  const gone = [...before.keys()].filter((id) => !after.has(id));
  const known = new Map(
    [...questionsOf(from), ...questionsOf(to)].map((question) => [currentId(to, question.id), question]),
  );
  return [...changed, ...gone].flatMap((id) => known.get(id) ?? []);
}
