import { Button } from '@/components/controls/Button';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';
import { HelperForm } from './HelperForm';

/** The same question as in the first minute, for who skipped it or has another colleague by now. */
export const HelperCard = ({ app }: { app: App }) => (
  <section aria-label={text('beginning.helper')}>
    <HelperForm app={app} onKept={() => app.say({ tone: 'done', key: 'beginning.helper-kept' })}>
      <Button submit wide>
        {text('beginning.keep')}
      </Button>
    </HelperForm>
  </section>
);
