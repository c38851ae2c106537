import { Icon } from '@/components/controls/Icon';
import { day } from '@/components/frame/moment';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/open-cases';
import type { Gap } from '@/lib/note/melding-gap';
import { said, text } from '@/locales/text';
import { fill } from './fill';

function sentenceOf({ file }: OpenCase, { id, name = '', day: on, question }: Gap): string {
  const asked = file.pack.steps.flatMap((step) => step.questions).find((known) => known.id === question);
  return text(`melding.gap.${id}`, {
    name,
    day: on ? day(on) : '',
    question: asked ? said(asked.name ?? asked.text) : '',
  });
}

/** What a reader will miss: each leads to the question that fills it; what no question asks is for the form itself. */
export function MeldingGaps({ app, open, gaps }: { app: App; open: OpenCase; gaps: readonly Gap[] }) {
  const asked = gaps.filter(({ question }) => question);
  const own = gaps.filter(({ question }) => !question);
  return (
    <>
      {asked.length > 0 && (
        <>
          <h3>{text('melding.gaps')}</h3>
          <ul class="rows">
            {asked.map((gap) => (
              <li key={`${gap.id} ${gap.entry ?? ''}`}>
                <button type="button" class="row" onClick={() => fill(app, open, gap)}>
                  <span class="row-main">{sentenceOf(open, gap)}</span>
                  <Icon name="chevron" />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {own.length > 0 && (
        <>
          <h3>{text('melding.own')}</h3>
          <ul class="promises">
            {own.map((gap) => (
              <li key={gap.id}>{sentenceOf(open, gap)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
