/** The Dutch rules. The order decides where two rules find the same words. */
import type { ExemptionData, LanguageData, RuleData } from '../rule-data';
import actor from './nl/actor.json';
import assumption from './nl/assumption.json';
import cause from './nl/cause.json';
import classes from './nl/classes.json';
import diagnosis from './nl/diagnosis.json';
import exemptions from './nl/exemptions.json';
import fallback from './nl/fallback.json';
import frequency from './nl/frequency.json';
import interpretation from './nl/interpretation.json';
import judgement from './nl/judgement.json';
import sentences from './nl/sentences.json';
import source from './nl/source.json';
import time from './nl/time.json';

const rules = [
  ...diagnosis,
  ...source,
  ...judgement,
  ...interpretation,
  ...time,
  ...frequency,
  ...assumption,
  ...cause,
  ...actor,
  ...fallback,
] as RuleData[];

/** Everything the coach knows of Dutch. */
export const dutch: LanguageData = {
  classes,
  rules,
  exemptions: exemptions as ExemptionData[],
  ...sentences,
  inflects: true,
};
