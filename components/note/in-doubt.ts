import type { Placing } from '@/lib/app/placing-state';

const states = new Set<Placing['state']>(['unrecorded', 'different', 'uncertain']);

/** The text that was written while nobody knows yet, or has noted down, what stands in the page. */
export const inDoubt = (placing: Placing): string | undefined =>
  'attempt' in placing && states.has(placing.state) ? placing.attempt.text : undefined;
