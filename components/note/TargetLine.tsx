import { Button } from '@/components/controls/Button';
import { Message } from '@/components/controls/Message';
import type { App } from '@/lib/app/create-app';
import { hostOf as host } from '@/components/frame/host-of';
import { text } from '@/locales/text';

/** Lasting access for this one site: asked for only where it helps. */
function LinkSite({ app }: { app: App }) {
  const site = app.siteBeside();
  return site === undefined ? null : (
    <Button icon="link" look="quiet" onClick={() => void app.linkSite()}>
      {text('target.link', { host: site })}
    </Button>
  );
}

interface TargetLineProps {
  app: App;
  /** What to do while no field was clicked. */
  noField?: LocaleKey;
}

/** Where the text would go, before anything is written; or why it cannot, and what to do. */
export function TargetLine({ app, noField = 'refusal.no-field' }: TargetLineProps) {
  const target = app.state.target.value;
  if (target.state === 'asking') return <p class="quiet-text">{text('target.asking')}</p>;
  if (target.state === 'no-access')
    return (
      <Message tone="attention">
        <p>{text(`refusal.${target.reason}`)}</p>
        {target.reason === 'no-access' && <LinkSite app={app} />}
      </Message>
    );
  const link = target.linked ? null : <LinkSite app={app} />;
  if (target.state === 'no-field')
    return (
      <Message tone="attention">
        <p>{text(target.reason === 'no-field' ? noField : `refusal.${target.reason}`)}</p>
        <p class="quiet-text">{host(target.page.origin)}</p>
        {link}
      </Message>
    );
  return (
    <div class="target">
      <p>
        {text('target.field', { field: target.field.label || text('target.unnamed'), host: host(target.page.origin) })}
      </p>
      <p class="quiet-text">{target.page.title}</p>
      {link}
    </div>
  );
}
