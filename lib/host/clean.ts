/** Every way a line can end, also those of other systems: the words around it must not grow together. */
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** Control characters except tab and line feed: an editor drops them or breaks on them. */
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;

/** Marks that turn the reading direction, and invisible ones: text that looks different from what it says. */
const invisible = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/**
 * The text exactly as it may be placed; the preview shows this too. Composed (NFC), lines end in a line feed, no control
 * characters, no marks that turn the reading direction. Joiners (U+200C, U+200D) stay: emoji and right-to-left scripts
 * need them. Cleaning twice is cleaning once.
 */
export const cleanText = (text: string): string =>
  text.toWellFormed().replace(lineEnds, '\n').replace(controls, '').replace(invisible, '').normalize('NFC');
