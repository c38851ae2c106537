/** `npm start`: Naast beside the demo dossier. `-- --firefox` for Firefox, `-- --tour` to let it play by itself. */
import { join } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { root, runMain, runProgram } from './program.mjs';

const flags = process.argv.slice(2);
const browser = flags.includes('--firefox') ? 'firefox' : 'chromium';
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const isTour = flags.includes('--tour') || !hasDisplay;

await runMain(async () => {
  const found = await install({ browsers: [browser] });
  const extension = await build(browser, found.node);
  if (isTour) console.log(`${hasDisplay ? '' : 'There is no display. '}Naast now plays the main job by itself.`);
  const script = join(root, isTour ? 'tests/e2e/tour.mjs' : 'tests/setup/open.mjs');
  const { code } = await runProgram(found.node, [script, browser, found[browser], extension], { show: true });
  process.exitCode = code;
});
