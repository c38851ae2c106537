import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What `npm run mutants` runs: the tests of lib/vault that need no browser. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    testTimeout: 60_000,
    environment: 'node',
    include: [
      'tests/unit/vault/recovery-code.test.ts',
      'tests/unit/vault/migrations.test.ts',
      'tests/unit/vault/backup-vectors.test.ts',
      'tests/contract/bad-backup.test.ts',
    ],
  },
});
