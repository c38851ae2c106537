/** A Chromium profile in a temporary folder, for one run. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const preferences = (profile) => ({
  translate: { enabled: false },
  // Without it an unpacked extension that loads itself anew is switched off.
  extensions: { ui: { developer_mode: true } },
  download: { default_directory: join(profile, 'downloads'), prompt_for_download: false },
});

/**
 * Makes a fresh profile without the bubble that offers to translate: it takes the keyboard from whatever is open.
 * `parent` is the folder to make it in.
 */
export async function createChromiumProfile(parent = tmpdir()) {
  const profile = await mkdtemp(join(parent, 'naast-chromium-'));
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences(profile)));
  return profile;
}
