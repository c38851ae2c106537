/** The panel: shows the gate at once; what an open vault needs is loaded while the passphrase is being typed. */
import '@/components/style/all.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Panel } from '@/components/Panel';
import { showSettings } from '@/components/show-settings';
import { createGate } from '@/lib/app/gate';
import { defaultSettings, onClearSettings, readClearSettings, writeClearSettings } from '@/lib/messages/clear-settings';
import { copy } from '@/lib/messages/copy';
import { openHideCall } from '@/lib/messages/hide-call';
import { openKeyChannel } from '@/lib/messages/key-channel';
import { witness } from '@/lib/messages/testimonies';
import { wrongTries } from '@/lib/messages/wrong-tries';
import { listVaults } from '@/lib/vault/list-vaults';
import type { Later } from '@/lib/vault/snapshot-keeper';
import type { VaultKeeper } from '@/lib/vault/vault';

const root = document.getElementById('root');
if (!root) throw new Error('sidepanel/index.html has no #root');

/** Made once: what one unlock learned of the storage, the next one knows too. */
let keeper: Promise<VaultKeeper> | undefined;
const loadKeeper = () =>
  (keeper ??= import('@/lib/vault/keeper').then(({ createBrowserKeeper }) =>
    createBrowserKeeper(undefined, { witness, later }),
  ));
const later: Later = (milliseconds, act) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};
const loadOpen = () => Promise.all([import('./open-vault'), import('@/components/OpenScreens')]);
const loadEnglish = async () => (await import('@/locales/en.yml')).default;

const gate = createGate(
  {
    keeper: {
      list: () => listVaults(witness),
      create: async (passphrase) => (await loadKeeper()).create(passphrase),
      unlock: async (id, passphrase) => (await loadKeeper()).unlock(id, passphrase),
      hasCode: async (id) => (await loadKeeper()).hasCode(id),
      prepareCode: async (id, passphrase) => (await loadKeeper()).prepareCode(id, passphrase),
      changePassphrase: async (id, passphrase, next) => (await loadKeeper()).changePassphrase(id, passphrase, next),
      unlockWithCode: async (id, code, next) => (await loadKeeper()).unlockWithCode(id, code, next),
      admit: async (handover) => (await loadKeeper()).admit(handover),
      inspect: async (id) => (await loadKeeper()).inspect(id),
      recover: async (id, passphrase, how) => (await loadKeeper()).recover(id, passphrase, how),
    },
    settings: { read: readClearSettings, write: writeClearSettings, onChange: onClearSettings },
    openApp: async (vault, entered) => {
      const [{ openVault }, { OpenScreens }] = await loadOpen();
      show(OpenScreens);
      return openVault(vault, entered);
    },
    suggestPassphrase: async () => (await import('@/lib/vault/generated-passphrase')).generatePassphrase(),
    tries: wrongTries,
    keyChannel: openKeyChannel(),
    hideCall: openHideCall(),
    isWaiting: async () =>
      (await import('@/lib/messages/waiting-captures')).readWaiting().then(({ length }) => length > 0),
    reload: () => browser.runtime.reload(),
    later,
    now: () => Date.now(),
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
