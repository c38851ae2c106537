/** `npm run e2e`: only the end-to-end tests. `-- firefox` for one browser, `-- --only="a word of the name"` for some. */
import { build } from './build.mjs';
import { runE2e } from './e2e-runs.mjs';
import { install } from './install.mjs';
import { runMain } from './program.mjs';

const words = process.argv.slice(2);
const named = ['chromium', 'firefox'].filter((browser) => words.includes(browser));
const browsers = named.length > 0 ? named : ['chromium', 'firefox'];
const filter = words.find((word) => word.startsWith('--only='))?.slice('--only='.length);

await runMain(async () => {
  const found = await install({ browsers, screen: browsers.includes('chromium') });
  const total = { passed: 0, failed: 0 };
  for (const browser of browsers) {
    await build(browser, found.node);
    const { passed, failed } = await runE2e(browser, found, { filter });
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exitCode = 1;
});
