import { Button } from '@/components/controls/Button';
import { FileButton } from '@/components/controls/FileButton';
import { Message } from '@/components/controls/Message';
import { Screen } from '@/components/frame/Screen';
import { Preview } from '@/components/note/Preview';
import { Findings } from '@/components/workplace/Findings';
import type { App } from '@/lib/app/create-app';
import { said, text } from '@/locales/text';
import { FieldForm } from './FieldForm';

/** What came of saving or of a file: every remark of the linter, refusals first. */
function Judgement({ app }: { app: App }) {
  const judged = app.adapters.judged.value;
  if (!judged) return null;
  const refusals = judged.findings.filter(({ level }) => level === 'refusal');
  const warnings = judged.findings.filter(({ level }) => level === 'warning');
  const isRefused = judged.refused !== undefined || refusals.length > 0;
  return (
    <div role="status">
      {isRefused && (
        <Message tone="problem">
          <p>{text(judged.refused ? `refusal.${judged.refused}` : 'adapter.unfit')}</p>
        </Message>
      )}
      <Findings title={text('import.refusals')} findings={refusals} />
      <Findings title={text('import.warnings')} findings={warnings} />
    </div>
  );
}

/** What was pointed at so far, as the file it becomes. */
function Making({ app }: { app: App }) {
  const { adapters } = app;
  const fields = adapters.fields.value;
  if (fields.length === 0) return null;
  return (
    <section class="card" aria-label={text('adapter.made')}>
      <h2>{text('adapter.made')}</h2>
      <ul class="plain">
        {fields.map(({ name, takes }, at) => (
          <li key={at} class="linked-site">
            <span>
              {name} · {text(`adapter.section.${takes}` as LocaleKey)}
            </span>
            <Button look="quiet" label={text('adapter.drop-this', { name })} onClick={() => adapters.drop(at)}>
              {text('adapter.drop')}
            </Button>
          </li>
        ))}
      </ul>
      <details class="picker">
        <summary>{text('adapter.json')}</summary>
        <Preview words={adapters.json.value} label={text('adapter.json')} />
      </details>
      <div class="actions">
        <Button look="primary" icon="check" onClick={() => void adapters.save()}>
          {text('adapter.save')}
        </Button>
        <Button icon="copy" onClick={() => void adapters.copy()}>
          {text('adapter.copy')}
        </Button>
      </div>
    </section>
  );
}

/** Adapters that are kept in this vault. */
const Own = ({ app }: { app: App }) => (
  <section class="card" aria-label={text('adapter.own')}>
    <h2>{text('adapter.own')}</h2>
    {app.adapters.own.value.length === 0 && <p class="empty">{text('adapter.none')}</p>}
    <ul class="plain">
      {app.adapters.own.value.map(({ id, title, fields }) => (
        <li key={id} class="linked-site">
          <span>{text('adapter.fields', { title: said(title), count: fields.length })}</span>
          <Button
            look="quiet"
            label={text('adapter.drop-this', { name: said(title) })}
            onClick={() => void app.adapters.remove(id)}
          >
            {text('adapter.drop')}
          </Button>
        </li>
      ))}
    </ul>
    <FileButton
      label={text('adapter.bring')}
      accept=".json,application/json"
      onFile={(file) => void app.adapters.bring(file)}
    />
  </section>
);

/** What Naast knows of the fields of sites, made by pointing at them or brought in a file. It fills, and never sends. */
export function AdapterScreen({ app }: { app: App }) {
  const clicked = app.adapters.clicked.value;
  return (
    <Screen title={text('adapter.title')} lead={text('adapter.lead')} onBack={() => app.go({ screen: 'settings' })}>
      <section class="card" aria-label={text('adapter.point')}>
        <p>{text('adapter.how')}</p>
        <Button icon="plus" look="primary" onClick={() => void app.adapters.point()}>
          {text('adapter.point')}
        </Button>
      </section>
      {clicked && <FieldForm key={clicked.selector + clicked.label} app={app} clicked={clicked} />}
      <Making app={app} />
      <Judgement app={app} />
      <Own app={app} />
    </Screen>
  );
}
