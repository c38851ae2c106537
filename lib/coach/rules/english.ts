/** The English rules: a smaller set, for those who keep their notes in English. They ask what the Dutch rules ask. */
import type { ExemptionData, LanguageData, RuleData } from '../rule-data';
import { dutch } from './dutch';
import classes from './en/classes.json';
import exemptions from './en/exemptions.json';
import found from './en/rules.json';
import sentences from './en/sentences.json';

function asked(id: string): Pick<RuleData, 'question' | 'reason'> {
  const rule = dutch.rules.find((one) => one.id === id);
  if (!rule) throw new Error(`No Dutch rule is called ${id}`);
  return { question: rule.question, reason: rule.reason };
}

/** Everything the coach knows of English. */
export const english: LanguageData = {
  classes,
  rules: (found as Omit<RuleData, 'question' | 'reason'>[]).map((rule) => ({ ...asked(rule.id), ...rule })),
  exemptions: exemptions as ExemptionData[],
  ...sentences,
  inflects: false,
};
