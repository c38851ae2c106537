/** The rules of one language, made ready to be tried. */
import { adjectiveForms, nounForms, separableForms, verbForms } from './dutch-forms';
import { compilePattern, type Belongs, type Pattern } from './pattern';
import { type ExemptionData, type LanguageData, type RuleData, wordsOf } from './rule-data';
import { plain } from './tokens';
import { wordClasses } from './word-classes';

/** A pattern and what it stands for. */
export interface Lead<Owner> {
  owner: Owner;
  pattern: Pattern;
}

/** Patterns by the word that must stand first, and those that may begin with anything. */
export interface Leads<Owner> {
  byWord: ReadonlyMap<string, Lead<Owner>[]>;
  open: readonly Lead<Owner>[];
}

export interface RuleBook {
  /** Rules that a single word sets off. */
  words: ReadonlyMap<string, RuleData[]>;
  rules: Leads<RuleData>;
  exemptions: Leads<ExemptionData>;
  resumes: Leads<string>;
  isPerson: Belongs;
  abbreviations: ReadonlySet<string>;
  starters: ReadonlySet<string>;
}

function leadsOf<Owner>(leads: readonly Lead<Owner>[]): Leads<Owner> {
  const byWord = new Map<string, Lead<Owner>[]>();
  for (const lead of leads)
    for (const word of new Set(lead.pattern.firstWords)) byWord.set(word, [...(byWord.get(word) ?? []), lead]);
  return { byWord, open: leads.filter((lead) => !lead.pattern.firstWords) };
}

/** All words and patterns of a rule, in every form. */
function spelledOut(rule: RuleData, { inflects, classes, notForms }: LanguageData) {
  const other = new Set(wordsOf(notForms));
  const listed = (lines?: readonly string[]) =>
    wordsOf(lines).flatMap((item) => (item.startsWith('{') ? wordsOf(classes[item.slice(1, -1)]) : [item]));
  const forms = (lines: readonly string[] | undefined, inflect: (word: string) => string[]) =>
    listed(lines).map(plain).flatMap((word) => (inflects ? inflect(word).filter((form) => form === word || !other.has(form)) : [word]));
  const separable = listed(rule.separable).map(separableForms);
  return {
    words: [
      ...forms(rule.adjectives, adjectiveForms),
      ...forms(rule.nouns, nounForms),
      ...forms(rule.verbs, verbForms),
      ...listed(rule.words).map(plain),
      ...separable.flatMap((verb) => verb.words),
    ],
    patterns: [...(rule.patterns ?? []), ...separable.flatMap((verb) => verb.patterns)],
  };
}

/** Reads the rules of a language. Takes some milliseconds: do it once. Throws on a mistake in the rules. */
export function readRules(data: LanguageData): RuleBook {
  const classes = wordClasses(data.classes);
  const words = new Map<string, RuleData[]>();
  const leads: Lead<RuleData>[] = [];
  for (const rule of data.rules) {
    const all = spelledOut(rule, data);
    for (const word of new Set(all.words)) words.set(word, [...(words.get(word) ?? []), rule]);
    for (const source of all.patterns) leads.push({ owner: rule, pattern: compilePattern(source, classes) });
  }
  const compiled = <Owner>(owner: Owner, sources: readonly string[]) =>
    sources.map((source) => ({ owner, pattern: compilePattern(source, classes) }));
  return {
    words,
    rules: leadsOf(leads),
    exemptions: leadsOf(data.exemptions.flatMap((exemption) => compiled(exemption, exemption.patterns))),
    resumes: leadsOf(compiled('resumes', data.resumes)),
    isPerson: classes.get('person')?.test ?? (() => false),
    abbreviations: new Set(data.abbreviations.flatMap((line) => line.split(' '))),
    starters: new Set(data.starters.flatMap((line) => line.split(' '))),
  };
}
