/** An entry in a few short lines, for lists. The note has its own, fuller words (lib/note). */
import { day } from '@/components/frame/moment';
import { askedBy } from '@/lib/case/asked-by';
import { withSignsShown } from '@/lib/case/visible-signs';
import type { Answer, Entry } from '@/lib/case/entries';
import type { Pack } from '@/lib/protocol/schema';
import { said, text } from '@/locales/text';

const yesNo = (value: 'yes' | 'no' | 'doubt') => text(`option.value.${value}`);
const quoted = (words: string) => (words ? `“${words}”` : '');

function optionText(pack: Pack, entry: Entry, value: string): string {
  const option = askedBy(pack, entry)?.options.find(({ id }) => id === value);
  return option ? said(option.text) : value;
}

function lines(pack: Pack, entry: Entry, answer: Answer): string[] {
  switch (answer.kind) {
    case 'signal':
      return [
        quoted(answer.quote),
        answer.observation,
        [day(answer.date), answer.time, answer.place].filter(Boolean).join(', '),
      ];
    case 'text':
      return [answer.text];
    case 'yes-no-doubt':
      return [yesNo(answer.value), answer.because];
    case 'choice':
      return [optionText(pack, entry, answer.value), answer.because];
    case 'multiple':
      return [...answer.values.map((value) => optionText(pack, entry, value)), answer.because];
    case 'person':
      return [
        [answer.name, answer.relation, answer.age].filter(Boolean).join(', '),
        text(`option.safeNow.${answer.safeNow}`),
        answer.lives,
      ];
    case 'agreement':
      return [answer.what, [answer.who, answer.until && day(answer.until)].filter(Boolean).join(', '), answer.effect];
    case 'follow-up':
      return [answer.hypothesis, text(`option.outcome.${answer.outcome}`), answer.because];
    case 'date':
      return [day(answer.date)];
    case 'contact':
      return [`${answer.who}, ${day(answer.date)}`, answer.asked, answer.advice, answer.agreed ?? ''];
    case 'talk':
      return [`${answer.who}, ${day(answer.date)}`, answer.reaction, answer.agreed];
    case 'decision':
      return [yesNo(answer.value), answer.grounds];
    case 'skipped':
    case 'status':
      return [answer.because];
    case 'label':
      return [answer.label];
    case 'pack':
      return [answer.to.join(', ')];
    case 'page':
      return [answer.page.title];
    case 'placed':
      return [answer.page?.title ?? '', answer.field];
  }
}

/** The lines that hold something. */
export const entryLines = (pack: Pack, entry: Entry): string[] =>
  lines(pack, entry, entry.value)
    .map(withSignsShown)
    .filter((line) => line !== '');
