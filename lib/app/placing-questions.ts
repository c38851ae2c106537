/** What must be asked before a note is written: the wrong dossier first, then who reads it, then what it does. */
import type { CaseFile } from '@/lib/vault/vault';
import type { Attempt, PlacingQuestion } from './placing-state';
import { belongsHere } from './right-dossier';
import type { Readers } from './sites';

/** What is known of the case and of the site. */
export interface Known {
  file: CaseFile;
  readers: Readers | undefined;
}

/** In the order in which they are asked. */
const questions: readonly (readonly [PlacingQuestion, (attempt: Attempt, known: Known) => boolean])[] = [
  ['other-page', ({ page }, { file }) => belongsHere(file.journal, page) === 'no'],
  ['first-page', ({ page }, { file }) => belongsHere(file.journal, page) === 'unknown'],
  ['who-reads', (_, { readers }) => readers === undefined],
  ['client-reads', (_, { readers }) => readers === 'client'],
  ['replaces', ({ field }) => field.selected],
  ['join-lines', ({ field, text }) => field.kind === 'text-line' && text.includes('\n')],
];

/** The first question that is still open, if any. */
export const nextQuestion = (
  attempt: Attempt,
  known: Known,
  answered: readonly PlacingQuestion[],
): PlacingQuestion | undefined =>
  questions.find(([name, asks]) => !answered.includes(name) && asks(attempt, known))?.[0];
