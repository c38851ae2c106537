/** The Dutch words of a composed pack, by id: what a professional reads on the screen. */
import { readFileSync } from 'node:fs';

const read = (name) =>
  JSON.parse(readFileSync(new URL(`../../lib/protocol/packs/${name}.json`, import.meta.url), 'utf8'));

/** Names by shipped layer (`sector-education`), as they stand in the lists of the workplace. */
export function titleOf(layer) {
  const { title, params = {} } = read(layer);
  return title.nl.replaceAll(/\{\{(.+?)\}\}/g, (_, name) => params[name].nl);
}

/** Words of steps, questions, options, rules and roles of the base pack with these overlays on it. */
export function packWords(layers) {
  const base = read('nl-basis');
  const overlays = layers.map(read);
  const other = Object.assign({}, ...overlays.map(({ texts = {} }) => texts));
  const moved = Object.assign({}, ...overlays.map(({ move = {} }) => move));
  const words = (path, text) => (other[path] ?? text)?.nl;
  const added = overlays.flatMap(({ addQuestions = {} }) =>
    Object.entries(addQuestions).flatMap(([step, list]) => list.map((question) => ({ step, question }))),
  );
  const own = base.steps.flatMap((step) => step.questions.map((question) => ({ step: step.id, question })));
  const questions = new Map(
    [...own, ...added].map(({ step, question }) => [
      question.id,
      {
        step: moved[question.id]?.step ?? step,
        kind: question.kind,
        text: words(`${question.id}.text`, question.text),
        name: words(`${question.id}.name`, question.name) ?? words(`${question.id}.text`, question.text),
        option: (id) =>
          words(`${question.id}.options.${id}`, question.options?.find((option) => option.id === id)?.text),
      },
    ]),
  );
  const rules = new Map(
    [...base.rules, ...overlays.flatMap(({ addRules = [] }) => addRules)].map((rule) => [
      rule.id,
      words(`${rule.id}.text`, rule.effect.text),
    ]),
  );
  const roles = new Map(
    [...base.roles, ...overlays.flatMap(({ roles = [] }) => roles)].flatMap((role) =>
      role.text ? [[role.id, role.text.nl]] : [],
    ),
  );
  const steps = new Map(base.steps.map((step) => [step.id, words(`${step.id}.title`, step.title)]));
  return {
    question: (id) => questions.get(id),
    rule: (id) => rules.get(id),
    role: (id) => roles.get(id),
    step: (id) => steps.get(id),
  };
}
