import type { ReadonlySignal } from '@preact/signals';
import { ClearSettingsForm } from '@/components/settings/ClearSettingsForm';
import type { ClearSettings } from '@/lib/app/surroundings';
import { text } from '@/locales/text';

interface OptionsScreenProps {
  settings: ReadonlySignal<ClearSettings>;
  onChange: (change: Partial<ClearSettings>) => void;
}

/** Language, look and lock time. What is sealed is a panel screen. */
export const OptionsScreen = ({ settings, onChange }: OptionsScreenProps) => (
  <main class="screen options">
    <h1>{text('options.title')}</h1>
    <p class="lead">{text('options.sealed')}</p>
    <section class="card">
      <ClearSettingsForm settings={settings.value} onChange={onChange} />
    </section>
  </main>
);
