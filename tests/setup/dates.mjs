/**
 * Which phone numbers and regions were checked more than twelve months ago: `node tests/setup/dates.mjs`. Warns only, so
 * that an old commit stays green; with `--strict` (before `npm run zip`) it fails: what is shipped must be checked.
 * `--today=2028-01-01` looks from another day.
 */
import { readFileSync } from 'node:fs';

const folder = new URL('../../lib/directory/', import.meta.url);
const read = (file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
const given = process.argv.find((word) => word.startsWith('--today='))?.slice('--today='.length);
const today = given ?? new Date().toISOString().slice(0, 10);

// As isStale in lib/directory/emergency.ts; the same is asked of both in tests/unit/directory.
const yearLater = (day) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
const stale = ['emergency.json', 'numbers.json', 'regions.json'].flatMap((file) =>
  read(file)
    .filter(({ checkedOn }) => yearLater(checkedOn) < today)
    .map(({ id, checkedOn, source }) => `lib/directory/${file}: ${id}, checked on ${checkedOn} against "${source}"`),
);

if (stale.length > 0) {
  console.warn(`Checked more than twelve months ago. Look at the source, then change checkedOn:\n${stale.join('\n')}`);
  if (process.argv.includes('--strict')) process.exitCode = 1;
}
