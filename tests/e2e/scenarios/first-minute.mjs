/** From nothing to a set-up Naast without a mouse, and away from prying eyes in two key presses. */
import { equal, ok } from 'node:assert/strict';
import { openWithCase, passphrase } from '../main-job.mjs';

const heading = (panel, name) => panel.see('heading', name);

/** What has the focus, by its name. */
const focused = () => {
  const element = document.activeElement;
  return element?.getAttribute('aria-label') ?? element?.labels?.[0]?.textContent ?? element?.textContent ?? '';
};

/** Walks with Tab until the control with this name has the focus. */
async function tabTo(panel, name) {
  for (let presses = 0; presses < 40; presses += 1) {
    if ((await panel.evaluate(focused)).trim().startsWith(name)) return;
    await panel.press('Tab');
  }
  throw new Error(`Tab never came at ${name}`);
}

async function press(panel, name) {
  await tabTo(panel, name);
  await panel.press('Enter');
}

async function writeIn(panel, name, words) {
  await tabTo(panel, name);
  await panel.write(words);
}

/** Notes how long after the second Esc the next picture came, and whether the case was gone from it. */
const watchBlanking = () => {
  let first = 0;
  addEventListener(
    'keydown',
    ({ key, timeStamp }) => {
      if (key !== 'Escape') return;
      if (first === 0) {
        first = timeStamp;
        return;
      }
      requestAnimationFrame(() => {
        document.documentElement.dataset.blankAfter = String(Math.round(performance.now() - timeStamp));
        document.documentElement.dataset.blank = String(!document.body.innerText.includes('Groep 4'));
      });
    },
    { capture: true },
  );
};
const blanking = () => ({ ...document.documentElement.dataset });
const readable = () => document.body.innerText;

export const firstMinute = [
  {
    name: 'the first minute goes by keyboard alone, within two minutes, and is over afterwards',
    browsers: ['chromium'],
    run: async (drive) => {
      const { panel } = drive;
      await drive.openDemo('/client/1');
      await drive.openPanel();
      const start = performance.now();
      await heading(panel, 'Welkom bij Naast');
      await writeIn(panel, 'Kies een wachtzin', passphrase);
      await writeIn(panel, 'Nog een keer dezelfde wachtzin', passphrase);
      await panel.press('Enter');
      await heading(panel, 'Je herstelcode');
      await press(panel, 'Later doen');
      await heading(panel, 'Casussen');
      await press(panel, 'Richt Naast in');
      await heading(panel, 'Waar werk je?');
      await panel.see('button', /Sector/);
      await press(panel, 'Sector');
      await tabTo(panel, 'Geen');
      await panel.press('ArrowDown');
      await press(panel, 'Volgende');
      await heading(panel, 'Wie vraag je het eerst?');
      await writeIn(panel, 'Naam of functie', 'Intern begeleider');
      await writeIn(panel, 'Telefoonnummer', '06-00000000');
      await panel.press('Enter');
      await heading(panel, 'Houd Naast bij de hand');
      await press(panel, 'Volgende');
      await heading(panel, 'Probeer het even');
      await press(panel, 'Klaar');
      await heading(panel, 'Casussen');
      await panel.gone('heading', 'Laat Naast bij je werk passen');
      const seconds = (performance.now() - start) / 1000;
      ok(seconds < 120, `it took ${seconds} s`);
      return `done in ${seconds.toFixed(1)} s`;
    },
  },
  {
    name: 'Esc Esc leaves only a calendar in the next picture that is drawn, and gives back what was there',
    browsers: ['chromium'],
    run: async (drive) => {
      const { panel } = drive;
      await openWithCase(drive);
      await panel.evaluate(watchBlanking);
      await panel.press('Escape');
      await panel.press('Escape');
      await panel.see('button', 'Verder');
      const seen = await panel.evaluate(readable);
      ok(!/Groep 4|Veilig Thuis|Naast/.test(seen), seen);
      const { blank, blankAfter } = await panel.evaluate(blanking);
      equal(blank, 'true');
      equal(await panel.evaluate(() => document.title), 'Naast');
      await panel.press('Escape');
      await panel.press('Escape');
      await heading(panel, 'Groep 4');
      return `blank ${blankAfter} ms after the second Esc`; // a figure: 50 ms is the target, on a machine that does nothing else
    },
  },
];
