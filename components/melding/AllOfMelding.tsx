import { Button } from '@/components/controls/Button';
import { Draggable } from '@/components/note/Draggable';
import { Preview } from '@/components/note/Preview';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';
import { Fate } from './Fate';
import { PieceActions } from './PieceActions';

/** A form that Naast knows is filled field by field; sending it is for the professional. */
function FillForm({ app }: { app: App }) {
  const left = app.filling.left();
  if (left.length === 0) return null;
  const isBusy = app.state.placing.value.state === 'busy';
  return (
    <section class="card" aria-label={text('fill.title')}>
      <h2>{text('fill.title')}</h2>
      <p class="quiet-text">{text('fill.why')}</p>
      <Button look="primary" icon="place" busy={isBusy} onClick={() => void app.filling.fillAll()}>
        {left.length === 1 ? text('fill.last') : text('fill.all', { count: left.length })}
      </Button>
    </section>
  );
}

/** All sections as one text, or each in its own field of a form that is known. */
export function AllOfMelding({ app, caseId }: { app: App; caseId: string }) {
  const title = text('melding.all');
  return (
    <>
      <FillForm app={app} />
      <section class="card">
        <h2>{title}</h2>
        <p class="quiet-text">{text('melding.all-why')}</p>
        <Fate app={app} caseId={caseId} piece="all" />
        <details class="picker">
          <summary>{text('melding.read-all')}</summary>
          <Draggable app={app} piece="all">
            <Preview words={app.melding.textOf('all')} label={text('melding.preview', { title })} />
          </Draggable>
        </details>
        <PieceActions app={app} piece="all" title={title} />
      </section>
    </>
  );
}
