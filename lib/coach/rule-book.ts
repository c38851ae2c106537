/** The rules of one language, made ready to be tried. */
import type { HintKind } from './hint';
import { adjectiveForms, nounForms, separableForms, verbForms } from './dutch-forms';
import { type Lead, type Leads, leadsOf } from './leads';
import { compilePattern, type Belongs } from './pattern';
import { type ExemptionData, type LanguageData, type RuleData, wordsOf } from './rule-data';
import { plain } from './tokens';
import { wordClasses } from './word-classes';
import { wordKin } from './word-kin';

export interface RuleBook {
  /** Rules that a single word sets off. */
  rulesOf: (word: string) => readonly RuleData[];
  rules: Leads<RuleData>;
  exemptions: Leads<ExemptionData>;
  resumes: Leads<string>;
  isPerson: Belongs;
  abbreviations: ReadonlySet<string>;
  starters: ReadonlySet<string>;
}

type Inflect = (word: string) => string[];
const asItStands: Inflect = (word) => [word];

/** All words of a rule in every form, and its patterns. */
function spelledOut(rule: RuleData, { inflects, classes }: LanguageData, other: ReadonlySet<string>) {
  const words = new Set<string>();
  const list = (lines: readonly string[] | undefined, inflect: Inflect) => {
    for (const item of wordsOf(lines)) {
      for (const word of item.startsWith('{') ? wordsOf(classes[item.slice(1, -1)]) : [item])
        for (const form of inflects ? inflect(plain(word)) : [plain(word)])
          if (form === word || !other.has(form)) words.add(form);
    }
  };
  const separable = wordsOf(rule.separable).map(separableForms);
  list(rule.adjectives, adjectiveForms);
  list(rule.nouns, nounForms);
  list(rule.verbs, verbForms);
  list(rule.words, asItStands);
  for (const verb of separable) for (const word of verb.words) words.add(word);
  return { words, patterns: [...(rule.patterns ?? []), ...separable.flatMap((verb) => verb.patterns)] };
}

/**
 * Reads the rules of a language, a rule at a time, so that a panel can do something else in between. Throws on a
 * mistake in the rules.
 */
export function* readingRules(data: LanguageData): Generator<undefined, RuleBook> {
  const words = new Map<string, readonly RuleData[]>();
  const rulesOf = data.inflects
    ? wordKin(words, new Set(wordsOf(data.otherWords)))
    : (word: string) => words.get(word) ?? [];
  const says = (kind: HintKind): Belongs => {
    return ({ word, capital }, at) => !(capital && at > 0) && rulesOf(word).some((rule) => rule.kind === kind);
  };
  const classes = wordClasses(data.classes, {
    interpretationWord: says('interpretation'),
    judgementWord: says('judgement'),
  });
  const leads: Lead<RuleData>[] = [];
  const other = new Set(wordsOf(data.notForms));
  for (const rule of data.rules) {
    const all = spelledOut(rule, data, other);
    const alone = [rule];
    for (const word of all.words) words.set(word, words.has(word) ? [...(words.get(word) ?? []), rule] : alone);
    for (const source of all.patterns) leads.push({ owner: rule, pattern: compilePattern(source, classes) });
    yield;
  }
  const compiled = <Owner>(owner: Owner, sources: readonly string[]) =>
    sources.map((source) => ({ owner, pattern: compilePattern(source, classes) }));
  const rules = leadsOf(leads);
  yield;
  const exemptions = leadsOf(data.exemptions.flatMap((exemption) => compiled(exemption, exemption.patterns)));
  yield;
  return {
    rulesOf,
    rules,
    exemptions,
    resumes: leadsOf(compiled('resumes', data.resumes)),
    isPerson: classes.get('person')?.test ?? (() => false),
    abbreviations: new Set(data.abbreviations.flatMap((line) => line.split(' '))),
    starters: new Set(data.starters.flatMap((line) => line.split(' '))),
  };
}

/** The same in one go. */
export function readRules(data: LanguageData): RuleBook {
  const reading = readingRules(data);
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
}
