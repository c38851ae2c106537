import { createHintFinder, findHints } from '@/lib/coach/find-hints';
import { readRules } from '@/lib/coach/rule-book';
import { dutch } from '@/lib/coach/rules/dutch';

/** What the bench needs of the coach: reading the rules anew, a first pass, and a finder that remembers. */
export const coach = { readRules: () => readRules(dutch), findHints, createHintFinder };
