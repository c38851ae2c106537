import type { ReadonlySignal } from '@preact/signals';
import { LinkedSites } from '@/components/access/LinkedSites';
import { ClearSettingsForm } from '@/components/settings/ClearSettingsForm';
import type { ClearSettings } from '@/lib/app/surroundings';
import { text } from '@/locales/text';
import { About } from './About';
import { type Shortcut, Shortcuts } from './Shortcuts';

interface OptionsScreenProps {
  settings: ReadonlySignal<ClearSettings>;
  onChange: (change: Partial<ClearSettings>) => void;
  /** The linked sites, as match patterns. */
  sites: ReadonlySignal<readonly string[]>;
  onUnlink: (site: string) => void;
  shortcuts: readonly Shortcut[];
  /** To the page of the browser on which keys are changed. */
  onShortcuts: () => void;
  version: string;
}

/** Language, look and lock time, and which sites are linked: the browser knows those anyway. What is sealed is a panel screen. */
export const OptionsScreen = ({ settings, onChange, sites, onUnlink, ...about }: OptionsScreenProps) => (
  <main class="screen options">
    <h1>{text('options.title')}</h1>
    <p class="lead">{text('options.sealed')}</p>
    <section class="card">
      <ClearSettingsForm settings={settings.value} onChange={onChange} />
    </section>
    <LinkedSites sites={sites.value} onUnlink={onUnlink} />
    <Shortcuts shortcuts={about.shortcuts} onChange={about.onShortcuts} />
    <About version={about.version} />
  </main>
);
