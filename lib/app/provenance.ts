/** Where a marked text comes from: its page and passage, and the words as they stand in the source of a signal. */
import { pageSchema, passageSchema, type PassageDoubt } from '@/lib/case/answer-kinds';
import type { Draft } from '@/lib/vault/vault';

/** What a draft holds of the marking; nothing for what was written by hand. */
export const markedIn = ({ fields }: Draft) => ({
  quote: typeof fields['quote'] === 'string' ? fields['quote'] : '',
  page: pageSchema.safeParse(fields['page']).data,
  passage: passageSchema.safeParse(fields['passage']).data,
});

/** Dutch, as the note is. */
const doubtWords: Record<PassageDoubt, string> = {
  'line-breaks': 'regeleinden onzeker',
  shortened: 'mogelijk ingekort',
  cut: 'alleen het begin',
};

/** The source a marked text begins with. What is not certain of it is said there: a reader of the note must know too. */
export const sourceOf = (doubts: readonly PassageDoubt[]): string =>
  doubts.length === 0 ? 'het dossier' : `het dossier (${doubts.map((doubt) => doubtWords[doubt]).join(', ')})`;

const under = (near: string) => `onder “${near}”`;

/** Whether a source names the heading. */
export const namesHeading = (source: string, near: string): boolean => source.includes(under(near));

/** The source with the heading added or taken out; the rest stays as the professional wrote it. */
export const withHeading = (source: string, near: string, agreed: boolean): string => {
  const without = source.replace(under(near), '').replace(/[\s,]+$/, '');
  return agreed ? [without, under(near)].filter(Boolean).join(', ') : without;
};
