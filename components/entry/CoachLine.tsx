import { missingFrom } from '@/lib/coach/completeness';
import { text } from '@/locales/text';

/** One question at a time about what a reader will miss. Never blocks, never rewrites. */
export function CoachLine({ fields }: { fields: Record<string, unknown> }) {
  const missing = missingFrom(fields)[0];
  return (
    <p class="coach" role="status">
      {text(missing ? `coach.${missing}` : 'coach.complete')}
    </p>
  );
}
