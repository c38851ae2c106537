import { prepareFinder } from '@/lib/coach/prepare-finder';
import { dutch } from '@/lib/coach/rules/dutch';

/** What the bench needs of the coach: the Dutch one, made ready in pieces. */
export const coach = { prepare: (rest: () => Promise<void>) => prepareFinder(dutch, rest) };
