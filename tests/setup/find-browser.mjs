/** Where a browser or another program may be on this machine. */
import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

const onWindows = (path) =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((place) => join(process.env[place] ?? '', path));
const application = (name, binary) => `/Applications/${name}.app/Contents/MacOS/${binary}`;

/** In the order of preference: first what takes an unpacked extension without questions. */
const names = {
  chromium: {
    variable: 'NAAST_CHROMIUM',
    linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    darwin: [
      application('Chromium', 'Chromium'),
      application('Google Chrome', 'Google Chrome'),
      application('Microsoft Edge', 'Microsoft Edge'),
    ],
    win32: [
      ...onWindows('Chromium\\Application\\chrome.exe'),
      ...onWindows('Google\\Chrome\\Application\\chrome.exe'),
      ...onWindows('Microsoft\\Edge\\Application\\msedge.exe'),
    ],
  },
  firefox: {
    variable: 'NAAST_FIREFOX',
    linux: ['firefox-esr', 'firefox'],
    darwin: [application('Firefox', 'firefox')],
    win32: onWindows('Mozilla Firefox\\firefox.exe'),
  },
};

/** The full path of a program on the PATH, or of a path that exists; else undefined. */
export function findProgram(name) {
  if (isAbsolute(name)) return existsSync(name) ? name : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** The path of 'chromium' or 'firefox': what the environment names, else the first that is installed. */
export function findBrowser(browser) {
  const { variable, ...places } = names[browser];
  const named = process.env[variable];
  if (named) return findProgram(named);
  return (places[process.platform] ?? places.linux).map(findProgram).find(Boolean);
}
