/**
 * Text as far as it can be found back: without spaces, line breaks and invisible marks, in small letters. A selection
 * has empty lines where the page has paragraphs, and capitals where the style asks for them.
 */

/** What a reader does not see as a letter. Joiners (U+200C, U+200D) too: editors put them in and take them out. */
const unseen = /[\s\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** In small letters; as it is where small letters would take another length, because places are counted in it. */
function small(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

export const squeeze = (text: string): string => small(text.replace(unseen, ''));

/** A text of a million letters is walked in steps, not letter by letter. */
const step = 4_096;

/** Where in a text the nth letter of the squeezed text stands. */
export function placeIn(text: string, nth: number): number {
  let left = nth;
  let at = 0;
  for (let inStep = 0; at < text.length; at += step, left -= inStep) {
    inStep = squeeze(text.slice(at, at + step)).length;
    if (inStep > left) break;
  }
  while (at < text.length && (squeeze(text.charAt(at)) === '' || left-- > 0)) at += 1;
  return Math.min(at, text.length);
}
