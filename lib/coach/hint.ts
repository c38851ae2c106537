/** What the coach says, and what it is told. */

/** The nine ways in which a text leaves its reader guessing. */
export const hintKinds = [
  'interpretation',
  'judgement',
  'diagnosis',
  'frequency',
  'time',
  'source',
  'assumption',
  'cause',
  'actor',
] as const;
export type HintKind = (typeof hintKinds)[number];

/** A sentence in both languages of the panel. */
export interface Words {
  nl: string;
  en: string;
}

/** One remark: where in the text (string indices, end exclusive), the question that makes it concrete, and why it is asked. */
export interface Hint {
  kind: HintKind;
  start: number;
  end: number;
  question: Words;
  reason: Words;
  /** The rule that asked, for "leave this be" and for tests. */
  rule: string;
}

/** What sort of note it is; only a hypothesis changes what is asked. */
export type NoteType = 'observation' | 'quote' | 'thirdparty' | 'hypothesis' | 'conversation' | 'decision';

export interface HintOptions {
  type?: NoteType;
  /** The language of the note. */
  language?: 'nl' | 'en';
}
