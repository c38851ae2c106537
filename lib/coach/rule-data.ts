/** What the rules of a language look like as data. */
import type { HintKind, Words } from './hint';

/** What to look for, and what to ask. The lists hold words parted by spaces. */
export interface RuleData {
  id: string;
  kind: HintKind;
  question: Words;
  reason: Words;
  /** In any of their forms. */
  adjectives?: string[];
  nouns?: string[];
  verbs?: string[];
  /** As `af|snauwen`. */
  separable?: string[];
  /** As they stand. */
  words?: string[];
  /** In the language of `pattern.ts`. */
  patterns?: string[];
  /** Kinds that are not asked about again within what this rule found. */
  absorbs?: HintKind[];
  /** Only where no other rule found anything: for words that no list has. */
  fallback?: boolean;
  /** Weighed together with reported speech, in reading order: an unnamed speaker excuses nothing. */
  first?: boolean;
}

/** How far an exemption reaches from where it matches. */
export type Reach =
  | 'match'
  /** On from the match until the writer speaks again. */
  | 'rest'
  | 'end'
  /** The stretch between semicolons, before and after. */
  | 'clause'
  | 'sentence';

/** What is not asked about, and why not (GUIDE of the corpus, "Not flagged"). */
export interface ExemptionData {
  id: string;
  reach: Reach;
  /** Kinds or rules; `*` is everything. */
  spares: string[];
  patterns: string[];
  /** Gives way to a speaker without a name. */
  yields?: boolean;
}

export interface LanguageData {
  classes: Readonly<Record<string, string[]>>;
  rules: readonly RuleData[];
  exemptions: readonly ExemptionData[];
  /** Where reported speech stops although the sentence goes on. */
  resumes: readonly string[];
  abbreviations: string[];
  starters: string[];
  /** Made by inflection but other words: luier is no comparative of lui. */
  notForms: string[];
  /** One letter away from a listed word, or built like one, but words of their own: bloeddruk, gemeente. */
  otherWords: string[];
  inflects: boolean;
}

/** The words of a list of lines. */
export const wordsOf = (lines: readonly string[] = []): string[] =>
  lines.flatMap((line) => line.split(' ')).filter((word) => word !== '');
