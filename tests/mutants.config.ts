import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What `npm run mutants` runs: the quick tests of what is pure in lib/vault; each runs hundreds of times. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    testTimeout: 60_000,
    environment: 'node',
    include: ['backup-format', 'json-shape', 'kdf-header', 'migrations', 'recovery-code'].map(
      (name) => `tests/unit/vault/${name}.test.ts`,
    ),
  },
});
