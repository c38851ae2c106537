/** Opens a browser with a fresh profile and Naast in it, beside the demo dossier, until it is closed or Ctrl-C. */
import { rm } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { serveDemo } from '../demo/server.mjs';
import { createChromiumProfile } from '../e2e/chromium-profile.mjs';
import { launchFirefox } from '../e2e/firefox-launch.mjs';
import { createFirefoxProfile } from '../e2e/firefox-profile.mjs';
import { openInTab } from '../e2e/firefox-window.mjs';

const [browser, executable, extension] = process.argv.slice(2);

/** Some branded builds refuse to be given an extension; then a person does it in three steps. */
const byHand = `This browser does not take an extension from outside. Three steps by hand:
1. Open chrome://extensions and switch on "Developer mode".
2. Choose "Load unpacked" and pick ${extension}
3. Go back to the dossier and choose Naast from the toolbar.`;

async function openChromium(url, profile) {
  const options = {
    executablePath: executable,
    headless: false,
    pipe: true,
    userDataDir: profile,
    defaultViewport: null,
    handleSIGINT: false,
    ignoreDefaultArgs: ['--enable-automation'],
    args: ['--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : [])],
  };
  const opened = await puppeteer.launch({ ...options, enableExtensions: [extension] }).catch(async () => {
    const plain = await puppeteer.launch({ ...options, enableExtensions: true });
    console.log(byHand);
    return plain;
  });
  const [page] = await opened.pages();
  await page.goto(url);
  return {
    ended: new Promise((done) => opened.once('disconnected', done)),
    close: () => opened.close(),
  };
}

async function openFirefox(url, profile) {
  const opened = await launchFirefox({ executable, extension, profile, display: true });
  await opened.inBrowser(openInTab, 'demo', url);
  return { ended: opened.ended, close: opened.quit };
}

const demo = await serveDemo();
const isFirefox = browser === 'firefox';
const profile = await (isFirefox ? createFirefoxProfile({ online: true }) : createChromiumProfile());
const interrupted = new Promise((done) => process.once('SIGINT', done).once('SIGTERM', done));
try {
  const opened = await (isFirefox ? openFirefox : openChromium)(`${demo.origin}/client/1`, profile);
  console.log(`Lindehof Dossier (a demonstration) is open at ${demo.origin}, with Naast beside it.`);
  console.log('Select a sentence, click it with the right button and choose "Markeer als signaal".');
  console.log('Close the browser, or press Ctrl-C here, to stop.');
  await Promise.race([opened.ended, interrupted.then(opened.close)]);
} finally {
  await demo.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
