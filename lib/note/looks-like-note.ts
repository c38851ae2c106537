import { plainest } from './plain-text';

/** Every fact of a note ends with how it was recorded, and every note with its trailer; both in every pack's words. */
const marks = [
  /(^| )Vastgelegd: \d{1,2} [a-z]+ \d{4}, door /,
  /(^| )(Meldcode-notitie|Notitie) v1 [·•] \S+ \S+ [·•] ref [0-9A-F]{4}-[0-9A-F]{2}( |$)/,
];

/** Whether `parse` may find something in a text. Needs no pack; takes any text, also one that lost its ends. */
export function looksLikeNote(text: string): boolean {
  const words = plainest(text);
  return marks.some((mark) => mark.test(words));
}
