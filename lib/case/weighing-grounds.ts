import { words } from '@/lib/protocol/condition-words';
import type { Walked } from './walk-weighing';

const ending = /[.!?…]["”’']?$/;
const asSentence = (said: string) => (said === '' || ending.test(said) ? said : `${said}.`);

/**
 * The answers of the weighing with their grounds, a line each, to begin the grounds of a decision with. In Dutch
 * whatever the screen speaks, because they go to the dossier; only what was answered, nothing of ours.
 */
export const composedGrounds = (walked: readonly Walked[]): string =>
  walked
    .map(({ state: { question }, value, grounds }) => {
      const option = question.options.find(({ id }) => id === value);
      const answer = option?.text.nl ?? words.nl.values.get(value) ?? value;
      const name = (question.name ?? question.text).nl;
      return [`${name}: ${asSentence(answer)}`, asSentence(grounds.trim())].filter(Boolean).join(' ');
    })
    .join('\n');
