import type { ComponentChildren } from 'preact';
import { PointAtName } from '@/components/access/PointAtName';
import { Button } from '@/components/controls/Button';
import { hostOf } from '@/components/frame/host-of';
import type { App } from '@/lib/app/create-app';
import type { Asking } from '@/lib/app/placing-state';
import type { Page } from '@/lib/case/answer-kinds';
import { text } from '@/locales/text';

interface DossierQuestionProps {
  app: App;
  asking: Asking;
}

/** A page as somebody can tell it from another: its title, and its address for where titles are all the same. */
function PageShown({ name, page, children }: { name: string; page: Page; children?: ComponentChildren }) {
  return (
    <div class="dossier">
      <dt>{name}</dt>
      <dd translate={false}>
        {page.title && <b>{page.title}</b>}
        <span class="quiet-text">
          {hostOf(page.origin)}
          {page.path}
        </span>
        {children}
      </dd>
    </div>
  );
}

/** The page looks like the dossier of somebody else: shows both, side by side, before anything is written. */
export function OtherDossier({ app, asking: { attempt } }: DossierQuestionProps) {
  const { caseId, page } = attempt;
  const label = app.dossiers.labelOf(caseId);
  const known = app.dossiers.pageOf(caseId, page);
  const others = app.dossiers.otherLabels(caseId, page);
  return (
    <>
      <p>{text('ask.other-page', { label })}</p>
      <dl class="dossiers">
        {known && <PageShown name={text('dossier.of-case', { label })} page={known} />}
        <PageShown name={text('dossier.on-screen')} page={page}>
          {others.map((other) => (
            <span key={other}>{text('dossier.known-as', { label: other })}</span>
          ))}
        </PageShown>
      </dl>
      <div class="actions stacked">
        <Button look="danger" onClick={() => void app.placing.agree()}>
          {text('ask.other-page-yes', { label })}
        </Button>
        <Button look="quiet" onClick={() => app.placing.cancel()}>
          {text('frame.cancel')}
        </Button>
      </div>
    </>
  );
}

/** The page does not tell whose dossier it shows. */
export function UnknownDossier({ app, asking: { attempt } }: DossierQuestionProps) {
  const { caseId, page } = attempt;
  const label = app.dossiers.labelOf(caseId);
  return (
    <>
      <p>{text('ask.unknown-page', { label })}</p>
      <dl class="dossiers">
        <PageShown name={text('dossier.on-screen')} page={page} />
      </dl>
      <div class="actions stacked">
        <Button look="primary" onClick={() => void app.placing.agree()}>
          {text('ask.unknown-page-yes', { label })}
        </Button>
        {!page.marker && (
          <>
            <Button onClick={() => void app.placing.agree(true)}>{text('ask.unknown-page-always')}</Button>
            <p class="quiet-text">{text('dossier.always-why')}</p>
            <PointAtName app={app} onKnown={() => app.placing.cancel()} />
          </>
        )}
        <Button look="quiet" onClick={() => app.placing.cancel()}>
          {text('ask.unknown-page-no')}
        </Button>
      </div>
    </>
  );
}
