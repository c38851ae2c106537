/** How long it takes to see a case again after every entry: a journal of 5,000 through the base pack. */
import { runnerImport } from 'vite';

const size = 5_000;
const most = 20;
const runs = 30;

export async function timeToProject({ root, say }) {
  say(`Projecting ${size} entries …`);
  const at = root.replace(/\/$/, '');
  const { module } = await runnerImport(`${at}/tests/bench/large-case.ts`, {
    root: at,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': at } },
  });
  const { project, pack, journal } = module.largeCase(size);
  const times = Array.from({ length: runs }, () => {
    const begin = performance.now();
    project(pack, journal, '2026-11-22');
    return performance.now() - begin;
  }).sort((a, b) => a - b);
  const median = times[Math.floor(runs / 2)];
  return [
    {
      name: `project ${size} entries, median (min–max)`,
      value: `${median.toFixed(1)} ms (${times[0].toFixed(1)}–${times.at(-1).toFixed(1)})`,
      target: `≤ ${most} ms`,
      missed: median > most,
    },
  ];
}
