import { missingFrom } from '@/lib/coach/completeness';
import { findHints } from '@/lib/coach/find-hints';
import { said, text } from '@/locales/text';

/** One question at a time: first what a reader will miss, then a word that can be more concrete. Blocks nothing. */
export function CoachLine({ fields }: { fields: Record<string, unknown> }) {
  const missing = missingFrom(fields)[0];
  const words = typeof fields['observation'] === 'string' ? fields['observation'] : '';
  const hint = missing ? undefined : findHints(words)[0];
  return (
    <p class="coach" role="status">
      {hint
        ? `“${words.slice(hint.start, hint.end)}” — ${said(hint.question)}`
        : text(missing ? `coach.${missing}` : 'coach.complete')}
    </p>
  );
}
