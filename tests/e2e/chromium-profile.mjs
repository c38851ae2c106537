/** A Chromium profile in a temporary folder, for one run. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Makes a fresh profile without the bubble that offers to translate: it takes the keyboard from whatever is open.
 * `parent` is the folder to make it in.
 */
export async function createChromiumProfile(parent = tmpdir()) {
  const profile = await mkdtemp(join(parent, 'naast-chromium-'));
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify({ translate: { enabled: false } }));
  return profile;
}
