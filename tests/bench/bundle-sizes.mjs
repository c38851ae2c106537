/** How much JavaScript stands between a click and a usable panel, and how much enters somebody else's page. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openPanel } from './open-panel.mjs';
import { staticGraph } from './static-graph.mjs';

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
  const named = await staticGraph((file) => readFile(join(extension, file), 'utf8'), 'sidepanel.html');
  const ran = await scriptsUntilUsable(extension);
  const size = (scripts) => zippedKilobytes(extension, scripts);
  return [
    line(`panel JavaScript at first paint (${named.size} files)`, await size(named), 90),
    line(`panel JavaScript run until usable (${ran.size} files)`, await size(ran), 90),
    line('script injected into the page (page.js)', await size(['page.js']), 10),
    line('the second, to mark and to point (page-text.js)', await size(['page-text.js']), 10),
  ];
}
