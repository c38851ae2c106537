/** The options page: only what may stand in clear. */
import '@/components/style/all.css';
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsScreen } from '@/components/options/OptionsScreen';
import { showSettings } from '@/components/show-settings';
import { linkedSites, onLinkedSites, unlinkSite } from '@/lib/messages/linked-sites';
import { onClearSettings, readClearSettings, writeClearSettings } from '@/lib/messages/clear-settings';

/** Firefox only; WXT's types are Chromium's. */
type FirefoxCommands = typeof browser.commands & { openShortcutSettings?: () => Promise<void> };

const root = document.getElementById('root');
if (!root) throw new Error('options/index.html has no #root');

const settings = signal(await readClearSettings());
effect(() => void showSettings(settings.value, async () => (await import('@/locales/en.yml')).default));

const sites = signal<readonly string[]>(await linkedSites());
onLinkedSites(() => void linkedSites().then((linked) => (sites.value = linked)));

onClearSettings(() => void readClearSettings().then((read) => (settings.value = read)));

const names = ['open-panel', 'mark-signal', 'quick-hide'] as const;

async function shortcuts() {
  const known = await browser.commands.getAll();
  return names.map((name) => ({ name, key: known.find((command) => command.name === name)?.shortcut ?? '' }));
}

/** A link cannot lead to a page of the browser itself; each browser has its own door. */
async function changeShortcuts(): Promise<void> {
  if (import.meta.env.FIREFOX) await (browser.commands as FirefoxCommands).openShortcutSettings?.();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

render(
  <OptionsScreen
    settings={settings}
    onChange={(part) => void writeClearSettings(part)}
    sites={sites}
    onUnlink={(site) => void unlinkSite(site)}
    shortcuts={await shortcuts()}
    onShortcuts={() => void changeShortcuts()}
    version={browser.runtime.getManifest().version}
  />,
  root,
);
