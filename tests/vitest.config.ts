import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { localeFiles } from '../locales/build.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = {
  // Not in node_modules: worktrees that share those would throw out each other's.
  cacheDir: `${root}tests/.output/vite`,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  plugins: [preact({ reactAliasesEnabled: false, devToolsEnabled: false, prefreshEnabled: false }), localeFiles()],
};

/** How long a test may take before it counts as hung, on a machine that does other things as well. No measure of speed. */
const patience = 60_000;

export default defineConfig({
  root,
  test: {
    attachmentsDir: 'tests/.output/attachments',
    projects: [
      {
        ...shared,
        test: { name: 'house', testTimeout: patience, include: ['tests/house/**/*.test.ts'], environment: 'node' },
      },
      {
        ...shared,
        test: { name: 'unit', testTimeout: patience, include: ['tests/unit/**/*.test.ts'], environment: 'node' },
      },
      {
        ...shared,
        // Found while a test runs, they would reload its page.
        optimizeDeps: {
          include: [
            'tinymce',
            'tinymce/models/dom',
            'tinymce/themes/silver',
            'tinymce/icons/default',
            'axe-core',
            'libsodium-wrappers-sumo',
            'age-encryption',
            'docx',
            'fast-check',
            'jsqr',
          ],
        },
        // Packages may lie elsewhere, behind a link; measuring coverage fetches a file of one.
        server: { fs: { allow: [root, realpathSync(`${root}node_modules`)] } },
        test: {
          name: 'browser',
          testTimeout: patience,
          include: ['tests/{components,contract,hosts}/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            expect: {
              toMatchScreenshot: {
                // What still differs from machine to machine is the edge of a curve, or a control that the browser draws.
                comparatorOptions: { threshold: 0.2, allowedMismatchedPixelRatio: 0.005 },
                resolveScreenshotPath: ({ arg, ext, root }) => `${root}/tests/components/pictures/${arg}${ext}`,
                resolveDiffPath: ({ arg, ext, root }) => `${root}/tests/.output/pictures/${arg}${ext}`,
              },
            },
            provider: playwright({
              launchOptions: {
                executablePath: process.env['NAAST_CHROMIUM'] ?? '/usr/bin/chromium',
                args: [
                  '--no-sandbox',
                  '--disable-gpu',
                  '--disable-background-networking',
                  '--disable-component-update',
                ],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
