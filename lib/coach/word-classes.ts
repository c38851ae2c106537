/** Classes of words: `moeder *leidster verhuis* /^\\d+$/ {role} -{not}`, each item adding words or taking them away. */
import { alternatives, type Belongs, type Choice, type Classes } from './pattern';
import { wordsOf } from './rule-data';

/** What a sentence may begin with that is no name, though its capital makes it look like one. */
const noName = 'noName';

/** A capital within the sentence; as its first word too, in a language that says which first words are no names. */
function nameIn(classes: Classes): Belongs {
  return (token, at) => {
    if (!token.capital || at > 0) return token.capital;
    const ordinary = classes.get(noName);
    return ordinary !== undefined && token.word.length > 1 && !ordinary.test(token, at);
  };
}

function itemChoice(item: string, classes: Classes): Choice {
  if (!item.startsWith('/')) return alternatives(item, classes);
  const shape = new RegExp(item.slice(1, -1), 'u');
  return { test: ({ word }) => shape.test(word), words: undefined };
}

const isMinus = (item: string) => item.length > 1 && item.startsWith('-');

function choiceOf(lines: readonly string[], classes: Classes): Choice {
  const items = wordsOf(lines);
  const outside = items.filter(isMinus).map((item) => itemChoice(item.slice(1), classes).test);
  const shapes = items.filter((item) => item.startsWith('/')).map((item) => itemChoice(item, classes).test);
  const plainItems = items.filter((item) => !item.startsWith('/') && !isMinus(item));
  const listed = plainItems.length > 0 ? alternatives(plainItems.join('|'), classes) : undefined;
  if (listed && shapes.length === 0 && outside.length === 0) return listed;
  const inside = [...(listed ? [listed.test] : []), ...shapes];
  return {
    test: (token, at) => inside.some((test) => test(token, at)) && !outside.some((test) => test(token, at)),
    words: undefined,
  };
}

/** How many words a class remembers before it starts anew. */
const mostRemembered = 5_000;

/** The same test, asked once per word: endings are slow to try, and a text repeats its words. */
function remembering(test: Belongs): Belongs {
  const known = new Map<string, boolean>();
  return (token, at) => {
    const before = known.get(token.word);
    if (before !== undefined) return before;
    if (known.size >= mostRemembered) known.clear();
    const answer = test(token, at);
    known.set(token.word, answer);
    return answer;
  };
}

/**
 * The classes by name. A class may use those above it, {name}: a capital within the sentence, and those that are handed
 * in because only the reader of the rules knows them.
 */
export function wordClasses(
  data: Readonly<Record<string, string[]>>,
  given: Readonly<Record<string, Belongs>> = {},
): Classes {
  const fixed = Object.entries(given);
  const classes = new Map(fixed.map(([name, test]): [string, Choice] => [name, { test, words: undefined }]));
  classes.set('name', { test: nameIn(classes), words: undefined });
  for (const [name, lines] of Object.entries(data)) {
    const choice = choiceOf(lines, classes);
    const byWordAlone = !choice.words && !wordsOf(lines).includes('{name}');
    classes.set(name, byWordAlone ? { ...choice, test: remembering(choice.test) } : choice);
  }
  return classes;
}
