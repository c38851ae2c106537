import { Button } from '@/components/controls/Button';
import { FileButton } from '@/components/controls/FileButton';
import { Message } from '@/components/controls/Message';
import { day } from '@/components/frame/moment';
import type { App } from '@/lib/app/create-app';
import type { Offered } from '@/lib/app/workplace';
import { said, text } from '@/locales/text';

function ImportedLayer({ layer, onRemove }: { layer: Offered; onRemove: () => void }) {
  const { version, imported } = layer;
  const title = said(layer.title);
  return (
    <li class="entry">
      <b>{title}</b>
      <p class="quiet-text">
        {text('workplace.version', { version })}.{' '}
        {imported && text('workplace.from-file', { file: imported.file, day: day(imported.on) })}
      </p>
      <Button look="quiet" label={text('workplace.remove-this', { title })} onClick={onRemove}>
        {text('workplace.remove')}
      </Button>
    </li>
  );
}

/** Layers from files: which there are, and the way to bring another. */
export function OwnPack({ app }: { app: App }) {
  const { imported, examination, examine, remove } = app.workplace;
  const examined = examination.value;
  return (
    <section class="card" aria-label={text('workplace.own-pack')}>
      <h2>{text('workplace.own-pack')}</h2>
      <p class="quiet-text">{text('workplace.own-pack-why')}</p>
      {imported.value.length > 0 && (
        <ul class="plain">
          {imported.value.map((layer) => (
            <ImportedLayer key={layer.id} layer={layer} onRemove={() => void remove(layer.id)} />
          ))}
        </ul>
      )}
      <div>
        <div role="status">
          {examined && 'refused' in examined && <Message tone="problem">{text(`refusal.${examined.refused}`)}</Message>}
        </div>
        <FileButton
          label={text('workplace.choose-file')}
          accept=".json,application/json"
          onFile={(file) => void examine(file)}
        />
      </div>
    </section>
  );
}
