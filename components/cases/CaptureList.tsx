import { Button } from '@/components/controls/Button';
import { Literal } from '@/components/entry/Literal';
import { hostOf } from '@/components/frame/host-of';
import { moment } from '@/components/frame/moment';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';

/** Enough to know which one it is. */
const beginningOf = (words: string) => (words.length > 160 ? `${words.slice(0, 160).toWellFormed()}…` : words);

/** Selections that were marked and wait for somebody to pick them up. */
export function CaptureList({ app }: { app: App }) {
  const captures = [...app.state.captures.value, ...app.state.waiting.value];
  if (captures.length === 0) return null;
  return (
    <section class="card warm" aria-label={text('captures.title')}>
      <h2>{text('captures.title')}</h2>
      <ul class="plain">
        {captures.map((capture) => (
          <li key={capture.id}>
            <blockquote>
              <Literal words={beginningOf(capture.text)} />
            </blockquote>
            <p class="quiet-text">
              {[capture.page?.title, capture.page && hostOf(capture.page.origin), moment(capture.at)]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <div class="actions">
              <Button look="primary" onClick={() => void app.takeCapture(capture.id)}>
                {text(capture.form ? 'captures.finish' : 'captures.take')}
              </Button>
              <Button look="quiet" onClick={() => void app.dropCapture(capture.id)}>
                {text('captures.drop')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
