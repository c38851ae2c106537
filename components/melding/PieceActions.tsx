import { Button } from '@/components/controls/Button';
import type { App } from '@/lib/app/create-app';
import type { MeldingPiece } from '@/lib/app/placing-state';
import { text } from '@/locales/text';

/** Put a piece in its own field of a form that is known, else in the field that was clicked; or copy it. Copying always works. */
export function PieceActions({ app, piece, title }: { app: App; piece: MeldingPiece; title: string }) {
  const placing = app.state.placing.value;
  const section = piece !== 'all' && app.filling.knows(piece) ? piece : undefined;
  const isReady = (section !== undefined || app.state.target.value.state === 'field') && placing.state !== 'asking';
  const place = () => (section ? app.filling.fill(section) : app.placing.place(piece));
  const isBusy = placing.state === 'busy';
  const named = (key: 'melding.place' | 'melding.copy') => text('melding.about', { action: text(key), title });
  return (
    <div class="actions">
      <Button
        look="primary"
        icon="place"
        disabled={!isReady}
        busy={isBusy}
        label={named('melding.place')}
        onClick={() => void place()}
      >
        {text('melding.place')}
      </Button>
      <Button icon="copy" label={named('melding.copy')} onClick={() => void app.placing.copy(piece)}>
        {text('melding.copy')}
      </Button>
    </div>
  );
}
