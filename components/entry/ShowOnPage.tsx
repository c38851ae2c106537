import { Button } from '@/components/controls/Button';
import type { App } from '@/lib/app/create-app';
import type { Page, Passage } from '@/lib/case/answer-kinds';
import { text } from '@/locales/text';

interface Marked {
  quote: string;
  page?: Page | undefined;
  passage?: Passage | undefined;
}

/** Shows a marked text where it stood; only there is something to show where a page is known. */
export const ShowOnPage = ({ app, marked: { quote, page, passage } }: { app: App; marked: Marked }) =>
  page && quote ? (
    <Button look="quiet" icon="eye" onClick={() => void app.showing.show({ quote, page, passage })}>
      {text('show.button')}
    </Button>
  ) : null;
