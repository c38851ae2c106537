/** Starts Chromium with the extension in it, in a profile that it finds again at the next start. */
import puppeteer from 'puppeteer-core';
import { until } from './until.mjs';

/** The arguments a test needs; `root` only because Chromium refuses its sandbox to root. */
const launchArguments = (log, { hosts, features, scale, size }) => [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  ...['--disable-component-update', '--hide-crash-restore-bubble', '--window-position=0,0'],
  // No bars about testing and no sliding panels: what is on the screen stands still.
  ...['--test-type', '--force-prefers-reduced-motion'],
  `--host-resolver-rules=${['MAP * ~NOTFOUND', ...hosts.map((host) => `EXCLUDE ${host}`)].join(', ')}`,
  ...(features.length > 0 ? [`--enable-features=${features.join(',')}`] : []),
  `--force-device-scale-factor=${scale}`,
  `--window-size=${size}`,
  `--log-net-log=${log}`,
];

/** `looks` is `{ hosts, features, scale, size }`. Gives the browser, its first tab and the extension once it is loaded. */
export async function launchChromium({ executable, extension, display, profile, log, looks }) {
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless: !display,
    pipe: true,
    handleSIGINT: false,
    ignoreDefaultArgs: ['--enable-automation'],
    enableExtensions: [extension],
    userDataDir: profile,
    defaultViewport: null,
    env: { ...process.env, LANGUAGE: 'en', ...(display ? { DISPLAY: display } : {}) },
    args: launchArguments(log, looks),
  });
  const [page] = await browser.pages();
  const isLoaded = async () => [...(await browser.extensions()).values()][0];
  return { browser, page, findExtension: () => until('the extension is loaded', 10_000, isLoaded) };
}
