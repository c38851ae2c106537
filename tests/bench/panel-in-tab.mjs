/** The panel's page in a tab of a browser without a screen, with the hands that the figures need. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const patience = 300_000;

const button = (words) => `::-p-xpath(//button[contains(normalize-space(.), ${JSON.stringify(words)})])`;
const labelled = (words) => `::-p-aria(${words}[role="textbox"])`;

/** Hands in a panel's page. */
function createHands(page, tools) {
  const click = (words) => page.locator(button(words)).setTimeout(patience).click();
  const type = async (words, text) => {
    const field = await page.waitForSelector(labelled(words), { timeout: patience });
    await field.type(text);
  };
  const seeHeading = (words) =>
    page.waitForFunction(
      (heading) => [...document.querySelectorAll('h1, h2')].some((each) => each.textContent.trim() === heading),
      { timeout: patience },
      words,
    );
  const hasHeading = (words) =>
    page.evaluate(
      (heading) => [...document.querySelectorAll('h1, h2')].some((each) => each.textContent.trim() === heading),
      words,
    );
  return {
    click,
    type,
    evaluate: (act, ...words) => page.evaluate(act, ...words),
    seen: () => page.evaluate(() => JSON.stringify(window.naastSeen)).then(JSON.parse),
    async lock() {
      await page.locator('::-p-aria(Vergrendel[role="button"])').setTimeout(patience).click();
      await seeHeading('Vergrendeld');
    },
    /** To the list of cases. */
    async back() {
      while (!(await hasHeading('Casussen'))) await page.locator('::-p-aria(Terug[role="button"])').click();
    },
    async openSignalForm() {
      await click('Signalen');
      await seeHeading('Signalen');
      await page.evaluate(() =>
        [...document.querySelectorAll('.course-row')].find((each) => /^Signaal /.test(each.textContent.trim())).click(),
      );
      await page
        .locator(
          '::-p-xpath(//main//button[normalize-space(.)="Voeg toe" or normalize-space(.)="Vul in" or normalize-space(.)="Ga verder"])',
        )
        .click();
    },
    async memory() {
      await tools.send('HeapProfiler.collectGarbage');
      return (await tools.send('Runtime.getHeapUsage')).usedSize;
    },
    slowDown: (rate) => tools.send('Emulation.setCPUThrottlingRate', { rate }),
    /** First use: a vault and a case. */
    async begin(passphrase, label, watch) {
      await page.waitForSelector('input[type="password"]', { timeout: patience });
      for (const field of await page.$$('input[type="password"]')) await field.type(passphrase);
      await page.keyboard.press('Enter');
      await click('Later doen');
      await page.evaluate(watch);
      await click('Nieuwe casus');
      await type('Korte naam voor deze casus', label);
      await click('Begin');
      await seeHeading(label);
    },
    /** The panel opened again: it is locked, and knows nothing of before. */
    async startAnew(watch) {
      await page.reload();
      await page.evaluate(watch);
      await type('Wachtzin', 'vijf losse woorden over regen');
      await page.keyboard.press('Enter');
      await seeHeading('Casussen');
    },
  };
}

/** Starts the browser. Whoever asks closes it and removes the profile. */
export async function panelInTab(puppeteer, extension) {
  const profile = await mkdtemp(join(tmpdir(), 'naast-bench-profile-'));
  const browser = await puppeteer.launch({
    executablePath: process.env.NAAST_CHROMIUM ?? '/usr/bin/chromium',
    ...{ headless: true, pipe: true, enableExtensions: true, userDataDir: profile, protocolTimeout: patience * 2 },
    args: ['--no-sandbox', '--disable-gpu', ...quiet],
  });
  const id = await browser.installExtension(extension);
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  await (await target.worker()).evaluate('registration.active?.state');
  const address = (file) => `chrome-extension://${id}/${file}`;
  const page = await browser.newPage();
  await page.goto(address('sidepanel.html'));
  const tools = await page.createCDPSession();
  return { browser, profile, address, panel: createHands(page, tools) };
}
