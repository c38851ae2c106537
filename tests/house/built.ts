/** The extension as it is shipped, built anew when a source is newer than what lies in `.output`. */
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { filesIn, productFolders, read, root } from './sources';

export const browsers = ['chrome', 'firefox'] as const;
export type Browser = (typeof browsers)[number];

export interface Manifest {
  permissions: string[];
  icons: Record<string, string>;
  content_security_policy: { extension_pages: string };
  [key: string]: unknown;
}

export interface Built {
  manifest: Manifest;
  /** Every file by its name in the bundle. */
  files: string[];
  /** What scripts, pages and styles say, by file name. */
  bundle: Map<string, string>;
}

const folderOf = (browser: Browser) => `.output/${browser}-mv3`;
const savedAt = (path: string) => statSync(root + path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const isStale = (browser: Browser) => {
  const made = ['package.json', 'package-lock.json', 'wxt.config.ts', ...productFolders.flatMap(filesIn)];
  return savedAt(`${folderOf(browser)}/manifest.json`) < Math.max(...made.map(savedAt));
};

/** Builds when needed and reads the result. Throws with WXT's own words when the build fails. */
export function built(browser: Browser): Built {
  if (isStale(browser)) {
    const wxt = [`${root}node_modules/wxt/bin/wxt.mjs`, 'build', '-b', browser];
    // The test runner's NODE_ENV would make a development bundle.
    execFileSync(process.execPath, wxt, { cwd: root, stdio: 'pipe', env: { ...process.env, NODE_ENV: 'production' } });
  }
  const folder = folderOf(browser);
  const files = filesIn(folder).map((path) => path.slice(folder.length + 1));
  const texts = files.filter((name) => /\.(js|html|css)$/.test(name));
  return {
    manifest: JSON.parse(read(`${folder}/manifest.json`)) as Manifest,
    files,
    bundle: new Map(texts.map((name) => [name, read(`${folder}/${name}`)])),
  };
}
