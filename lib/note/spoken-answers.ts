/** Closed choices in the words of a note, and back. */
import type { AnswerOf } from '@/lib/case/entries';

const spoken = <Value extends string>(words: Record<Value, string>) => ({
  say: (value: Value) => words[value],
  /** Undefined for words that are none of these. */
  read: (said: string) => (Object.keys(words) as Value[]).find((value) => words[value] === said),
});

export const verdict = spoken({ yes: 'ja', no: 'nee', doubt: 'twijfel' });
export const naming = spoken({ anonymous: 'niet genoemd', named: 'wel genoemd' });
export const bearing = spoken({
  confirms: 'ondersteunt de zorg',
  contradicts: 'spreekt de zorg tegen',
  unknown: 'nog niet duidelijk wat het betekent',
});

type Origin = Pick<AnswerOf<'signal'>, 'observedBy' | 'source'>;
const ownEyes = 'eigen waarneming';
const alsoNamed = '; ook genoemd: ';
const heardFrom = 'gehoord van ';

/** Own observation, or from whom it was heard. */
export const origin = {
  say({ observedBy, source }: Origin): string {
    if (observedBy === 'self') return ownEyes + (source && alsoNamed + source);
    return source ? heardFrom + source : 'iemand anders, niet genoemd wie';
  },
  read(said: string): Origin {
    if (said === ownEyes) return { observedBy: 'self', source: '' };
    const self = said.startsWith(ownEyes + alsoNamed);
    const before = self ? ownEyes + alsoNamed : heardFrom;
    return { observedBy: self ? 'self' : 'other', source: said.startsWith(before) ? said.slice(before.length) : '' };
  },
};
