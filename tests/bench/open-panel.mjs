/** Opens an extension's panel or popup as on any working day: a browser of its own, seen once before, the vault locked. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

const patienceMs = 15_000;
const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Runs in the page before its own scripts: resolves with the time since navigation when the control can be used. */
function watchFor(wanted) {
  window.naastUsableAfterMs = new Promise((resolve) => {
    const look = () => {
      const field = document.querySelector(wanted);
      if (!field || field.disabled || !field.checkVisibility()) return;
      watcher.disconnect();
      resolve(performance.now());
    };
    const watcher = new MutationObserver(look);
    watcher.observe(document, { childList: true, subtree: true, attributes: true });
  });
}

const timeOut = () =>
  new Promise((_, reject) => {
    const say = () => reject(new Error(`The page could not be used within ${patienceMs / 1000} s.`));
    setTimeout(say, patienceMs).unref();
  });

/** Waits until the background script has run: a panel is not opened in the moment of installing. */
async function settle(browser, extension) {
  const { background } = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  if (!background) return;
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const worker = await target.worker();
  await worker.evaluate('registration.active?.state');
}

const passphrase = 'vijf losse woorden over regen';

/** The day before: the page is seen for the first time, and where it asks for a vault, one is made. */
async function firstDay(browser, address, wanted) {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForSelector(wanted);
  const fields = await page.$$('input[type="password"]');
  if (fields.length > 1) {
    for (const field of fields) await field.type(passphrase);
    await page.keyboard.press('Enter');
    await page.waitForSelector('header .icon-button'); // settings: the vault is open
  }
  await page.close();
}

const panel = { file: 'sidepanel.html', wanted: 'input[type="password"]' };
/** Usable once Veilig Thuis can be called. */
export const popup = { file: 'popup.html', wanted: 'a[href^="tel:"]' };

/**
 * Gives how many milliseconds after navigation the page could be used: a passphrase typed, or a number called.
 * `prepare` gets the page while it is empty.
 */
export async function openPanel(extension, prepare = () => undefined, { file, wanted } = panel) {
  const browser = await puppeteer.launch({
    executablePath: process.env.NAAST_CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: ['--no-sandbox', '--disable-gpu', ...quiet],
  });
  try {
    const id = await browser.installExtension(extension);
    await settle(browser, extension);
    const address = `chrome-extension://${id}/${file}`;
    await firstDay(browser, address, wanted);
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(watchFor, wanted);
    await prepare(page);
    await page.goto(address);
    return await Promise.race([page.evaluate('naastUsableAfterMs'), timeOut()]);
  } finally {
    await browser.close();
  }
}
