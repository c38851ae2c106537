/** A vault that grew for years, in the real panel: unlocking, opening a case, saving, typing on a slow machine. */
import { serveDemo } from '../demo/server.mjs';
import { openChromium } from '../e2e/chromium.mjs';
import { openWithCase, passphrase } from '../e2e/main-job.mjs';
import { backupFile } from '../faults/backup-file.mjs';
import { backToCases, bringBackup, chooseBackup } from '../faults/panel-acts.mjs';
import { openSignals, save } from '../faults/write-in-panel.mjs';

const entries = 40;
/** As many as are brought in at once. */
const atOnce = 250;
const runs = 5;

const sorted = (times) => times.toSorted((one, other) => one - other);
const median = (times) => sorted(times)[Math.floor(times.length / 2)];
const spread = (times) => `${Math.round(sorted(times)[0])}–${Math.round(sorted(times).at(-1))}`;

/** Runs inside the panel: writes down when a key was derived, when something was saved, and every long task. */
function watch() {
  const seen = { kdf: [], saves: [], tasks: [] };
  window.naastSeen = seen;
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (...words) {
    const began = performance.now();
    this.addEventListener('message', () => seen.kdf.push(performance.now() - began), { once: true });
    return postMessage.apply(this, words);
  };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.tasks.push(duration);
  }).observe({ type: 'longtask' });
  let clicked;
  addEventListener(
    'click',
    ({ target }) => {
      if (target.closest('main .dock .button.primary')) clicked = performance.now();
    },
    true,
  );
  new MutationObserver(() => {
    if (clicked === undefined) return;
    if (!/Opgeslagen/.test(document.querySelector('.notice-place')?.textContent ?? '')) return;
    seen.saves.push(performance.now() - clicked);
    clicked = undefined;
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

/** Runs inside the panel: clicks a button by its words and gives the milliseconds until a heading stands there. */
function timeTo(words, heading) {
  const button = [...document.querySelectorAll('button')].find((each) => new RegExp(words).test(each.textContent));
  const began = performance.now();
  button.click();
  return new Promise((done) => {
    const look = () =>
      [...document.querySelectorAll('h1, h2')].some((each) => each.textContent.trim() === heading)
        ? done(performance.now() - began)
        : requestAnimationFrame(look);
    look();
  });
}

const seenIn = (panel) => panel.evaluate(() => JSON.stringify(window.naastSeen)).then(JSON.parse);

/** Brings cases in until there are so many. */
async function grow(drive, from, to) {
  for (let first = from; first < to; first += atOnce) {
    const file = await backupFile({ cases: Math.min(atOnce, to - first), entries, first: first + 1 });
    await chooseBackup(drive, file.bytes);
    await bringBackup(drive);
    await backToCases(drive);
  }
}

/** Locks and opens again; gives the milliseconds of the whole and of the key alone. */
async function unlockOnce({ panel }) {
  await panel.click('button', 'Vergrendel');
  await panel.see('heading', 'Vergrendeld');
  await panel.type('textbox', 'Wachtzin', passphrase);
  const whole = await panel.evaluate(timeTo, '^Open$', 'Casussen');
  const { kdf } = await seenIn(panel);
  return { whole, kdf: kdf.at(-1) };
}

async function unlocks(drive) {
  const all = [];
  for (let run = 0; run < runs; run += 1) all.push(await unlockOnce(drive));
  const [kdf, rest] = [all.map((each) => each.kdf), all.map((each) => each.whole - each.kdf)];
  return { kdf, rest };
}

const line = (name, times, most) => ({
  name: `${name}, median (min–max)`,
  value: `${Math.round(median(times))} ms (${spread(times)})`,
  target: most ? `≤ ${most} ms` : '',
  missed: most !== undefined && median(times) > most,
});

async function measureAt(drive, cases) {
  const { panel } = drive;
  const size = `${cases} cases × ${entries}`;
  const { kdf, rest } = await unlocks(drive);
  const opens = [];
  for (let run = 0; run < runs; run += 1) {
    opens.push(await panel.evaluate(timeTo, 'Groep 4', 'Groep 4'));
    await backToCases(drive);
  }
  await panel.evaluate(timeTo, 'Groep 4', 'Groep 4');
  const before = (await seenIn(panel)).saves.length;
  await save(panel, 0, 10);
  const saves = (await seenIn(panel)).saves.slice(before);
  await backToCases(drive);
  const tools = await drive.panelTools();
  await tools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await tools.send('Runtime.getHeapUsage');
  return [
    line(`${size}: deriving the key`, kdf),
    line(`${size}: from the key to the list`, rest, cases === 1_000 ? 300 : undefined),
    line(`${size}: opening a case`, opens, cases === 1_000 ? 50 : undefined),
    line(`${size}: saving, from click to “Opgeslagen”`, saves, cases === 1_000 ? 30 : undefined),
    { name: `${size}: memory of the panel`, value: `${(usedSize / 1e6).toFixed(0)} MB of heap`, target: '' },
  ];
}

/** 2,000 records on a processor that is six times slower. */
async function measureSlow(drive) {
  const { panel } = drive;
  const tools = await drive.panelTools();
  await tools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const times = [];
  for (let run = 0; run < 3; run += 1) times.push((await unlockOnce(drive)).whole);
  await panel.evaluate(timeTo, 'Groep 4', 'Groep 4');
  await openSignals(panel);
  await panel.click('button', /^(Vul in|Voeg toe|Ga verder)$/);
  await panel.see('textbox', 'Letterlijke tekst of woorden');
  const before = (await seenIn(panel)).tasks.length;
  await panel.type('textbox', 'Letterlijke tekst of woorden', 'hij had een blauwe plek en zei dat hij gevallen was');
  const tasks = [0, ...(await seenIn(panel)).tasks.slice(before)];
  await tools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await backToCases(drive);
  return [
    line('processor ×6 slower, 2,000 records: unlocking', times, 5_000),
    {
      name: 'processor ×6 slower, 2,000 records: longest task while typing',
      value: `${Math.round(Math.max(...tasks))} ms (${tasks.length - 1} over 50 ms)`,
      target: '≤ 50 ms',
      missed: Math.max(...tasks) > 50,
    },
  ];
}

/** `sizes` are numbers of cases, small to large; each is measured on the way. */
export async function fullVault({ extension, say, sizes = [50, 1_000] }) {
  const demo = await serveDemo();
  const executable = process.env.NAAST_CHROMIUM ?? '/usr/bin/chromium';
  const drive = await openChromium({ executable, extension, demo });
  try {
    await openWithCase(drive);
    await drive.panel.evaluate(watch);
    await backToCases(drive);
    const lines = [];
    let there = 0;
    for (const size of sizes) {
      say(`Filling a vault with ${size} cases …`);
      await grow(drive, there, size);
      there = size;
      const measured = await measureAt(drive, size);
      for (const { name, value } of measured) say(`${name}: ${value}`);
      lines.push(...measured);
      if (size === sizes[0]) lines.push(...(await measureSlow(drive)));
    }
    return lines;
  } finally {
    await drive.close();
    await demo.close();
  }
}
