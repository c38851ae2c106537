import { Icon } from '@/components/controls/Icon';
import { Draggable } from '@/components/note/Draggable';
import { Preview } from '@/components/note/Preview';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/open-cases';
import type { MeldingSection as Section } from '@/lib/note/melding';
import { text } from '@/locales/text';
import { Fate } from './Fate';
import { MeldingGaps } from './MeldingGaps';
import { PieceActions } from './PieceActions';
import { ReporterForm } from './ReporterForm';

interface MeldingSectionProps {
  app: App;
  open: OpenCase;
  section: Section;
  number: number;
}

/** One section of the forms: its text to the letter, what is missing, and how to get it there. */
export function MeldingSection({ app, open, section, number }: MeldingSectionProps) {
  const { id, title, gaps } = section;
  const caseId = open.file.id;
  const words = app.melding.textOf(id);
  return (
    <li>
      <details
        class="card fold"
        open={app.melding.isUnfolded(caseId, id)}
        onToggle={(event) => app.melding.unfold(caseId, id, event.currentTarget.open)}
      >
        <summary>
          <span class="row-main">
            <h2 lang="nl">
              {number}. {title}
            </h2>
            <Fate app={app} caseId={caseId} piece={id} />
            {gaps.length > 0 && <span class="quiet-text">{text('melding.to-fill', { count: gaps.length })}</span>}
          </span>
          <Icon name="chevron" />
        </summary>
        {words ? (
          <>
            <Draggable app={app} piece={id}>
              <Preview words={words} label={text('melding.preview', { title })} />
            </Draggable>
            <PieceActions app={app} piece={id} title={title} />
          </>
        ) : (
          <p class="quiet-text">{text('melding.nothing')}</p>
        )}
        {id === 'reporter' && <ReporterForm app={app} />}
        <MeldingGaps app={app} open={open} gaps={gaps} />
      </details>
    </li>
  );
}
