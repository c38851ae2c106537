/** The English rules: a smaller set, for those who keep their notes in English. */
import type { ExemptionData, LanguageData, RuleData } from '../rule-data';
import classes from './en/classes.json';
import exemptions from './en/exemptions.json';
import rules from './en/rules.json';
import sentences from './en/sentences.json';

/** Everything the coach knows of English. */
export const english: LanguageData = {
  classes,
  rules: rules as RuleData[],
  exemptions: exemptions as ExemptionData[],
  ...sentences,
  inflects: false,
};
