import type { ReadonlySignal } from '@preact/signals';
import { Button } from '@/components/controls/Button';
import { Message } from '@/components/controls/Message';
import type { ClearSettings } from '@/lib/app/surroundings';
import { text } from '@/locales/text';
import { About } from './About';
import { ClearSettingsForm } from './ClearSettingsForm';
import { RegionSetting } from './RegionSetting';
import { type Shortcut, Shortcuts } from './Shortcuts';

interface OptionsScreenProps {
  settings: ReadonlySignal<ClearSettings>;
  onChange: (change: Partial<ClearSettings>) => void;
  /** To the other half of the settings. */
  onPanel: () => void;
  /** The browser would not open the panel. */
  failed: ReadonlySignal<boolean>;
  shortcuts: readonly Shortcut[];
  /** To the page of the browser on which keys are changed. */
  onShortcuts: () => void;
  version: string;
}

/** What says nothing about anybody's work: language, look, region, locking, shortcuts. What is sealed is a panel screen. */
export const OptionsScreen = ({ settings, onChange, onPanel, failed, ...about }: OptionsScreenProps) => (
  <main class="screen options">
    <h1>{text('options.title')}</h1>
    <p class="lead">{text('options.sealed')}</p>
    <Button onClick={onPanel}>{text('dial.open-panel')}</Button>
    {failed.value && <Message tone="problem">{text('dial.panel-failed')}</Message>}
    <section class="card">
      <ClearSettingsForm settings={settings.value} onChange={onChange} />
    </section>
    <RegionSetting region={settings.value.region} onChoose={(region) => onChange({ region })} />
    <Shortcuts shortcuts={about.shortcuts} onChange={about.onShortcuts} />
    <About version={about.version} />
  </main>
);
