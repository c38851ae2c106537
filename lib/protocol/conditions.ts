/** Conditions of a pack: do they hold, and how are they said. */
import type { Condition, Pack } from './schema';

/** What a condition may ask: the values answered per question, what was left out, and what makes each step done. */
export interface Facts {
  answers: ReadonlyMap<string, readonly string[]>;
  /** Questions that were left out, with the reason. */
  skipped: ReadonlyMap<string, string>;
  doneWhen: ReadonlyMap<string, Condition>;
}

const isDone = (step: string, facts: Facts, waiting: readonly string[]): boolean => {
  const doneWhen = facts.doneWhen.get(step);
  return doneWhen !== undefined && !waiting.includes(step) && holds(doneWhen, facts, [...waiting, step]);
};

/** Whether a condition holds. Total: an unknown id, and a step that waits for itself, count as "no". */
export function holds(condition: Condition, facts: Facts, waiting: readonly string[] = []): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, facts, waiting));
  if ('any' in condition) return condition.any.some((part) => holds(part, facts, waiting));
  if ('not' in condition) return !holds(condition.not, facts, waiting);
  if ('answered' in condition) return facts.answers.has(condition.answered);
  if ('skipped' in condition) return facts.skipped.has(condition.skipped);
  if ('stepDone' in condition) return isDone(condition.stepDone, facts, waiting);
  return (facts.answers.get(condition.answer) ?? []).includes(condition.is);
}

export type Language = 'nl' | 'en';

const clauses = {
  nl: {
    all: ' en ',
    any: ' of ',
    question: 'Deze vraag verschijnt omdat',
    advice: 'Dit advies verschijnt omdat',
    answered: (name: string, not: boolean) => `‘${name}’ ${not ? 'nog niet ' : ''}is ingevuld`,
    skipped: (name: string, not: boolean) =>
      `bij ‘${name}’ ${not ? 'niet staat waarom het is overgeslagen' : 'staat waarom het is overgeslagen'}`,
    answer: (name: string, is: string, not: boolean) => `bij ‘${name}’ ${not ? 'niet ' : ''}‘${is}’ is gekozen`,
    stepDone: (name: string, not: boolean) => `de stap ‘${name}’ ${not ? 'nog niet ' : ''}klaar is`,
    values: { yes: 'ja', no: 'nee', doubt: 'twijfel' },
  },
  en: {
    all: ' and ',
    any: ' or ',
    question: 'This question appears because',
    advice: 'This advice appears because',
    answered: (name: string, not: boolean) => `‘${name}’ has ${not ? 'not ' : ''}been filled in`,
    skipped: (name: string, not: boolean) => `a reason for leaving out ‘${name}’ has ${not ? 'not ' : ''}been given`,
    answer: (name: string, is: string, not: boolean) => `‘${is}’ was ${not ? 'not ' : ''}chosen at ‘${name}’`,
    stepDone: (name: string, not: boolean) => `the step ‘${name}’ is ${not ? 'not yet ' : ''}done`,
    values: { yes: 'yes', no: 'no', doubt: 'doubt' },
  },
};

/** How a pack calls its own parts; an id that it does not know is shown as it is. */
function namesIn(pack: Pack, language: Language) {
  const questions = pack.steps.flatMap((step) => step.questions);
  const question = (id: string) => questions.find((known) => known.id === id);
  return {
    step: (id: string) => pack.steps.find((known) => known.id === id)?.title[language] ?? id,
    question: (id: string) => (question(id)?.name ?? question(id)?.text)?.[language] ?? id,
    answer(id: string, value: string) {
      const option = question(id)?.options.find((known) => known.id === value);
      return option?.text[language] ?? new Map(Object.entries(clauses[language].values)).get(value) ?? value;
    },
  };
}

/**
 * A condition as a sentence for "waarom zie ik dit?". A "not" moves inwards (not all = some not), so that no sentence
 * holds a double negative of our making.
 */
export function say(
  condition: Condition,
  pack: Pack,
  language: Language,
  about: 'question' | 'advice' = 'question',
): string {
  const words = clauses[language];
  const names = namesIn(pack, language);
  const list = (parts: Condition[], joint: string, not: boolean, inside: boolean) => {
    const joined = parts.map((part) => clause(part, not, parts.length > 1)).join(joint);
    return inside && parts.length > 1 ? `(${joined})` : joined;
  };
  const clause = (part: Condition, not: boolean, inside: boolean): string => {
    if ('not' in part) return clause(part.not, !not, inside);
    if ('all' in part) return list(part.all, not ? words.any : words.all, not, inside);
    if ('any' in part) return list(part.any, not ? words.all : words.any, not, inside);
    if ('answered' in part) return words.answered(names.question(part.answered), not);
    if ('skipped' in part) return words.skipped(names.question(part.skipped), not);
    if ('stepDone' in part) return words.stepDone(names.step(part.stepDone), not);
    return words.answer(names.question(part.answer), names.answer(part.answer, part.is), not);
  };
  return `${words[about]} ${clause(condition, false, false)}.`;
}
