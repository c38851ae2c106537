import { missingFrom } from '@/lib/coach/completeness';
import { text } from '@/locales/text';

/** What a reader will miss, one question at a time. Blocks nothing. */
export function CoachLine({ fields }: { fields: Record<string, unknown> }) {
  const missing = missingFrom(fields)[0];
  return (
    <p class="coach" role="status">
      {text(missing ? `coach.${missing}` : 'coach.complete')}
    </p>
  );
}
