/** A gallery from a file: `[{ name, url, expect? }]`, or the same under `pages`. */
import { readFileSync } from 'node:fs';

/** Reads and checks it; throws one sentence that says what is wrong where. */
export function readGallery(path) {
  const found = JSON.parse(readFileSync(path, 'utf8'));
  const pages = Array.isArray(found) ? found : found.pages;
  if (!Array.isArray(pages)) throw new Error(`${path} is not a list of pages`);
  for (const { name, url, expect } of pages) {
    if (typeof name !== 'string' || !URL.canParse(url))
      throw new Error(`${path}: ${name ?? 'a page'} needs name and url`);
    if (expect !== undefined && !['placed', 'refused'].includes(expect))
      throw new Error(`${path}: ${name} expects ${expect}; it can be placed or refused`);
  }
  return pages;
}
