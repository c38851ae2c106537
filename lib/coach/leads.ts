/** Patterns by where they may begin, so that few are tried at each word. */
import type { Belongs, Pattern } from './pattern';
import type { Token } from './tokens';

/** A pattern and what it stands for. */
export interface Lead<Owner> {
  owner: Owner;
  pattern: Pattern;
}

/** The patterns that may begin at a token, by the token and its place in the sentence. */
export type Leads<Owner> = (token: Token, at: number) => readonly Lead<Owner>[];

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

/** How many words are remembered before it starts anew. */
const mostRemembered = 5_000;

/** All that a first step may look at beside the word itself: the sentence's begin, and the capital of a name within it. */
const placeOf = ({ capital }: Token, at: number): 0 | 1 | 2 => (at === 0 ? 0 : capital ? 1 : 2);

/** The same list of leads, worked out once per word and place: classes are slow to try, and a text repeats its words. */
function remembering<Owner>(find: Leads<Owner>): Leads<Owner> {
  const known = [0, 1, 2].map(() => new Map<string, readonly Lead<Owner>[]>());
  return (token, at) => {
    const here = known[placeOf(token, at)];
    const before = here?.get(token.word);
    if (before) return before;
    if (here && here.size >= mostRemembered) here.clear();
    const leads = find(token, at);
    here?.set(token.word, leads);
    return leads;
  };
}

/** Sorts patterns by the plain word that stands first, else by how they begin. */
export function leadsOf<Owner>(leads: readonly Lead<Owner>[]): Leads<Owner> {
  const byList = new Map<readonly string[], Lead<Owner>[]>();
  const byFirst = new Map<string, Lead<Owner>[]>();
  const byBegin = new Map<Belongs, Lead<Owner>[]>();
  for (const lead of leads) {
    const { firstWords, begins } = lead.pattern;
    if (firstWords) add(byList, firstWords, lead);
    else add(byBegin, begins, lead);
  }
  for (const [words, group] of byList) for (const word of words) for (const lead of group) add(byFirst, word, lead);
  const loose = [...byBegin];
  return remembering((token, at) => [
    ...(byFirst.get(token.word) ?? []),
    ...loose.flatMap(([begins, group]) => (begins(token, at) ? group : [])),
  ]);
}
