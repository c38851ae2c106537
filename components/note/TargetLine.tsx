import { AccessLine } from '@/components/access/AccessLine';
import { Message } from '@/components/controls/Message';
import type { App } from '@/lib/app/create-app';
import { hostOf as host } from '@/components/frame/host-of';
import { text } from '@/locales/text';

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
        <AccessLine app={app} offerFrames={false} />
      </Message>
    );
  if (target.state === 'no-field')
    return (
      <Message tone="attention">
        <p>{text(target.reason === 'no-field' ? noField : `refusal.${target.reason}`)}</p>
        <p class="quiet-text">{host(target.page.origin)}</p>
        <AccessLine app={app} offerFrames={target.reason === 'unreachable-frame'} />
      </Message>
    );
  return (
    <div class="target">
      <p>
        {text('target.field', { field: target.field.label || text('target.unnamed'), host: host(target.page.origin) })}
      </p>
      <p class="quiet-text">{target.page.title}</p>
      <AccessLine app={app} offerFrames={false} />
    </div>
  );
}
