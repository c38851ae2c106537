/** A Firefox profile that is quiet, keeps to this computer, and gives the add-on an address known beforehand. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const addonId = 'naast@naast.example';
export const addonAddress = '6e616173-7400-4000-8000-6e6161737400';

const preferences = {
  'extensions.webextensions.uuids': JSON.stringify({ [addonId]: addonAddress }),
  // A temporary add-on loses its storage at removal; a restart after a kill must find it back.
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextensions.keepStorageOnUninstall': true,
  // 0: a free port, which Firefox writes to MarionetteActivePort.
  'marionette.port': 0,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.sessionstore.resume_from_crash': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  // A page that asks whether it may be left would wait for an answer for ever.
  'dom.disable_beforeunload': true,
  'datareporting.policy.dataSubmissionEnabled': false,
  'security.notification_enable_delay': 0,
  'toolkit.startup.max_resumed_crashes': -1,
  'ui.prefersReducedMotion': 1,
};

/** Firefox's own errands (updates, telemetry, safe browsing) end at a port where nobody listens. */
const keepInside = (hosts) => ({
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': hosts.join(', '),
});

/** Makes the profile in a folder in `parent` and gives that; only `hosts` are reached, with `online` everything. */
export async function createFirefoxProfile({ online = false, hosts = ['127.0.0.1'], parent = tmpdir() } = {}) {
  const profile = await mkdtemp(join(parent, 'naast-firefox-'));
  const downloads = { 'browser.download.folderList': 2, 'browser.download.dir': join(profile, 'downloads') };
  const wanted = Object.entries({ ...preferences, ...downloads, ...(online ? {} : keepInside(hosts)) });
  const lines = wanted.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`);
  await writeFile(join(profile, 'user.js'), lines.join(''));
  return profile;
}
