import { Fragment } from 'preact';
import { HelperCard } from '@/components/beginning/HelperCard';
import { Button } from '@/components/controls/Button';
import { Choice } from '@/components/controls/Choice';
import { Icon } from '@/components/controls/Icon';
import { hostOf } from '@/components/frame/host-of';
import { Screen } from '@/components/frame/Screen';
import type { App } from '@/lib/app/create-app';
import { text } from '@/locales/text';
import { CoachSettings } from './CoachSettings';
import { KeysCard } from './KeysCard';
import { PageAccess } from './PageAccess';

/** Settings kept in the vault, and the way to the page with those in clear. */
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
      <button type="button" class="row" onClick={() => app.go({ screen: 'adapters' })}>
        <span class="row-main">
          <b>{text('adapter.title')}</b>
          <span class="quiet-text">{text('adapter.link')}</span>
        </span>
        <Icon name="chevron" />
      </button>
      <button type="button" class="row" onClick={() => app.go({ screen: 'backup' })}>
        <span class="row-main">
          <b>{text('backup.title')}</b>
          <span class="quiet-text">{text('backup.link')}</span>
        </span>
        <Icon name="chevron" />
      </button>
      <button type="button" class="row" onClick={() => app.go({ screen: 'keeping' })}>
        <span class="row-main">
          <b>{text('keeping.title')}</b>
          <span class="quiet-text">{text('keeping.link')}</span>
        </span>
        <Icon name="chevron" />
      </button>
      <button type="button" class="row" onClick={() => app.go({ screen: 'trail' })}>
        <span class="row-main">
          <b>{text('trail.title')}</b>
          <span class="quiet-text">{text('trail.link')}</span>
        </span>
        <Icon name="chevron" />
      </button>
      <section class="card">
        <h2>{text('settings.sites')}</h2>
        <p class="quiet-text">{text('settings.sites-why')}</p>
        {sites.length === 0 && <p class="empty">{text('settings.no-sites')}</p>}
        {sites.map(([origin, site]) => (
          <Fragment key={origin}>
            <Choice
              label={origin}
              value={site.readers}
              options={[
                { value: 'colleagues', label: text('settings.colleagues') },
                { value: 'client', label: text('settings.client') },
              ]}
              onChoose={(chosen) => void app.rememberReaders(origin, chosen)}
            />
            {site.marker && (
              <Button
                look="quiet"
                label={text('marker.forget-on', { host: hostOf(origin) })}
                onClick={() => void app.pointing.forgetName(origin)}
              >
                {text('marker.forget')}
              </Button>
            )}
          </Fragment>
        ))}
      </section>
      <HelperCard app={app} />
      <PageAccess app={app} />
      <CoachSettings app={app} />
      <KeysCard app={app} />
      <a class="row" href="/options.html" target="_blank">
        <span class="row-main">
          <b>{text('settings.this-computer')}</b>
          <span class="quiet-text">{text('settings.this-computer-link')}</span>
        </span>
        <Icon name="chevron" />
      </a>
    </Screen>
  );
}
