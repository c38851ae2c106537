/** What this machine must have beside the packages, and the one sentence for each that says how to get it. */
import { existsSync, readFileSync } from 'node:fs';
import { findBrowser, findProgram } from './find-browser.mjs';

const systems = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
const isDebian = /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(systems);

/** Whether this run may install programs itself. */
export const mayInstall = isDebian && process.getuid?.() === 0 && Boolean(findProgram('apt-get'));

const remedy = ({ apt, brew, winget, variable }) => {
  const named = variable ? `, or set ${variable} to its path` : '';
  if (process.platform === 'darwin') return `run \`brew install --cask ${brew}\`${named}.`;
  if (process.platform === 'win32') return `run \`winget install ${winget}\`${named}.`;
  return isDebian
    ? `run \`sudo apt-get install -y --no-install-recommends ${apt}\`${named}.`
    : `install the package ${apt} with this system's package manager${named}.`;
};

/** A program the environment names is not replaced by another: then the sentence is about the name. */
const need = (name, isThere, ways) => {
  const named = process.env[ways.variable ?? ''];
  return {
    name,
    isThere,
    apt: named ? undefined : ways.apt,
    sentence: named ? `${ways.variable} names ${named}, which is not there.` : `${name} is missing: ${remedy(ways)}`,
  };
};

export const browserNeeds = {
  chromium: need('Chromium (or Chrome or Edge)', () => findBrowser('chromium'), {
    ...{ apt: 'chromium', brew: 'chromium', winget: 'Google.Chrome', variable: 'NAAST_CHROMIUM' },
  }),
  firefox: need('Firefox', () => findBrowser('firefox'), {
    ...{ apt: 'firefox-esr', brew: 'firefox', winget: 'Mozilla.Firefox', variable: 'NAAST_FIREFOX' },
  }),
};

const program = (name, apt) => need(name, () => findProgram(name), { apt });

/** A screen nobody sees, and hands to click its menus; only Linux has (and needs) these. */
export const screenNeeds =
  process.platform === 'linux'
    ? [
        program('Xvfb', 'xvfb'),
        program('xdotool', 'xdotool'),
        program('openbox', 'openbox'),
        program('scrot', 'scrot'),
        need('A font', () => existsSync('/usr/share/fonts'), { apt: 'fonts-dejavu' }),
      ]
    : [];
