import { Button } from '@/components/controls/Button';
import { Message } from '@/components/controls/Message';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';

/** What came of it, honestly, with what to do next. */
export function Outcome({ app, caseId }: { app: App; caseId: string }) {
  const placing = app.state.placing.value;
  const confirm = (
    <Button look="primary" onClick={() => void app.placing.confirm()}>
      {text('note.i-checked')}
    </Button>
  );
  const undo = (
    <Button icon="undo" onClick={() => void app.placing.undo()}>
      {text('note.undo')}
    </Button>
  );
  switch (placing.state) {
    case 'placed':
      return (
        <Message tone="done">
          <p>{text('note.placed')}</p>
          <div class="actions">
            <Button look="primary" onClick={() => app.go({ screen: 'case', caseId })}>
              {text('note.to-case')}
            </Button>
            {undo}
          </div>
        </Message>
      );
    case 'different':
      return (
        <Message tone="attention">
          <p>{text('note.different')}</p>
          <pre class="preview small" translate={false}>
            {placing.found}
          </pre>
          <div class="actions">
            {confirm}
            {undo}
          </div>
        </Message>
      );
    case 'uncertain':
      return (
        <Message tone="attention">
          <p>{text('note.uncertain')}</p>
          <div class="actions">
            {confirm}
            {undo}
          </div>
        </Message>
      );
    case 'refused':
      return (
        <Message tone="problem">
          {text(`refusal.${placing.reason}`, { room: placing.room ?? '', length: placing.length ?? '' })}
        </Message>
      );
    case 'copied':
      return (
        <Message tone="calm">
          <p>{text('note.copied')}</p>
          <Button look="primary" icon="check" onClick={() => void app.placing.pasted()}>
            {text('note.i-pasted')}
          </Button>
        </Message>
      );
    case 'undone':
      return <Message tone="done">{text('note.undone')}</Message>;
    default:
      return null;
  }
}
