import type { Field } from '../field';

/**
 * `handed-over`: the editor said that it takes care itself, perhaps later, so nothing else may be tried. `ignored`: it was
 * offered, and nobody said to take it. `unheard`: nor did anything in the page stir, so that the next may follow at once.
 */
export type Handling = 'done' | 'handed-over' | 'ignored' | 'unheard';

/** One way of writing. Each has its own file, whose header says which editors it is for and what was seen when. */
export interface Technique {
  name: string;
  /** Whether it may be used on this field, for this text. */
  suits(field: Field, text: string): boolean;
  /**
   * Puts the text at the cursor, in place of the selection; `html`: the same words with headings and lists. Its own word
   * about success is no evidence: read back.
   */
  write(field: Field, text: string, html: string | undefined): Handling;
}
