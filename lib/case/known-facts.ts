/** What the conditions of a pack may ask about the standing entries of a case. */
import type { Facts } from '@/lib/protocol/conditions';
import { currentId } from '@/lib/protocol/current-id';
import type { Pack } from '@/lib/protocol/schema';
import { momentOf } from './dutch-day';
import type { Answer, Entry } from './entries';
import { yearsBetween } from './term';

/** Whether somebody is safe now, as a condition names it: apart from yes and no, which are no answer to "who is this". */
const safetyOf = { yes: 'safe', no: 'unsafe', doubt: 'safety-doubt' } as const;

/** The values that a condition can compare with. */
function valuesOf(value: Answer): readonly string[] {
  switch (value.kind) {
    case 'multiple':
      return value.values;
    case 'person':
      return value.safeNow === 'unknown' ? [value.stage] : [value.stage, safetyOf[value.safeNow]];
    case 'follow-up':
      return [value.outcome];
    default:
      return 'value' in value ? [value.value] : [];
  }
}

/** An age that was told ("14", "14 jaar", "14 jr.") is some years old by now. Anything else is not guessed at. */
function laterAge(told: string, entry: Entry, today: string): number | undefined {
  const years = /^(\d{1,3})(?: ?(?:jaar|jr\.?|years?)(?: oud| old)?)?$/i.exec(told)?.[1];
  if (years === undefined) return undefined;
  return Number(years) + (yearsBetween(momentOf(entry.at).date, today) ?? 0);
}

/** The age that an answer tells; undefined when it tells none, and for a child that is not born yet. */
export function ageOf(entry: Entry, today: string): number | undefined {
  const { value } = entry;
  if (value.kind === 'date') return yearsBetween(value.date, today);
  if (value.kind === 'text') return laterAge(value.text.trim(), entry, today);
  if (value.kind !== 'person' || value.stage === 'unborn') return undefined;
  return value.birthDate === '' ? laterAge(value.age, entry, today) : yearsBetween(value.birthDate, today);
}

/** The reasons why questions were left out, by question. */
export const skipsOf = (pack: Pack, entries: readonly Entry[]): Map<string, string> =>
  new Map(
    entries.flatMap(({ value }) =>
      value.kind === 'skipped' ? [[currentId(pack, value.question), value.because] as const] : [],
    ),
  );

/** Gathers what is known, from the standing facts per question. */
export function knownFacts(
  pack: Pack,
  facts: ReadonlyMap<string, readonly Entry[]>,
  skipped: ReadonlyMap<string, string>,
  today: string,
): Facts {
  const ages = [...facts].map(([question, entries]) => {
    const known = entries.map((entry) => ageOf(entry, today)).filter((age) => age !== undefined);
    return [question, known] as const;
  });
  return {
    answers: new Map(
      [...facts].map(([question, entries]) => [question, entries.flatMap(({ value }) => valuesOf(value))]),
    ),
    skipped,
    doneWhen: new Map(pack.steps.map((step) => [step.id, step.doneWhen])),
    ages: new Map(ages),
    today,
  };
}
