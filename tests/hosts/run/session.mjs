/** One browser with one vault for all cells; a page that hangs costs the browser, never the run. */
import { openChromium } from '../../e2e/chromium.mjs';
import { openFirefox } from '../../e2e/firefox.mjs';
import { runCell } from './cell.mjs';
import { readPanel } from './page-questions.mjs';
import { TooLate, within } from './patience.mjs';
import { fillVault } from './vault.mjs';

const open = { chromium: openChromium, firefox: openFirefox };
const mostPerCell = 90_000;
const mostForOpening = 120_000;

/** Opens the browser. `pages` are the gallery's: their hosts may be reached, nothing else. */
export async function openSession({ browser, executable, extension, pages, display }) {
  const hosts = [...new Set(pages.map(({ url }) => new URL(url).hostname))];
  const demo = { origin: new URL(pages[0].url).origin };
  let drive;
  const start = async () => {
    drive = await open[browser]({ executable, extension, demo, display, hosts });
    await fillVault(drive);
  };
  const stop = async () => {
    await within(10_000, 'closing', drive.killBrowser()).catch(() => undefined);
    await within(10_000, 'closing', drive.close()).catch(() => undefined);
  };
  /** Whether the browser and its panel still answer, beside an empty page. */
  const isUsable = async () => {
    const look = async () => {
      await drive.goTo('about:blank');
      return Boolean((await drive.panel.evaluate(readPanel)).heading);
    };
    return within(8_000, 'looking', look()).catch(() => false);
  };
  await within(mostForOpening, 'opening the browser', start());
  return {
    /** Runs one cell; whatever goes wrong becomes its outcome. */
    run: async (page, scenario, hand) => {
      const begun = performance.now();
      try {
        return await within(mostPerCell, 'the cell', runCell(drive, page, scenario, hand));
      } catch (error) {
        if (error instanceof TooLate || !(await isUsable())) {
          await stop();
          await within(mostForOpening, 'opening the browser', start());
        }
        const outcome = error instanceof TooLate ? 'timeout' : 'error';
        const reason = String(error.message ?? error).slice(0, 300);
        return { outcome, value: '', ms: Math.round(performance.now() - begun), reason };
      }
    },
    close: () => within(20_000, 'closing', drive.close()).catch(() => undefined),
  };
}
