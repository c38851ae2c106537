/** The options page: only what may stand in clear. */
import '@/components/style/all.css';
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { OptionsScreen } from '@/components/options/OptionsScreen';
import { showSettings } from '@/components/show-settings';
import { linkedSites, onLinkedSites, unlinkSite } from '@/lib/messages/linked-sites';
import { onClearSettings, readClearSettings, writeClearSettings } from '@/lib/messages/clear-settings';

const root = document.getElementById('root');
if (!root) throw new Error('options/index.html has no #root');

const settings = signal(await readClearSettings());
effect(() => void showSettings(settings.value, async () => (await import('@/locales/en.yml')).default));

const sites = signal<readonly string[]>(await linkedSites());
onLinkedSites(() => void linkedSites().then((linked) => (sites.value = linked)));

onClearSettings(() => void readClearSettings().then((read) => (settings.value = read)));

render(
  <OptionsScreen
    settings={settings}
    onChange={(part) => void writeClearSettings(part)}
    sites={sites}
    onUnlink={(site) => void unlinkSite(site)}
  />,
  root,
);
