import { Button } from '@/components/controls/Button';
import { Check } from '@/components/controls/Choice';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';
import { PlacingQuestions } from './PlacingQuestions';

/** Put it there, or copy it. Copying always works. */
export function PlaceActions({ app }: { app: App }) {
  const placing = app.state.placing.value;
  const target = app.state.target.value;
  const ready = target.state === 'field';
  if (placing.state === 'asking') return <PlacingQuestions app={app} asking={placing} />;
  const busy = placing.state === 'busy';
  return (
    <>
      {ready && target.field.keepsLayout && (
        <Check label={text('note.laid-out')} checked={app.note.laidOut.value} onChange={app.note.chooseLayout} />
      )}
      <div class="actions">
        <Button look="primary" icon="place" disabled={!ready} busy={busy} onClick={() => void app.placing.place()}>
          {text(busy ? 'note.placing' : 'note.place')}
        </Button>
        <Button icon="copy" look={ready ? 'plain' : 'primary'} onClick={() => void app.placing.copy()}>
          {text('note.copy')}
        </Button>
      </div>
    </>
  );
}
