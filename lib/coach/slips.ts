/** Long words with one slip of the pen: agresief, ontwijknd, waarschijnlik. */

/** Shorter words are too often one letter away from another word. */
const leastLetters = 8;
const lettersOnly = /^[a-z]+$/;
/** The beginning is seldom misspelt; the end tells forms apart (verwaarloost, verwaarloosd). */
const begin = 2;
const placeOf = (word: string) => word.slice(0, begin) + (word.at(-1) ?? '');

/** How many letters two words share from the front. */
function sharedFront(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return at;
}

const isDoubled = (word: string, at: number) => word[at] === word[at - 1] || word[at] === word[at + 1];

/**
 * Whether the written word is the meant one with two letters swapped, one left out, or one written twice. A letter put
 * for another is no slip: that is how Dutch words differ (verzorgd, bezorgd).
 */
export function isSlip(written: string, meant: string): boolean {
  const at = sharedFront(written, meant);
  switch (meant.length - written.length) {
    case 0:
      return (
        written[at] === meant[at + 1] && written[at + 1] === meant[at] && written.slice(at + 2) === meant.slice(at + 2)
      );
    case 1:
      return written.slice(at) === meant.slice(at + 1) && (at < written.length - 1 || /(?:lijk|ig)$/.test(meant));
    case -1:
      return isDoubled(written, at) && written.slice(at + 1) === meant.slice(at);
    default:
      return false;
  }
}

/** Finds the word of the list that was meant; nothing for a word that is short, or looks like none. */
export function slipFinder(list: () => Iterable<string>): (word: string) => string | undefined {
  let byPlace: Map<string, string[]> | undefined;
  const sorted = () => {
    const places = new Map<string, string[]>();
    for (const word of list()) {
      if (word.length < leastLetters || !lettersOnly.test(word)) continue;
      const place = placeOf(word);
      const there = places.get(place);
      if (there) there.push(word);
      else places.set(place, [word]);
    }
    return places;
  };
  return (word) => {
    if (word.length < leastLetters || !lettersOnly.test(word)) return undefined;
    byPlace ??= sorted();
    return byPlace.get(placeOf(word))?.find((meant) => isSlip(word, meant));
  };
}
