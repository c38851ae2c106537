/** How much JavaScript stands between a click and a usable panel, and how much enters somebody else's page. */
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openPanel } from './open-panel.mjs';

const linked = /<(?:script|link)\b[^>]*?\b(?:src|href)="\/([^"]+\.js)"/g;
// Static imports and re-exports of a built module; `import(` is lazy and does not count.
const imported =
  /(?<![\w$.])(?:import|export)\s*(?:[\w$*{},\s]+?\bfrom\s*|\{[\w$*,\s]*\}\s*from\s*)?["'](\.[^"']+)["']/g;

const found = (pattern, text) => [...text.matchAll(pattern)].map((match) => match[1]);

/** Every script that a page names before it runs: its own, what is preloaded, and what those import. */
export async function staticGraph(extension, page) {
  const scripts = new Set();
  const waiting = found(linked, await readFile(join(extension, page), 'utf8'));
  while (waiting.length > 0) {
    const path = waiting.pop();
    if (scripts.has(path)) continue;
    scripts.add(path);
    const code = await readFile(join(extension, path), 'utf8');
    waiting.push(...found(imported, code).map((address) => posix.join(posix.dirname(path), address)));
  }
  return scripts;
}

/** Every script the browser really ran until a passphrase could be typed, lazy ones too. */
async function scriptsUntilUsable(extension) {
  const scripts = new Set();
  await openPanel(extension, async (page) => {
    const client = await page.createCDPSession();
    client.on('Debugger.scriptParsed', ({ url }) => {
      if (url.startsWith('chrome-extension://')) scripts.add(new URL(url).pathname.slice(1));
    });
    await client.send('Debugger.enable');
  });
  return scripts;
}

async function zippedKilobytes(extension, scripts) {
  const codes = await Promise.all([...scripts].map((path) => readFile(join(extension, path))));
  return codes.reduce((sum, code) => sum + gzipSync(code, { level: 9 }).length / 1000, 0);
}

const line = (name, size, most) => ({
  name,
  value: `${size.toFixed(1)} kB gzip`,
  target: `≤ ${most} kB`,
  missed: size > most,
});

export async function bundleSizes({ extension }) {
  const named = await staticGraph(extension, 'sidepanel.html');
  const ran = await scriptsUntilUsable(extension);
  const size = (scripts) => zippedKilobytes(extension, scripts);
  return [
    line(`panel JavaScript at first paint (${named.size} files)`, await size(named), 90),
    line(`panel JavaScript run until usable (${ran.size} files)`, await size(ran), 90),
    line('script injected into the page (page.js)', await size(['page.js']), 10),
    line('the second, to mark and to point (page-text.js)', await size(['page-text.js']), 10),
  ];
}
