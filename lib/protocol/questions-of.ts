import type { Pack, Question } from './schema';

/** The questions of a pack, in the order of its steps. */
export const questionsOf = ({ steps }: Pick<Pack, 'steps'>): Question[] => steps.flatMap(({ questions }) => questions);
