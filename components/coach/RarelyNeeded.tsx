import { Button } from '@/components/controls/Button';
import type { App } from '@/lib/app/create-app';
import { said, text } from '@/locales/text';

/** Personal data that these texts may do without: one question at a time, and the writer decides. */
export function RarelyNeeded({ app, texts }: { app: App; texts: readonly string[] }) {
  const [found] = texts.flatMap((words) => app.coaching.personalIn(words).map((remark) => ({ words, remark })));
  if (!found) return null;
  const { words, remark } = found;
  return (
    <section class="coach" aria-label={text('hints.needed')}>
      <p>
        “{words.slice(remark.start, remark.end)}” <b>{said(remark.question)}</b>
      </p>
      <div class="actions">
        <Button look="quiet" icon="check" onClick={() => void app.coaching.leave(words, remark)}>
          {text('hints.is-needed')}
        </Button>
      </div>
    </section>
  );
}
