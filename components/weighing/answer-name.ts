import type { Question } from '@/lib/protocol/schema';
import { said, text } from '@/locales/text';

const verdicts: Readonly<Record<string, LocaleKey>> = {
  yes: 'option.value.yes',
  no: 'option.value.no',
  doubt: 'option.value.doubt',
};

/** An answer of the weighing as it was chosen: yes, no, doubt, or an option of the pack. */
export function answerName(question: Question, value: string): string {
  const option = question.options.find(({ id }) => id === value);
  const verdict = verdicts[value];
  if (option) return said(option.text);
  return verdict ? text(verdict) : value;
}
