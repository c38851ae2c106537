import type { Change } from './overlay-change';
import { type Remark, refused, unknown } from './finding';
import { questionsOf } from './questions-of';
import type { Pack, Question, Step } from './schema';

const keep = (id: string): Remark =>
  refused(
    'drop',
    { nl: `‘${id}’ is wettelijk minimum.`, en: `‘${id}’ is the legal minimum.` },
    { nl: 'Haal het uit ‘drop’; andere woorden kan met ‘texts’.', en: 'Take it out of ‘drop’; reword it in ‘texts’.' },
  );

const stepStays = (id: string): Remark =>
  refused(
    'drop',
    { nl: `‘${id}’ is een stap, en stappen blijven.`, en: `‘${id}’ is a step, and steps stay.` },
    { nl: 'Laat losse vragen weg, of verplaats ze met ‘move’.', en: 'Drop single questions, or use ‘move’.' },
  );

/** Everything that can be dropped, by the name it has in `drop`, and whether it is floor. */
function droppable(pack: Pack): Map<string, boolean> {
  const questions = questionsOf(pack);
  return new Map([
    ...questions.map(({ id, floor }) => [id, floor] as const),
    ...pack.rules.map(({ id, floor }) => [id, floor] as const),
    ...pack.roles.map(({ id }) => [`roles.${id}`, false] as const),
    ...(pack.checklist ?? []).map(({ id }) => [id, false] as const),
    ...questions.flatMap(({ id, floor, options, prompts }) => [
      ...options.map((option) => [`${id}.options.${option.id}`, floor] as const),
      ...prompts.flatMap((prompt) => (prompt.id ? [[`${id}.prompts.${prompt.id}`, false] as const] : [])),
    ]),
  ]);
}

/** Leaves out what the overlay drops. Floor and steps stay. */
export const dropParts: Change = (pack, { drop }, remark) => {
  if (!drop) return pack;
  const known = droppable(pack);
  const gone = new Set<string>();
  for (const id of drop) {
    if (pack.steps.some((step) => step.id === id)) remark(stepStays(id));
    else if (!known.has(id)) remark(unknown('drop', 'part', id));
    else if (known.get(id)) remark(keep(id));
    else gone.add(id);
  }
  const stays = ({ id }: { id: string }) => !gone.has(id);
  const inQuestion = (question: Question): Question => ({
    ...question,
    options: question.options.filter((option) => !gone.has(`${question.id}.options.${option.id}`)),
    prompts: question.prompts.filter((prompt) => !gone.has(`${question.id}.prompts.${prompt.id ?? ''}`)),
  });
  const inStep = (step: Step): Step => ({ ...step, questions: step.questions.filter(stays).map(inQuestion) });
  return {
    ...pack,
    steps: pack.steps.map(inStep),
    rules: pack.rules.filter(stays),
    roles: pack.roles.filter((role) => !gone.has(`roles.${role.id}`)),
    ...(pack.checklist && { checklist: pack.checklist.filter(stays) }),
  };
};
