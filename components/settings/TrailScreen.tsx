import { useEffect } from 'preact/hooks';
import { Check } from '@/components/controls/Choice';
import { Message } from '@/components/controls/Message';
import { Screen } from '@/components/frame/Screen';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';
import { FindCode } from './FindCode';
import { TrailList } from './TrailList';

/** Whether the chain holds, or from where it does not. */
function Verdict({ app }: { app: App }) {
  const report = app.trail.report.value;
  const refused = app.trail.refused.value;
  if (refused) return <Message tone="problem">{text(`refusal.${refused}`)}</Message>;
  if (!report) return <p class="quiet-text">{text('trail.reading')}</p>;
  if (report.brokenAt !== undefined)
    return <Message tone="problem">{text('trail.broken', { number: report.brokenAt })}</Message>;
  return <Message tone="done">{text('trail.whole', { count: report.traces.length })}</Message>;
}

/** What was done with this vault: whether that list is whole, what that proves, and the code that anchors it elsewhere. */
export function TrailScreen({ app }: { app: App }) {
  const { trail } = app;
  useEffect(() => void trail.look(), [trail]);
  return (
    <Screen title={text('trail.title')} lead={text('trail.lead')} onBack={() => app.go({ screen: 'settings' })}>
      <section class="card" aria-label={text('trail.check')}>
        <h2>{text('trail.check')}</h2>
        <div role="status">
          <Verdict app={app} />
        </div>
        <p>{text('trail.proves')}</p>
        <p>{text('trail.proves-not')}</p>
      </section>
      <section class="card">
        <h2>{text('trail.code')}</h2>
        {trail.newest.value && <p>{text('trail.code-now', { code: trail.newest.value })}</p>}
        <p class="quiet-text">{text('trail.code-why')}</p>
        <Check
          label={text('trail.in-notes')}
          checked={trail.inNotes.value}
          onChange={(on) => void trail.setInNotes(on)}
        />
        <FindCode app={app} />
      </section>
      <TrailList app={app} />
    </Screen>
  );
}
