/** The coach of one language, made ready without holding anybody up. */
import { createHintFinder } from './hint-finder';
import { readingRules } from './rule-book';
import type { LanguageData } from './rule-data';

/**
 * A finder with these rules read and its code warm: it has read the rules' own questions, so that the first text of the
 * writer does not wait. Rests after every piece of work, of some milliseconds each.
 * @param rest lets the page do what it has to do
 */
export async function prepareFinder(data: LanguageData, rest: () => Promise<void>) {
  const reading = readingRules(data);
  let step = reading.next();
  while (!step.done) {
    await rest();
    step = reading.next();
  }
  const rehearse = createHintFinder(step.value);
  for (const { question, reason } of data.rules) {
    for (const words of [question.nl, reason.nl, question.en]) {
      await rest();
      rehearse(words);
    }
  }
  return createHintFinder(step.value);
}
