import { Choice } from '@/components/controls/Choice';
import { Screen } from '@/components/frame/Screen';
import type { App } from '@/lib/app/create-app';
import { retentionDays } from '@/lib/case/retention';
import { text } from '@/locales/text';
import { EraseAll } from './EraseAll';
import { ShredCase } from './ShredCase';

/** How long cases stay here, and what may go. */
export function KeepingScreen({ app }: { app: App }) {
  const closed = app.state.cases.value.filter(({ view }) => view.closed);
  return (
    <Screen title={text('keeping.title')} lead={text('keeping.lead')} onBack={() => app.go({ screen: 'settings' })}>
      <section class="card">
        <Choice
          label={text('keeping.term')}
          value={String(app.clearing.term())}
          options={retentionDays.map((days) => ({ value: String(days), label: text('keeping.days', { count: days }) }))}
          onChoose={(chosen) => {
            const days = retentionDays.find((each) => String(each) === chosen);
            if (days) void app.clearing.setTerm(days);
          }}
        />
      </section>
      <section class="card">
        <h2>{text('keeping.closed')}</h2>
        {closed.length === 0 && <p class="empty">{text('keeping.none-closed')}</p>}
        {closed.map((open) => (
          <ShredCase key={open.file.id} app={app} open={open} />
        ))}
        <p class="quiet-text">{text('keeping.reach')}</p>
      </section>
      <EraseAll app={app} />
    </Screen>
  );
}
