/** The panel: shows the gate at once; what an open vault needs is loaded while the passphrase is being typed. */
import '@/components/style/all.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { Panel } from '@/components/Panel';
import { showSettings } from '@/components/show-settings';
import { createGate } from '@/lib/app/gate';
import { defaultSettings, onClearSettings, readClearSettings, writeClearSettings } from '@/lib/messages/clear-settings';
import { copy } from '@/lib/messages/copy';
import { listVaults } from '@/lib/vault/list-vaults';

const root = document.getElementById('root');
if (!root) throw new Error('sidepanel/index.html has no #root');

const loadKeeper = async () => (await import('@/lib/vault/keeper')).createBrowserKeeper();
const loadOpen = () => Promise.all([import('./open-vault'), import('@/components/OpenScreens')]);
const loadEnglish = async () => (await import('@/locales/en.yml')).default;

const gate = createGate(
  {
    keeper: {
      list: listVaults,
      create: async (passphrase) => (await loadKeeper()).create(passphrase),
      unlock: async (id, passphrase) => (await loadKeeper()).unlock(id, passphrase),
    },
    settings: { read: readClearSettings, write: writeClearSettings, onChange: onClearSettings },
    openApp: async (vault, entered) => {
      const [{ openVault }, { OpenScreens }] = await loadOpen();
      show(OpenScreens);
      return openVault(vault, entered);
    },
  },
  defaultSettings,
);

function show(OpenScreens?: Awaited<ReturnType<typeof loadOpen>>[1]['OpenScreens']): void {
  if (root) render(<Panel gate={gate} OpenScreens={OpenScreens} onCopy={copy} />, root);
}

// A bug in an action: what was typed is a draft by now, and the professional must know that something did not happen.
addEventListener('unhandledrejection', () => {
  gate.notice.value = { tone: 'problem', key: 'fatal.what-to-do' };
});
const started = gate.start(); // the storage answers while the frame is being drawn
effect(() => void showSettings(gate.settings.value, loadEnglish));
show();
await started;
requestIdleCallback(() => void Promise.all([loadKeeper(), loadOpen()]));
