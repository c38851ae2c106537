/** What a reader of a signal will miss. */

/** What can be asked about an entry, each with a sentence in locales (`coach.<name>`), most important first. */
export const completenessQuestions = [
  'date',
  'source',
  'speaker',
  'diagnosed-by',
  'diagnosed-on',
  'own-observation',
  'place',
  'situation',
  'present',
  'hypothesis-by',
  'follow-up',
] as const;
export type Missing = (typeof completenessQuestions)[number];

/**
 * What a signal still lacks, most important first: without a day or an origin a fact cannot be weighed, the setting
 * helps to understand it (knowledge/domain.md §5, rules 1–5 and 10). Takes a form that is being filled in; never blocks.
 */
export function missingFrom(signal: Readonly<Record<string, unknown>>): Missing[] {
  const lacks = (field: string) => {
    const value = signal[field];
    return typeof value !== 'string' || value.trim() === '';
  };
  const has = (field: string) => !lacks(field);
  const fromOther = signal['observedBy'] === 'other' || signal['observedBy'] === 'read';
  const checks: Record<Missing, boolean> = {
    date: lacks('date'),
    source: fromOther && lacks('source'),
    speaker: has('quote') && lacks('saidBy'),
    'diagnosed-by': has('diagnosis') && lacks('diagnosedBy'),
    'diagnosed-on': has('diagnosis') && has('diagnosedBy') && lacks('diagnosedOn'),
    'own-observation': !fromOther && lacks('observation'),
    place: lacks('place'),
    situation: lacks('situation'),
    present: lacks('present'),
    'hypothesis-by': has('hypothesis') && lacks('hypothesisBy'),
    'follow-up': has('hypothesis') && lacks('followUpOn'),
  };
  return completenessQuestions.filter((question) => checks[question]);
}
