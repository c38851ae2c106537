import type { Question } from './schema';

/** The values that an answer to this question can have, as far as a condition can compare with them. */
export function valuesOf(question: Question): string[] {
  switch (question.kind) {
    case 'choice':
    case 'multiple':
      return question.options.map((option) => option.id);
    case 'yes-no-doubt':
    case 'decision':
      return ['yes', 'no', 'doubt'];
    case 'person':
      return ['unborn', 'child', 'adult', 'unknown', 'safe', 'unsafe', 'safety-doubt'];
    case 'follow-up':
      return ['confirmed', 'refuted', 'open'];
    default:
      return [];
  }
}

/** Whether one case can hold two different values of it. */
export const holdsSeveral = (question: Question): boolean => question.repeats || question.kind === 'multiple';
