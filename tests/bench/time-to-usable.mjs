/**
 * How long from opening the panel until the passphrase can be typed, against an empty WXT panel in the same run.
 * The two take turns, so that a busy machine hinders both alike.
 */
import { emptyPanel } from './empty-panel.mjs';
import { openPanel } from './open-panel.mjs';

const runs = 12;
const mostRatio = 1.5;

const median = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
};

const spread = (numbers) =>
  `${median(numbers).toFixed(0)} ms (${Math.min(...numbers).toFixed(0)}–${Math.max(...numbers).toFixed(0)})`;

export async function timeToUsable({ root, extension, say }) {
  say('Building an empty panel to compare with …');
  const empty = await emptyPanel(root);
  const times = { naast: [], empty: [] };
  try {
    for (let run = 1; run <= runs; run++) {
      say(`Opening both panels, run ${run} of ${runs} …`);
      times.naast.push(await openPanel(extension));
      times.empty.push(await openPanel(empty.extension));
    }
  } finally {
    await empty.remove();
  }
  const ratio = median(times.naast) / median(times.empty);
  return [
    { name: 'panel open to usable, median (min–max)', value: spread(times.naast), target: '' },
    { name: 'empty WXT panel, same run', value: spread(times.empty), target: '' },
    { name: 'ratio of the medians', value: ratio.toFixed(2), target: `≤ ${mostRatio}`, missed: ratio > mostRatio },
  ];
}
