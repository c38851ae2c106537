import { isReason } from '@/lib/case/is-reason';
import { text } from '@/locales/text';

/** What is wrong with a reason, as a sentence; nothing when it says something. Wherever a reason is asked. */
export const reasonProblem = (words: string): string | undefined =>
  isReason(words) ? undefined : text('problem.no-reason');

/** The same where words must go without delay: "verkeerd kind" says enough. */
export const shortReasonProblem = (words: string): string | undefined =>
  isReason(words, 2) ? undefined : text('problem.no-reason');
