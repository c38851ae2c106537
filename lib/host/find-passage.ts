/** Finds a passage back by its words and by what stood around it. */
import type { Passage } from './page-api';
import { squeeze } from './squeeze';

/** A word that stands everywhere says nothing, and a hostile page may hold it a million times. */
const mostLookedAt = 200;
const mostShown = 20;

const commonEnd = (a: string, b: string): number => {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
};
const reversed = (text: string) => text.split('').reverse().join('');

function placesOf(quote: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at >= 0 && places.length < mostLookedAt; at = text.indexOf(quote, at + 1))
    places.push(at);
  return places;
}

/**
 * Where in a squeezed text the passage stands: the places whose surroundings fit best, several when they fit equally
 * well, none when the words are not there. As start and end.
 */
export function findPassage({ quote, before, after }: Passage, text: string): { start: number; end: number }[] {
  const wanted = squeeze(quote);
  if (wanted === '') return [];
  const [ahead, behind] = [squeeze(before), reversed(squeeze(after))];
  const found = placesOf(wanted, text).map((start) => {
    const end = start + wanted.length;
    const around =
      commonEnd(ahead, text.slice(Math.max(0, start - ahead.length), start)) +
      commonEnd(behind, reversed(text.slice(end, end + behind.length)));
    return { start, end, around };
  });
  const best = Math.max(...found.map(({ around }) => around));
  return found.filter(({ around }) => around === best).slice(0, mostShown);
}
