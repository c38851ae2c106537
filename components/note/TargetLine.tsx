import { AccessLine } from '@/components/access/AccessLine';
import { Message } from '@/components/controls/Message';
import type { App } from '@/lib/app/create-app';
import type { FieldTarget, Target } from '@/lib/app/placing-state';
import { hostOf as host } from '@/components/frame/host-of';
import { text } from '@/locales/text';
import { WhichField } from './WhichField';

interface TargetLineProps {
  app: App;
  /** What to do while no field was clicked. */
  noField?: LocaleKey;
  /** Only which field it is: a question is being asked about it. */
  brief?: boolean;
}

/** Field and site; of a frame of another site its own name too. */
function sentenceFor({ field, page }: FieldTarget): string {
  const place = { field: field.label || text('target.unnamed'), host: host(page.origin) };
  return field.frame
    ? text('target.in-frame', { ...place, frame: host(field.frame.page.origin) })
    : text('target.field', place);
}

/** Nothing has the focus: which field is meant is asked, and never guessed. */
const Which = ({ app, target }: { app: App; target: Extract<Target, { state: 'which' }> }) => (
  <Message tone="attention">
    <p>{text(target.fields.length === 1 ? 'target.is-it' : 'target.which')}</p>
    <WhichField app={app} fields={target.fields} onChoose={(field) => void app.placing.chooseField(field)} />
    <p class="quiet-text">{host(target.page.origin)}</p>
    <AccessLine app={app} offerFrames />
  </Message>
);

/** Where the text would go, before anything is written; or why it cannot, and what to do. */
export function TargetLine({ app, noField = 'refusal.no-field', brief = false }: TargetLineProps) {
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
  if (target.state === 'which') return <Which app={app} target={target} />;
  return (
    <div class="target">
      <p>{sentenceFor(target)}</p>
      <p class="quiet-text">{target.page.title}</p>
      {!brief && <AccessLine app={app} offerFrames={false} />}
    </div>
  );
}
