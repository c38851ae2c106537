/** Opens an extension's panel as on any working day: a browser of its own, the panel seen once before, the vault locked. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

const patienceMs = 15_000;
const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Runs in the page before its own scripts: resolves with the time since navigation when the field can be used. */
function watchForField() {
  window.naastUsableAfterMs = new Promise((resolve) => {
    const look = () => {
      const field = document.querySelector('input[type="password"]');
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
    const say = () => reject(new Error(`The panel showed no passphrase field within ${patienceMs / 1000} s.`));
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

/** The day before: the panel is seen for the first time, and where it asks for a vault, one is made. */
async function firstDay(browser, address) {
  const page = await browser.newPage();
  await page.goto(address);
  const fields = await page.waitForSelector('input[type="password"]').then(() => page.$$('input[type="password"]'));
  if (fields.length > 1) {
    for (const field of fields) await field.type(passphrase);
    await page.keyboard.press('Enter');
    await page.waitForSelector('header .icon-button'); // settings: the vault is open
  }
  await page.close();
}

/** Gives how many milliseconds after navigation a passphrase could be typed. `prepare` gets the page while it is empty. */
export async function openPanel(extension, prepare = () => undefined) {
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
    const address = `chrome-extension://${id}/sidepanel.html`;
    await firstDay(browser, address);
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(watchForField);
    await prepare(page);
    await page.goto(address);
    return await Promise.race([page.evaluate('naastUsableAfterMs'), timeOut()]);
  } finally {
    await browser.close();
  }
}
