/**
 * A note in a dossier against the plain techniques of peers, on the same pages in one run: how many cells come out right, and
 * how long from the click until the text stands there, and of ours until it was read back. Right is: the editor's own model
 * holds the note once and what stood there before, and one press of undo in the page takes the note back and nothing else.
 * All go the same road: from the panel, by `executeScript`. Each cell is run twice and the faster one counts, since the
 * machine does other things too; Naast once more before that, because at the first it asks whose dossier it is. The real
 * editors take part when the gallery has been installed.
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
/** Both after typed words, and taken back again. */
const tried = scenarios.filter(({ name }) => ['undo once', '200 lines'].includes(name)).map(afterWords);
const runs = 2;
const mostRatio = 1.5;
const mostInTextarea = 100;

const installed = existsSync(fileURLToPath(new URL('../hosts/gallery/node_modules', import.meta.url)));
const isThere = ({ verdict }) => verdict === 'right';
const isRight = (cell) => isThere(cell) && cell.undos === 1;
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];

function afterWords(scenario) {
  const typed = { keys: [['type', 'ervoor']], around: ['ervoor', ''], pause: 1_100 };
  return { ...scenario, ...typed, afterwards: 'undo' };
}

/** The faster of the runs; a cell that is wrong once is wrong. */
async function runCell(session, page, scenario, hand) {
  const seen = [];
  if (!hand) await session.run(page, scenario, hand);
  while (seen.length < runs) seen.push(await session.run(page, scenario, hand));
  const wrong = seen.find((cell) => !isThere(cell)) ?? seen.find((cell) => !isRight(cell));
  return wrong ?? seen.toSorted((a, b) => (a.standing ?? 0) - (b.standing ?? 0))[0];
}

async function runAll(session, pages, say) {
  const cells = [];
  for (const page of pages)
    for (const scenario of tried)
      for (const hand of hands) {
        const cell = await runCell(session, page, scenario, hand);
        const { verdict, undos, standing } = cell;
        say(`${page.name}, ${scenario.name}, ${names[hand]}: ${verdict}, ${undos ?? 'no'} undo, ${standing} ms`);
        cells.push({ page: page.name, scenario: scenario.name, hand, ...cell });
      }
  return cells;
}

/** Of each place where Naast and a peer are right: how much longer Naast takes than the fastest peer that is. */
function ratios(cells, isRight) {
  const right = cells.filter((cell) => isRight(cell) && cell.standing);
  return right
    .filter(({ hand }) => !hand)
    .flatMap((own) => {
      const peers = right.filter(({ page, scenario, hand }) => hand && page === own.page && scenario === own.scenario);
      return peers.length > 0 ? [own.standing / Math.min(...peers.map(({ standing }) => standing))] : [];
    });
}

const key = ({ page, scenario }) => `${page} ${scenario}`;

/** Where a peer is right and Naast is not. */
function peersOnly(cells, isRight) {
  const right = cells.filter(isRight);
  const own = new Set(right.filter(({ hand }) => !hand).map(key));
  return right
    .filter(({ hand }) => hand)
    .map(key)
    .filter((each) => !own.has(each));
}

function lines(cells) {
  const of = (hand) => cells.filter((cell) => cell.hand === hand);
  const shares = hands.map((hand) => {
    const [there, right] = [isThere, isRight].map((test) => of(hand).filter(test));
    const time = median(right.flatMap(({ standing }) => standing ?? []));
    return {
      name: `note placed by ${names[hand]}`,
      value: `${right.length} of ${of(hand).length} right, ${time ?? '–'} ms; ${there.length} when undo is not asked`,
      target: '',
    };
  });
  const missed = [...new Set([...peersOnly(cells, isRight), ...peersOnly(cells, isThere)])];
  const [ratio, ratioThere] = [isRight, isThere].map((test) => median(ratios(cells, test)));
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
    { name: 'the same, when undo is not asked', value: ratioThere.toFixed(2), target: '' },
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
