import { Button } from '@/components/controls/Button';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';

/** Offers the first minute, or to go on where it was left. */
export function BeginningCard({ app }: { app: App }) {
  const { isOffered, isBegun, end } = app.beginning;
  if (!isOffered.value) return null;
  return (
    <section class="card warm" aria-label={text('beginning.title')}>
      <h2>{text('beginning.title')}</h2>
      <p>{text('beginning.why')}</p>
      <div class="actions">
        <Button look="primary" onClick={() => app.go({ screen: 'beginning' })}>
          {text(isBegun.value ? 'beginning.go-on' : 'beginning.start')}
        </Button>
        <Button look="quiet" onClick={() => void end()}>
          {text('beginning.not-now')}
        </Button>
      </div>
    </section>
  );
}
