/** Makes a machine with only Node and npm ready: packages, the pinned Node, browsers, a screen for the tests. */
import { findBrowser } from './find-browser.mjs';
import { browserNeeds, mayInstall, screenNeeds } from './needs.mjs';
import { ensurePackages } from './packages.mjs';
import { Remedy, runProgram } from './program.mjs';
import { step } from './step.mjs';

const apt = (...words) => runProgram('apt-get', words, { env: { DEBIAN_FRONTEND: 'noninteractive' } });

const lastLine = (text) => text.trim().split('\n').at(-1);

/** Asks Debian for the packages; gives a sentence for each it could not give. */
async function askDebian(missing) {
  await step('Reading the list of Debian packages', () => apt('update'));
  const failures = [];
  for (const { name, apt: names } of missing) {
    const words = ['install', '-y', '--no-install-recommends', names];
    const { code, output } = await step(`Installing ${name}`, () => apt(...words));
    if (code !== 0) failures.push(`apt-get could not install ${name}: ${lastLine(output)}`);
  }
  return failures;
}

/** Installs the missing needs where it may. Throws a Remedy with one sentence for each that is still missing. */
async function ensurePrograms(needs) {
  const missing = () => needs.filter(({ isThere }) => !isThere());
  const installable = missing().filter(({ apt: names }) => names);
  const failures = installable.length > 0 && mayInstall ? await askDebian(installable) : [];
  const sentences = missing().map(({ sentence }) => sentence);
  if (sentences.length > 0) throw new Remedy([...failures, ...sentences].join('\n'));
}

/**
 * Installs what is missing. `browsers` are 'chromium' and 'firefox' as wanted; with `screen` also the virtual screen.
 * Gives the path of Node and of each browser; throws a Remedy when something is missing that it may not install.
 */
export async function install({ browsers, screen = false }) {
  const node = await ensurePackages();
  await ensurePrograms([...browsers.map((browser) => browserNeeds[browser]), ...(screen ? screenNeeds : [])]);
  return { node, ...Object.fromEntries(browsers.map((browser) => [browser, findBrowser(browser)])) };
}
