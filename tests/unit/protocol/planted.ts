/** The base pack with a mistake planted in a copy of it, and what the linter says of it. */
import { lint } from '@/lib/protocol/lint';
import type { Pack } from '@/lib/protocol/schema';
import { readBasePack } from './base-pack';

const world = { contacts: ['veilig-thuis', '112'], today: '2026-11-22' };
export const lintOne = (data: unknown) => lint([{ file: 'pakket.json', data }], world);

/** The refusals and warnings, as `id: what remedy`. */
export function planted(plant: (pack: Pack) => void) {
  const pack = structuredClone(readBasePack());
  plant(pack);
  return lintOne(pack).map((finding) => `${finding.id}: ${finding.what.nl} ${finding.remedy.nl}`);
}
export const firstStep = (pack: Pack) => {
  const [step] = pack.steps;
  if (!step) throw new Error('the base pack has steps');
  return step;
};
export const firstQuestion = (pack: Pack) => {
  const [question] = firstStep(pack).questions;
  if (!question) throw new Error('the first step has questions');
  return question;
};
export const firstRule = (pack: Pack) => {
  const [rule] = pack.rules;
  if (!rule) throw new Error('the base pack has rules');
  return rule;
};
