import type { Change } from './overlay-change';
import { unknown } from './finding';
import type { PackText } from './pack-words';
import type { Pack, Question, Rule, Step } from './schema';
import { weighingId, type WeighingPath } from './weighing-schema';

/** Takes the words of the overlay for a path, where it has any. */
type Take = <Old extends PackText | undefined>(path: string, old: Old) => Old | PackText;

function reworded(question: Question, take: Take): Question {
  const { id } = question;
  const name = take(`${id}.name`, question.name);
  const why = take(`${id}.why`, question.why);
  return {
    ...question,
    text: take(`${id}.text`, question.text),
    ...(name && { name }),
    ...(why && { why }),
    options: question.options.map((option) => ({ ...option, text: take(`${id}.options.${option.id}`, option.text) })),
    prompts: question.prompts.map((prompt) => {
      if (!prompt.id) return prompt;
      const { nl, en } = take(`${id}.prompts.${prompt.id}`, { nl: prompt.nl, en: prompt.en });
      return { ...prompt, nl, en };
    }),
  };
}

const rewordedStep = (step: Step, take: Take): Step => ({
  ...step,
  title: take(`${step.id}.title`, step.title),
  purpose: take(`${step.id}.purpose`, step.purpose),
  questions: step.questions.map((question) => reworded(question, take)),
});

const rewordedRule = (rule: Rule, take: Take): Rule => ({
  ...rule,
  effect: { ...rule.effect, text: take(`${rule.id}.text`, rule.effect.text) },
});

const rewordedWeighing = (weighing: WeighingPath, take: Take): WeighingPath => ({
  ...weighing,
  path: weighing.path.map((node) => {
    const answers = Object.entries(node.answers).map(([answer, follow]) => {
      const text = take(weighingId(node.question, answer), follow.text);
      return [answer, { ...follow, text }] as const;
    });
    return { ...node, answers: Object.fromEntries(answers) };
  }),
});

/** Gives texts other words. A path that leads nowhere is remarked. */
export const withTexts: Change = (pack, { texts = {} }, remark) => {
  const words = new Map<string, PackText>(Object.entries(texts));
  const used = new Set<string>();
  const take: Take = (path, old) => {
    const other = words.get(path);
    if (other) used.add(path);
    return other ?? old;
  };
  const changed: Pack = {
    ...pack,
    roles: pack.roles.map((role) => ({ ...role, text: take(`roles.${role.id}`, role.text) })),
    steps: pack.steps.map((step) => rewordedStep(step, take)),
    rules: pack.rules.map((rule) => rewordedRule(rule, take)),
    ...(pack.kader && { kader: { ...pack.kader, text: take('kader.text', pack.kader.text) } }),
    ...(pack.weighing && { weighing: rewordedWeighing(pack.weighing, take) }),
    ...(pack.themes && {
      themes: pack.themes.map((theme) => ({ ...theme, text: take(`themes.${theme.id}`, theme.text) })),
    }),
    ...(pack.checklist && {
      checklist: pack.checklist.map((item) => ({ ...item, text: take(`${item.id}.text`, item.text) })),
    }),
  };
  for (const path of words.keys()) if (!used.has(path)) remark(unknown('texts', 'text', path));
  return changed;
};
