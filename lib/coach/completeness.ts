/** What a reader of a signal will miss. */

export type Missing = 'date' | 'source' | 'speaker' | 'own-observation' | 'place' | 'situation' | 'present';

/**
 * What a signal still lacks, most important first: without a day or an origin a fact cannot be weighed, the setting
 * helps to understand it (knowledge/domain.md §5, rules 1–4). Takes a form that is being filled in; never blocks.
 */
export function missingFrom(signal: Readonly<Record<string, unknown>>): Missing[] {
  const lacks = (field: string) => {
    const value = signal[field];
    return typeof value !== 'string' || value.trim() === '';
  };
  const fromOther = signal['observedBy'] === 'other';
  const checks: [Missing, boolean][] = [
    ['date', lacks('date')],
    ['source', fromOther && lacks('source')],
    ['speaker', !lacks('quote') && lacks('saidBy')],
    ['own-observation', !fromOther && lacks('observation')],
    ['place', lacks('place')],
    ['situation', lacks('situation')],
    ['present', lacks('present')],
  ];
  return checks.flatMap(([missing, holds]) => (holds ? [missing] : []));
}
