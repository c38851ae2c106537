/** Finds what a row of the coverage table points to, in a composed pack and in a case. */
import type { CaseView, QuestionState } from '@/lib/case/project';
import { allNumbers } from '@/lib/directory/directory';
import { emergencyNumbers } from '@/lib/directory/emergency';
import type { Pack } from '@/lib/protocol/schema';

/** What stands at a path: its Dutch words, and whether this case shows it. */
export interface Found {
  sentence: string;
  shown: boolean;
}

const find = <Part extends { id: string }>(parts: readonly Part[] | undefined, id: string) =>
  parts?.find((part) => part.id === id);

/** What a question says besides itself, by the name of the list it stands in. */
const lists: Record<string, (state: QuestionState, name: string) => Found | undefined> = {
  '': ({ question, visible }) => ({ sentence: question.text.nl, shown: visible }),
  why: ({ question, visible }) => question.why && { sentence: question.why.nl, shown: visible },
  name: ({ question, visible }) => question.name && { sentence: question.name.nl, shown: visible },
  options({ question, visible, options }, name) {
    const option = find(question.options, name);
    return option && { sentence: option.text.nl, shown: visible && options.includes(option) };
  },
  prompts({ question, visible, prompts }, name) {
    const prompt = question.prompts.find((other) => other.id === name);
    return prompt && { sentence: prompt.nl, shown: visible && prompts.includes(prompt) };
  },
};

function inQuestion(state: QuestionState, rest: string): Found | undefined {
  const [list = '', ...names] = rest.split('.');
  return lists[list]?.(state, names.join('.'));
}

function inSteps(view: CaseView, path: string): Found | undefined {
  for (const { step, questions } of view.steps) {
    if (path === step.id || path === `${step.id}.title`) return { sentence: step.title.nl, shown: true };
    if (path === `${step.id}.purpose`) return { sentence: step.purpose.nl, shown: true };
    for (const state of questions) {
      const { id } = state.question;
      const found = path === id || path.startsWith(`${id}.`) ? inQuestion(state, path.slice(id.length + 1)) : undefined;
      if (found) return found;
    }
  }
  return undefined;
}

function inRules(pack: Pack, view: CaseView, path: string): Found | undefined {
  const rule = find(pack.rules, path);
  const held = [...view.advice, ...view.deadlines.flatMap((deadline) => deadline.rule ?? [])];
  return rule && { sentence: rule.effect.text.nl, shown: held.includes(rule) };
}

const always = (sentence: string | undefined): Found | undefined =>
  sentence === undefined ? undefined : { sentence, shown: true };

function inNumbers(pack: Pack, id: string): Found | undefined {
  const number = find(allNumbers(), id);
  const shown = [...(pack.numbers ?? []), ...emergencyNumbers().map((other) => other.id)].includes(id);
  return number && { sentence: number.name.nl, shown };
}

/** Shown in every case: whom to call, who does what, the framework, what the organisation arranges. */
function besides(pack: Pack, path: string): Found | undefined {
  const [list = '', ...names] = path.split('.');
  const id = names.join('.');
  switch (list) {
    case 'kader':
      return pack.kader && { sentence: pack.kader.text.nl, shown: pack.steps.some((step) => step.kader) };
    case 'roles':
      return always(find(pack.roles, id)?.text.nl);
    case 'contacts':
      return always(find(pack.contacts, id)?.name.nl);
    case 'numbers':
      return inNumbers(pack, id);
    default:
      return always(find(pack.checklist, path)?.text.nl);
  }
}

/** What stands at a path of the pack, as this case shows it; undefined when there is nothing. */
export const findAt = (pack: Pack, view: CaseView, path: string): Found | undefined =>
  inSteps(view, path) ?? inRules(pack, view, path) ?? besides(pack, path);
