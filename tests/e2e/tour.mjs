/** Plays the main job by itself in a headless browser and leaves a picture of each moment: node tour.mjs BROWSER EXECUTABLE EXTENSION */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveDemo } from '../demo/server.mjs';
import { openChromium } from './chromium.mjs';
import { openFirefox } from './firefox.mjs';
import { playMainJob } from './main-job.mjs';

const [browser, executable, extension] = process.argv.slice(2);
const folder = fileURLToPath(new URL('../.output/tour/', import.meta.url));
const open = { chromium: openChromium, firefox: openFirefox }[browser];

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const demo = await serveDemo();
const opening = open({ executable, extension, demo, scale: 2, size: '1320,860' });
process.once('SIGINT', () => void opening.then((opened) => opened.close()).finally(() => process.exit(130)));
const drive = await opening;
let count = 0;
/** Pictures a moment; its name says what a reader sees there. */
const show = async (moment) => {
  count += 1;
  const file = `${String(count).padStart(2, '0')}-${moment.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.png`;
  await drive.picture(join(folder, file));
  console.log(`${file.slice(0, 2)}  ${moment}`);
};
try {
  const text = await playMainJob(drive, show);
  await writeFile(join(folder, 'dossier.txt'), `${text}\n`);
  console.log(`\nThe text that is now in the dossier:\n\n${text}\n`);
  console.log(`${count} pictures and dossier.txt are in ${relative(process.cwd(), folder)}`);
} finally {
  await drive.close();
  await demo.close();
}
