/** What must be asked before a note is written: the wrong dossier first, then who reads it, then what it does. */
import { tellsAPlace } from '@/lib/note/found-names';
import type { PageIdentity } from '@/lib/host/page-api';
import type { CaseFile } from '@/lib/vault/vault';
import type { Attempt, PlacingQuestion } from './placing-state';
import { type Belonging, isSiteOf, samePage } from './right-dossier';
import type { Readers } from './sites';

/** What is known of the case and of the site. */
export interface Known {
  file: CaseFile;
  /** Whether the page shows the dossier of this case. */
  belongs: Belonging;
  readers: Readers | undefined;
  /** Sites that were called a form of Veilig Thuis. */
  forms: readonly string[];
  /** Pages that hold a piece of the melding of another case. */
  others: readonly PageIdentity[];
}

type Asks = readonly (readonly [PlacingQuestion, (attempt: Attempt, known: Known) => boolean])[];

/** What writing in the field would do. */
const aboutField: Asks = [
  ['replaces', ({ field }) => field.selected],
  ['join-lines', ({ field, text }) => field.kind === 'text-line' && text.includes('\n')],
];

/** In the order in which they are asked. */
const aboutNote: Asks = [
  ['other-page', (_, { belongs }) => belongs === 'no'],
  ['first-page', (_, { belongs }) => belongs === 'new'],
  ['unknown-page', (_, { belongs }) => belongs === 'unknown'],
  // Whoever reads the dossier of a child reads this, the other parent too (knowledge/domain.md §5, third parties).
  ['address', ({ text }) => tellsAPlace(text)],
  ['who-reads', (_, { readers }) => readers === undefined],
  ['client-reads', (_, { readers }) => readers === 'client'],
  ...aboutField,
];

/** A form of Veilig Thuis is no dossier: it is another site, and its page cannot tell whom it is about. */
const aboutMelding: Asks = [
  ['dossier-site', ({ page }, { file }) => isSiteOf(file.journal, page)],
  ['report-form', ({ page }, { file, forms }) => !isSiteOf(file.journal, page) && !forms.includes(page.origin)],
  ['other-report', ({ page }, { others }) => others.some((other) => samePage(other, page))],
  ...aboutField,
];

/** The first question that is still open, if any. */
export const nextQuestion = (
  attempt: Attempt,
  known: Known,
  answered: readonly PlacingQuestion[],
): PlacingQuestion | undefined =>
  (attempt.melding ? aboutMelding : aboutNote).find(
    ([name, asks]) => !answered.includes(name) && asks(attempt, known),
  )?.[0];
