/** Conditions in words, for "waarom zie ik dit?". */
import type { Condition } from './condition-schema';
import { type Language, words } from './condition-words';
import { questionsOf } from './questions-of';
import type { Pack } from './schema';

/** How a pack calls its own parts; an id that it does not know is shown as it is. */
function namesIn(pack: Pack, language: Language) {
  const questions = questionsOf(pack);
  const question = (id: string) => questions.find((known) => known.id === id);
  return {
    step: (id: string) => pack.steps.find((known) => known.id === id)?.title[language] ?? id,
    question: (id: string) => (question(id)?.name ?? question(id)?.text)?.[language] ?? id,
    answer(id: string, value: string) {
      const option = question(id)?.options.find((known) => known.id === value);
      return option?.text[language] ?? words[language].values.get(value) ?? value;
    },
  };
}

/**
 * A condition as a sentence. A "not" moves inwards (not all = some not), so that no sentence holds a double negative
 * of our making.
 */
export function say(
  condition: Condition,
  pack: Pack,
  language: Language,
  about: 'question' | 'advice' = 'question',
): string {
  const said = words[language];
  const names = namesIn(pack, language);
  const list = (parts: Condition[], joint: string, not: boolean, inside: boolean) => {
    const clauses = [...new Set(parts.map((part) => clause(part, not, parts.length > 1)))];
    return inside && clauses.length > 1 ? `(${clauses.join(joint)})` : clauses.join(joint);
  };
  const leaf = (part: Condition, not: boolean): string => {
    if ('answered' in part) return said.answered(names.question(part.answered), not);
    if ('skipped' in part) return said.skipped(names.question(part.skipped), not);
    if ('stepDone' in part) return said.stepDone(names.step(part.stepDone), not);
    if ('ageAtLeast' in part) return said.ageAtLeast(names.question(part.of), part.ageAtLeast, not);
    if ('ageBelow' in part) return said.ageBelow(names.question(part.of), part.ageBelow, not);
    if ('answer' in part) return said.answer(names.question(part.answer), names.answer(part.answer, part.is), not);
    return 'today' in part ? said.today(part.today.from, part.today.to, not) : '';
  };
  const clause = (part: Condition, not: boolean, inside: boolean): string => {
    if ('not' in part) return clause(part.not, !not, inside);
    if ('all' in part) return list(part.all, not ? said.any : said.all, not, inside);
    if ('any' in part) return list(part.any, not ? said.all : said.any, not, inside);
    return leaf(part, not);
  };
  return `${said[about]} ${clause(condition, false, false)}.`;
}
