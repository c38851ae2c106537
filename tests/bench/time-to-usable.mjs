/**
 * How long from opening the panel until the passphrase can be typed, and the popup until Veilig Thuis can be called,
 * against an empty WXT page in the same run. The two take turns, so that a busy machine hinders both alike.
 */
import { emptyPanel } from './empty-panel.mjs';
import { openPanel, popup } from './open-panel.mjs';

const runs = 12;
const mostRatio = 1.5;

const median = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
};

const spread = (numbers) =>
  `${median(numbers).toFixed(0)} ms (${Math.min(...numbers).toFixed(0)}–${Math.max(...numbers).toFixed(0)})`;

/** One page against its empty likeness, in turns. */
async function compare(name, { extension, empty, say }, page) {
  const times = { naast: [], empty: [] };
  for (let run = 1; run <= runs; run++) {
    say(`Opening both, ${name}, run ${run} of ${runs} …`);
    times.naast.push(await openPanel(extension, undefined, page));
    times.empty.push(await openPanel(empty, undefined, page));
  }
  const ratio = median(times.naast) / median(times.empty);
  return [
    { name: `${name} open to usable, median (min–max)`, value: spread(times.naast), target: '' },
    { name: `empty WXT ${name}, same run`, value: spread(times.empty), target: '' },
    {
      name: `${name}: ratio of the medians`,
      value: ratio.toFixed(2),
      target: `≤ ${mostRatio}`,
      missed: ratio > mostRatio,
    },
  ];
}

export async function timeToUsable({ root, extension, say }) {
  say('Building an empty panel and popup to compare with …');
  const empty = await emptyPanel(root);
  try {
    const both = { extension, empty: empty.extension, say };
    return [...(await compare('panel', both)), ...(await compare('popup', both, popup))];
  } finally {
    await empty.remove();
  }
}
