/** Which advice belongs to a step, and which to one question of it. */
import type { OpenCase } from '@/lib/app/open-cases';
import { isDue } from '@/lib/case/to-do';
import type { Rule } from '@/lib/protocol/schema';

/** What must be seen whatever is on screen: it is urgent, or these steps are not the way. */
const isEverywhere = ({ urgent, effect }: Rule) => urgent === true || effect.type === 'stop';

/** The advice of a case that every screen of it shows. */
export const rulesEverywhere = ({ view }: OpenCase): Rule[] => view.advice.filter(isEverywhere);

/** Advice to call 112. */
export const isDanger = ({ effect }: Rule): boolean => effect.type === 'route' && effect.contact === '112';

/** What may not be missed where it is shown; an answer that is asked for, too. */
export const isPressing = (rule: Rule): boolean => isEverywhere(rule) || rule.effect.type === 'require';

/** Advice at a step: what the pack shows there, terms whose day has come, and what must be seen everywhere. */
export function rulesAtStep({ view }: OpenCase, step: string): Rule[] {
  const due = view.deadlines.filter(isDue).flatMap((deadline) => deadline.rule ?? []);
  return [...view.advice, ...new Set(due)].filter((rule) => isEverywhere(rule) || rule.at?.includes(step));
}

/** Advice at a question that is not shown at its step already. */
export function rulesAtQuestion(open: OpenCase, step: string, question: string): Rule[] {
  const above = new Set(rulesAtStep(open, step));
  return open.view.advice.filter((rule) => rule.at?.includes(question) && !above.has(rule));
}
