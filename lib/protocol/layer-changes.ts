import { compose } from './compose';
import { type Layer, stackOf } from './layers';
import { questionsOf } from './questions-of';

/** How much a layer changes of what lies under it; counts of parts that somebody would see. */
export interface LayerChanges {
  newQuestions: number;
  changedQuestions: number;
  newAdvice: number;
  changedAdvice: number;
  leftOut: number;
}

interface Part {
  id: string;
}

/** Counts what came, what is otherwise and what went, by id. */
function compared(before: readonly Part[], after: readonly Part[]) {
  const old = new Map(before.map((part) => [part.id, JSON.stringify(part)]));
  const kept = after.filter(({ id }) => old.has(id));
  return {
    added: after.length - kept.length,
    changed: kept.filter((part) => old.get(part.id) !== JSON.stringify(part)).length,
    gone: before.length - kept.length,
  };
}

/** Compares the pack with and without the layer; nothing where one of the two does not compose. */
export function layerChanges(layer: Layer, known: readonly Layer[]): LayerChanges | undefined {
  const stack = stackOf(layer, known);
  const before = compose(stack.filter((each) => each !== layer));
  const after = compose(stack);
  if (!before.ok || !after.ok) return undefined;
  const questions = compared(questionsOf(before.value), questionsOf(after.value));
  const rules = compared(before.value.rules, after.value.rules);
  return {
    newQuestions: questions.added,
    changedQuestions: questions.changed,
    newAdvice: rules.added,
    changedAdvice: rules.changed,
    leftOut: questions.gone + rules.gone,
  };
}
