import { words } from '@/lib/protocol/condition-words';
import type { Walked } from './walk-weighing';

const ending = /[.!?…]["”’']?$/;
const asSentence = (said: string) => (said === '' || ending.test(said) ? said : `${said}.`);

/** One answer with its grounds, as a line. */
function lineOf({ state: { question }, value, grounds }: Walked): string {
  const option = question.options.find(({ id }) => id === value);
  const answer = option?.text.nl ?? words.nl.values.get(value) ?? value;
  const name = (question.name ?? question.text).nl;
  return [`${name}: ${asSentence(answer)}`, asSentence(grounds.trim())].filter(Boolean).join(' ');
}

/**
 * The answers of the weighing with their grounds, a line each, to begin the grounds of a decision with. In Dutch
 * whatever the screen speaks, because they go to the dossier; only what was answered, nothing of ours.
 */
export const composedGrounds = (walked: readonly Walked[]): string => walked.map(lineOf).join('\n');

/** What the professional wrote besides the answers that the grounds began with. */
export const ownGrounds = (grounds: string, walked: readonly Walked[]): string =>
  walked
    .map(lineOf)
    .reduce((left, line) => left.replace(line, ''), grounds)
    .trim();
