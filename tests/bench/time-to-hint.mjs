/** What the coach costs while somebody types: the rules, a first pass, and a keystroke in a long text. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { runnerImport } from 'vite';

const size = 10_000;
const runs = 40;

const figure = (name, times, most) => {
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)];
  return {
    name: `${name}, median (min–max)`,
    value: `${median.toFixed(1)} ms (${sorted[0].toFixed(1)}–${sorted.at(-1).toFixed(1)})`,
    target: `≤ ${most} ms`,
    missed: median > most,
  };
};

function timed(act) {
  const begin = performance.now();
  act();
  return performance.now() - begin;
}

/** A text of realistic sentences: the corpus of the coach itself, as long as asked. */
function longText(root) {
  const lines = readFileSync(`${root}/tests/coach/tuning.jsonl`, 'utf8').trim().split('\n');
  const all = lines.map((line) => JSON.parse(line).text);
  return [...all, ...all].join(' ').slice(0, size);
}

function ruleBytes(root, language) {
  const folder = `${root}/lib/coach/rules/${language}`;
  const files = readdirSync(folder);
  return gzipSync(
    files.map((name) => JSON.stringify(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')))).join('\n'),
    {
      level: 9,
    },
  ).length;
}

/** Types in the middle of the text, one character at a time. */
function keystrokes(find, text) {
  const middle = text.length / 2;
  find(text);
  return Array.from({ length: runs }, (_, at) => {
    const typed = `${text.slice(0, middle)} ${'hij was vaak boos op haar'.slice(0, (at % 24) + 1)}${text.slice(middle)}`;
    return timed(() => find(typed));
  });
}

/** A finder, with the time of each piece of work in which it was made ready. */
async function prepared(prepare, pieces) {
  let begin = performance.now();
  const find = await prepare(async () => {
    pieces.push(performance.now() - begin);
    await new Promise((resolve) => setTimeout(resolve));
    begin = performance.now();
  });
  return find;
}

export async function timeToHint({ root, say }) {
  const at = root.replace(/\/$/, '');
  say(`Reading a text of ${size} characters …`);
  const { module } = await runnerImport(`${at}/tests/bench/coach-typing.ts`, {
    root: at,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': at } },
  });
  const { prepare } = module.coach;
  const text = longText(at);
  const pieces = [];
  const ready = await prepared(prepare, pieces);
  const first = timed(() => ready(text));
  const passes = [];
  for (let run = 0; run < runs; run += 1) {
    const find = await prepare(() => Promise.resolve());
    passes.push(timed(() => find(text)));
  }
  return [
    figure('coach: the longest piece of work while it is made ready', [Math.max(...pieces)], 50),
    figure('coach: first pass over 10,000 characters, after that', [first], 60),
    figure('coach: full pass over 10,000 characters', passes, 60),
    figure('coach: a keystroke in 10,000 characters', keystrokes(ready, text), 16),
    ...['nl', 'en'].map((language) => {
      const kilobytes = ruleBytes(at, language) / 1000;
      return {
        name: `coach: rules, ${language}`,
        value: `${kilobytes.toFixed(1)} kB gzip`,
        target: '≤ 60 kB',
        missed: kilobytes > 60,
      };
    }),
  ];
}
