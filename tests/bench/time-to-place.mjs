/**
 * A note in a dossier against the plain techniques of peers, on the same pages in one run: how many cells come out right, and
 * how long from the click until the text stands there, and of ours until it was read back. Each cell is run twice and the
 * second counts: at the first Naast asks whose dossier it is, and keeps the answer on the disk before it writes. The real editors take part when the gallery has been installed.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveGallery } from '../hosts/gallery/server.mjs';
import { choosePages } from '../hosts/run/choose-pages.mjs';
import { scenarios } from '../hosts/run/scenarios.mjs';
import { openSession } from '../hosts/run/session.mjs';
import { findBrowser } from '../setup/find-browser.mjs';

const hands = [undefined, 'setter', 'command', 'paste'];
const names = { undefined: 'Naast', setter: 'value and event', command: 'bare execCommand', paste: 'bare paste' };
const plain = ['textarea', 'editable-paragraphs', 'input-text'];
const editors = ['tinymce-5', 'ckeditor-5', 'quill-2', 'lexical', 'slate', 'monaco'];
const tried = ['multi-line', '200 lines'];
const mostRatio = 1.5;
const mostInTextarea = 100;

const installed = existsSync(fileURLToPath(new URL('../hosts/gallery/node_modules', import.meta.url)));
const isRight = ({ outcome }) => outcome === 'placed';
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];

async function runAll(session, pages, say) {
  const cells = [];
  for (const page of pages)
    for (const scenario of scenarios.filter(({ name }) => tried.includes(name)))
      for (const hand of hands) {
        say(`Placing on ${page.name}, ${scenario.name}, ${names[hand]} …`);
        await session.run(page, scenario, hand);
        cells.push({ page: page.name, scenario: scenario.name, hand, ...(await session.run(page, scenario, hand)) });
      }
  return cells;
}

/** Of each place where Naast and a peer are right: how much longer Naast takes than the fastest peer that is. */
function ratios(cells) {
  const right = cells.filter((cell) => isRight(cell) && cell.standing);
  return right
    .filter(({ hand }) => !hand)
    .flatMap((own) => {
      const peers = right.filter(({ page, scenario, hand }) => hand && page === own.page && scenario === own.scenario);
      return peers.length > 0 ? [own.standing / Math.min(...peers.map(({ standing }) => standing))] : [];
    });
}

function lines(cells) {
  const of = (hand) => cells.filter((cell) => cell.hand === hand);
  const shares = hands.map((hand) => {
    const right = of(hand).filter(isRight);
    const time = median(right.flatMap(({ standing }) => standing ?? []));
    return {
      name: `note placed by ${names[hand]}`,
      value: `${right.length} of ${of(hand).length} right, ${time} ms`,
      target: '',
    };
  });
  const key = ({ page, scenario }) => `${page} ${scenario}`;
  const own = new Set(of(undefined).filter(isRight).map(key));
  const missed = [...new Set(cells.filter((cell) => cell.hand && isRight(cell)).map(key))].filter(
    (each) => !own.has(each),
  );
  const ratio = median(ratios(cells));
  const readBack = median(
    of(undefined)
      .filter(isRight)
      .map(({ ms }) => ms),
  );
  const area = of(undefined).find(({ page, scenario }) => page === 'textarea' && scenario === '200 lines').standing;
  return [
    ...shares,
    { name: 'note placed by Naast and read back', value: `${readBack} ms`, target: '' },
    {
      name: 'cells right for a peer only',
      value: missed.join(', ') || 'none',
      target: 'none',
      missed: missed.length > 0,
    },
    {
      name: 'ratio to the fastest right peer, median',
      value: ratio.toFixed(2),
      target: `≤ ${mostRatio}`,
      missed: ratio > mostRatio,
    },
    {
      name: '200 lines in a textarea, click to text',
      value: `${area} ms`,
      target: `≤ ${mostInTextarea} ms`,
      missed: area > mostInTextarea,
    },
  ];
}

export async function timeToPlace({ extension, say }) {
  const gallery = await serveGallery();
  const pages = choosePages(gallery.pages, installed ? [...plain, ...editors] : plain);
  const session = await openSession({ browser: 'chromium', executable: findBrowser('chromium'), extension, pages });
  try {
    return lines(await runAll(session, pages, say));
  } finally {
    await session.close();
    await gallery.close();
  }
}
