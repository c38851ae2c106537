import { Preview } from '@/components/note/Preview';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';
import { Fate } from './Fate';
import { PieceActions } from './PieceActions';

/** All sections as one text. */
export function AllOfMelding({ app, caseId }: { app: App; caseId: string }) {
  const title = text('melding.all');
  return (
    <section class="card">
      <h2>{title}</h2>
      <p class="quiet-text">{text('melding.all-why')}</p>
      <Fate app={app} caseId={caseId} piece="all" />
      <details class="picker">
        <summary>{text('melding.read-all')}</summary>
        <Preview words={app.melding.textOf('all')} label={text('melding.preview', { title })} />
      </details>
      <PieceActions app={app} piece="all" title={title} />
    </section>
  );
}
