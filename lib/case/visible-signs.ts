/** Text to the letter, with what nobody sees made visible: it could turn the words around, or hide some. */

/** Words, or one sign that is not shown by itself. */
export type Piece = { words: string } | { sign: string };

/**
 * Control characters, marks that turn the reading direction, and marks without width. Tab and line breaks are seen as
 * what they are; joiners (U+200C, U+200D) belong to emoji and right-to-left scripts.
 */
const hidden =
  /([\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb])/;

const nameOf = (sign: string) => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The pieces of a text in order; put together again without the signs it reads as the note will. */
export const piecesOf = (text: string): Piece[] =>
  text
    .split(hidden)
    .map((part, at): Piece => (at % 2 === 1 ? { sign: nameOf(part) } : { words: part }))
    .filter((piece) => 'sign' in piece || piece.words !== '');

/** Whether a text holds something that nobody sees. */
export const hidesSigns = (text: string): boolean => hidden.test(text);

/** The same on one line of plain text, for lists: `zei ‹U+202E›neelsim`. */
export const withSignsShown = (text: string): string =>
  piecesOf(text)
    .map((piece) => ('sign' in piece ? `‹${piece.sign}›` : piece.words))
    .join('');
