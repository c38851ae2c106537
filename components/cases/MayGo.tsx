import { Button } from '@/components/controls/Button';
import { Message } from '@/components/controls/Message';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';

/** Closed cases whose term is over: asks to look whether everything is in the dossier. Nothing goes by itself. */
export function MayGo({ app }: { app: App }) {
  const over = app.state.cases.value.filter((open) => open.view.closed && app.clearing.left(open) <= 0);
  if (over.length === 0) return null;
  return (
    <Message tone="attention">
      <p>{text('archive.may-go', { count: over.length })}</p>
      <Button look="quiet" onClick={() => app.go({ screen: 'keeping' })}>
        {text('archive.look')}
      </Button>
    </Message>
  );
}
