import { useEffect } from 'preact/hooks';
import { BeginningCard } from '@/components/beginning/BeginningCard';
import { Button } from '@/components/controls/Button';
import { Message } from '@/components/controls/Message';
import { Screen } from '@/components/frame/Screen';
import { followPage } from '@/components/note/follow-page';
import type { App } from '@/lib/app/create-app';
import type { OpenCase } from '@/lib/app/open-cases';
import { text } from '@/locales/text';
import { CaptureList } from './CaptureList';
import { CaseLink } from './CaseLink';
import { FindCase } from './FindCase';
import { LooseDrafts } from './LooseDrafts';
import { MayGo } from './MayGo';
import { NewCase } from './NewCase';
import { useGrowing } from './use-growing';

/** A page that may not be seen cannot be known either; said only where there is a case it could be of. */
const PageUnseen = ({ app }: { app: App }) =>
  app.state.target.value.state === 'no-access' ? <p class="quiet-text">{text('cases.page-unseen')}</p> : null;

function CaseRows({ app, cases }: { app: App; cases: readonly OpenCase[] }) {
  const count = useGrowing(cases.length);
  return cases.length === 0 ? null : (
    <ul class="rows">
      {cases.slice(0, count).map((open) => (
        <CaseLink key={open.file.id} app={app} open={open} />
      ))}
    </ul>
  );
}

/** Every case under its pseudonym, newest activity first; what was marked or left half-written stands on top. */
export function CaseList({ app }: { app: App }) {
  const cases = app.state.cases.value;
  const found = app.searching.found.value;
  const [running, archived] = [found.filter(({ view }) => !view.closed), found.filter(({ view }) => view.closed)];
  useEffect(() => followPage(app, true), [app]);
  const isAsked = app.searching.query.value.trim() !== '';
  const unreadable = app.state.unreadable.value;
  return (
    <Screen title={text('cases.title')}>
      {(unreadable > 0 || app.state.altered.value) && (
        <Message tone="problem">
          <p>{unreadable > 0 ? text('cases.unreadable', { count: unreadable }) : text('cases.altered')}</p>
          <Button look="quiet" onClick={() => void app.repair()}>
            {text('cases.repair')}
          </Button>
        </Message>
      )}
      <BeginningCard app={app} />
      <MayGo app={app} />
      <CaptureList app={app} />
      <LooseDrafts app={app} />
      {cases.length === 0 ? (
        <p class="empty">{text('cases.none')}</p>
      ) : (
        <>
          <FindCase app={app} />
          <PageUnseen app={app} />
          {found.length === 0 && <p class="empty">{text(isAsked ? 'search.none' : 'search.nothing-here')}</p>}
          <CaseRows app={app} cases={running} />
          {archived.length > 0 && <h2>{text('archive.title')}</h2>}
          <CaseRows app={app} cases={archived} />
        </>
      )}
      <NewCase
        app={app}
        onMade={(caseId) => app.go({ screen: 'case', caseId })}
        opener={(start) => (
          <Button look={cases.length === 0 ? 'primary' : 'plain'} icon="plus" wide onClick={start}>
            {text('cases.new')}
          </Button>
        )}
      />
    </Screen>
  );
}
