/** The rules that ship, read when first needed. Loading this file loads all rule data: do so lazily. */
import type { HintOptions } from './hint';
import { dutch } from './rules/dutch';
import { english } from './rules/english';
import { readRules, type RuleBook } from './rule-book';

const books = new Map<string, RuleBook>();

/** The rule book of a language; Dutch unless said. */
export function bookOf(language: HintOptions['language'] = 'nl'): RuleBook {
  const known = books.get(language) ?? readRules(language === 'en' ? english : dutch);
  books.set(language, known);
  return known;
}
