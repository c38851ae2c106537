import { Choice } from '@/components/controls/Choice';
import { Icon } from '@/components/controls/Icon';
import { Screen } from '@/components/frame/Screen';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';
import { CoachSettings } from './CoachSettings';
import { KeysCard } from './KeysCard';
import { PageAccess } from './PageAccess';
import { ClearSettingsForm } from './ClearSettingsForm';

/** Settings kept in the vault, and those in clear beneath them. */
export function SettingsScreen({ app }: { app: App }) {
  const sites = Object.entries(app.sites.value);
  return (
    <Screen title={text('settings.title')} onBack={() => app.go({ screen: 'cases' })}>
      <button type="button" class="row" onClick={() => app.go({ screen: 'workplace' })}>
        <span class="row-main">
          <b>{text('workplace.title')}</b>
          <span class="quiet-text">{text('workplace.link')}</span>
        </span>
        <Icon name="chevron" />
      </button>
      <section class="card">
        <h2>{text('settings.sites')}</h2>
        <p class="quiet-text">{text('settings.sites-why')}</p>
        {sites.length === 0 && <p class="empty">{text('settings.no-sites')}</p>}
        {sites.map(([origin, { readers }]) => (
          <Choice
            key={origin}
            label={origin}
            value={readers}
            options={[
              { value: 'colleagues', label: text('settings.colleagues') },
              { value: 'client', label: text('settings.client') },
            ]}
            onChoose={(chosen) => void app.rememberReaders(origin, chosen)}
          />
        ))}
      </section>
      <PageAccess app={app} />
      <CoachSettings app={app} />
      <KeysCard app={app} />
      <section class="card">
        <h2>{text('settings.this-computer')}</h2>
        <ClearSettingsForm settings={app.settings.value} onChange={(change) => void app.setSetting(change)} />
      </section>
    </Screen>
  );
}
