import { Button } from '@/components/controls/Button';
import type { App } from '@/lib/app/create-app';
import type { Reading } from '@/lib/app/resuming';
import { text } from '@/locales/text';

/** What could not be read with certainty, to the letter. It stays in the dossier, and is never left out in silence. */
export const Unread = ({ app, reading }: { app: App; reading: Reading }) =>
  reading.unread.length === 0 ? null : (
    <section class="card warm" aria-label={text('resume.unread')}>
      <h2>{text('resume.unread')}</h2>
      <p>{text('resume.unread-why')}</p>
      <pre class="preview small" tabIndex={0} aria-label={text('resume.unread')} translate={false}>
        {reading.unread.join('\n')}
      </pre>
      <Button icon="copy" onClick={() => void app.resuming.copyUnread(reading)}>
        {text('resume.copy')}
      </Button>
    </section>
  );
