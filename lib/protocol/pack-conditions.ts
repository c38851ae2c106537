import type { Condition } from './condition-schema';
import { questionsOf } from './questions-of';
import type { Pack } from './schema';

/** Every condition of a pack, with the id of the part it belongs to. */
export function conditionsOf(pack: Pack): { id: string; when: Condition }[] {
  const questions = questionsOf(pack);
  const parts = questions.flatMap((question) => [
    { id: question.id, when: question.when },
    ...question.options.map((option) => ({ id: `${question.id}.options.${option.id}`, when: option.when })),
    ...question.prompts.map((prompt, at) => ({ id: `${question.id}.prompts.${prompt.id ?? at}`, when: prompt.when })),
  ]);
  return [
    ...pack.steps.map((step) => ({ id: step.id, when: step.doneWhen })),
    ...parts.flatMap(({ id, when }) => (when ? [{ id, when }] : [])),
    ...pack.rules.map(({ id, when }) => ({ id, when })),
  ];
}
