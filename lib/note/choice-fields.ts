/** The lines of a choice from the options of a question: one, or several. */
import type { Question } from '@/lib/protocol/schema';
import type { AnswerForm } from './answer-form';
import { alike, quote, unquote } from './plain-text';

const separator = '; ';
const sayOption = (value: string, question: Question | undefined) =>
  question?.options.find((option) => option.id === value)?.text.nl ?? quote(value);

const readOption = (said: string, question: Question | undefined) =>
  question?.options.find((option) => alike(option.text.nl, said))?.id ?? unquote(said);

/** The options that a line names, whatever stands in their words; undefined when something is none of them. */
function readOptions(said: string, question: Question | undefined): string[] | undefined {
  if (said === '') return [];
  const cuts = [...said.matchAll(/; |$/g)].map((cut) => cut.index);
  for (const cut of cuts.toReversed()) {
    const id = readOption(said.slice(0, cut), question);
    if (!/^[a-z0-9]+([.-][a-z0-9]+)*$/.test(id)) continue;
    const rest = readOptions(said.slice(cut + separator.length), question);
    if (rest) return [id, ...rest];
  }
  return undefined;
}

export const choiceForm: AnswerForm<'choice'> = {
  write: ({ value, because }, question) => [
    ['Vraag', question?.text.nl ?? ''],
    ['Antwoord', sayOption(value, question)],
    ['Toelichting', because],
  ],
  read: (get, _, question) => ({
    kind: 'choice',
    value: readOption(get('Antwoord'), question),
    because: get('Toelichting'),
  }),
};

export const multipleForm: AnswerForm<'multiple'> = {
  write: ({ values, because }, question) => [
    ['Vraag', question?.text.nl ?? ''],
    ['Antwoord', values.map((value) => sayOption(value, question)).join(separator)],
    ['Toelichting', because],
  ],
  read(get, _, question) {
    const values = readOptions(get('Antwoord'), question);
    return values && values.length > 0 ? { kind: 'multiple', values, because: get('Toelichting') } : undefined;
  },
};
