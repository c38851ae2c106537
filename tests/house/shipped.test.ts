/** Promises about what is really shipped: read from the built extension, never from the configuration. */
import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { staticGraph } from '../bench/static-graph.mjs';
import { type Built, browsers, built } from './built';
import { knownSinks, sinks } from './code-sinks';
import { type Known, knownAddresses, knownWords, waysOut } from './network-words';
import { read, root } from './sources';

const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; " +
  "connect-src 'none'; worker-src 'self'; object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types naast-worker";

/** Firefox calls its panel a sidebar and asks no permission for it. */
const absent = { chrome: [], firefox: ['sidePanel'] };

const agreedKeys = {
  both: [
    ...['manifest_version', 'version', 'description', 'icons', 'permissions', 'optional_host_permissions', 'incognito'],
    ...['content_security_policy', 'commands', 'action', 'background', 'options_ui'],
  ],
  chrome: ['key', 'minimum_chrome_version', 'externally_connectable', 'side_panel', 'storage'],
  firefox: ['browser_specific_settings', 'sidebar_action'],
};

/** In kB of gzip: what loads before anything is seen, and what enters somebody else's page. */
const budgets = [
  ['the panel at first paint', 90, 'sidepanel.html'],
  ['the popup', 65, 'popup.html'],
  ['the options page', 70, 'options.html'],
  ['what enters the page', 10, 'page.js'],
] as const;

/** First cells of the table under "## Permissions". */
const explained = () => {
  const readme = existsSync(`${root}README.md`) ? read('README.md') : '';
  const chapter = /^## Permissions\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(readme)?.[1] ?? '';
  return [...chapter.matchAll(/^\| `(\w+)` +\| *\S/gm)].map((row) => row[1]);
};

describe.each(browsers)('what is shipped for %s', (browser) => {
  let shipped: Built;
  beforeAll(() => {
    shipped = built(browser);
  }, 120_000);

  test('asks exactly the permissions that the README explains', () => {
    const wanted = explained().filter((name) => !absent[browser].some((other) => other === name));
    expect(shipped.manifest.permissions.toSorted(), 'Make README.md “## Permissions” and wxt.config.ts equal.').toEqual(
      wanted.sort(),
    );
  });

  test.each(['host_permissions', 'content_scripts', 'web_accessible_resources'])('has no %s', (name) => {
    expect(shipped.manifest, 'Reach pages by scripting.executeScript only (design §6.4).').not.toHaveProperty(name);
  });

  test('says nothing in its manifest that was not agreed', () => {
    const { name, short_name: short, ...rest } = shipped.manifest;
    expect([name, short ?? 'Naast'], 'A neutral name: it stands in every list of extensions.').toEqual([
      'Naast',
      'Naast',
    ]);
    const agreed = [...agreedKeys.both, ...agreedKeys[browser]];
    expect(Object.keys(rest).filter((key) => !agreed.includes(key))).toEqual([]);
  });

  test('may only be granted sites one by one', () => {
    expect(shipped.manifest['optional_host_permissions']).toEqual(['*://*/*']);
    expect(shipped.manifest['optional_permissions']).toBeUndefined();
  });

  test('forbids every connection by policy', () => {
    expect(shipped.manifest.content_security_policy, 'Policy is in wxt.config.ts, reasons in the README.').toEqual({
      extension_pages: policy,
    });
  });

  test('stays out of private windows and away from other extensions', () => {
    expect(shipped.manifest['incognito']).toBe('not_allowed');
    expect(shipped.manifest['externally_connectable']).toEqual(browser === 'chrome' ? { ids: [] } : undefined);
  });

  test('never opens by itself', () => {
    const sidebar = shipped.manifest['sidebar_action'];
    const closed = expect.objectContaining({ open_at_install: false }) as unknown;
    expect(sidebar, 'Somebody may be looking: set it in sidepanel/index.html.').toEqual(
      browser === 'firefox' ? closed : undefined,
    );
  });

  test('has a fixed identity and says that it collects nothing', () => {
    const chromium = { key: expect.stringMatching(/^MII/) as unknown, browser_specific_settings: undefined };
    const id = 'naast@naast.example';
    const gecko = { id, data_collection_permissions: { required: ['none'] } };
    const firefox = { browser_specific_settings: { gecko: expect.objectContaining(gecko) as unknown }, key: undefined };
    const { key, browser_specific_settings } = shipped.manifest;
    expect({ key, browser_specific_settings }).toEqual(browser === 'chrome' ? chromium : firefox);
  });

  test('knows no way to the network', () => {
    const found = waysOut.flatMap((way) => unknown(shipped, way, knownWords));
    expect(found, 'Remove it, or explain it in tests/house/network-words.ts.').toEqual([]);
  });

  test('names no address on the network', () => {
    const found = unknown(shipped, /\b(https?|wss?):\/\/[^\s"'`<>)]+/g, knownAddresses);
    expect(found, 'Remove it, or explain it in tests/house/network-words.ts.').toEqual([]);
  });

  test('makes no code or markup out of text', () => {
    const found = sinks.flatMap((sink) => unknown(shipped, sink, knownSinks));
    expect(found, 'Remove it, or explain it in tests/house/code-sinks.ts.').toEqual([]);
  });

  test('has one Trusted Types policy, which gives the address of our own worker and nothing else', () => {
    const policies = [...shipped.bundle.values()].flatMap((code) =>
      [...code.matchAll(/createPolicy\(([^)]*\))/g)].map(([, made = '']) => made),
    );
    expect(policies, 'The one policy is naast-worker, in lib/vault/worker-address.ts.').toEqual([
      expect.stringMatching(/^[`'"]naast-worker[`'"], ?\{ ?createScriptURL: ?\(\)$/),
    ]);
  });

  test.each(budgets)('keeps %s under %i kB', async (_what, most, page) => {
    const code = (file: string) => shipped.bundle.get(file) ?? '';
    const scripts = page.endsWith('.html') ? await staticGraph(code, page) : [page];
    const sizes = [...scripts].map((file) => gzipSync(code(file), { level: 9 }).length / 1000);
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(most);
  });

  test('holds every picture that it names', () => {
    const icons = Object.values(shipped.manifest.icons);
    expect(icons.length).toBeGreaterThan(0);
    const missing = icons.filter((icon) => !shipped.files.includes(icon));
    expect(missing, 'Put these in components/static; browsers refuse to load the extension without.').toEqual([]);
  });

  test('starts no page with code outside its files', () => {
    const pages = [...shipped.bundle].filter(([file]) => file.endsWith('.html'));
    const inline = pages.filter(([, html]) => /<script(?![^>]*\bsrc="\/)|<style|\son\w+=|\sstyle=/.test(html));
    expect(
      inline.map(([file]) => file),
      'Scripts and styles come from files of the extension.',
    ).toEqual([]);
  });
});

/** Finds of a pattern in the bundle that no row of `known` explains. */
function unknown({ bundle }: Built, pattern: RegExp, known: readonly Known[]): string[] {
  return [...bundle].flatMap(([file, code]) =>
    [...code.matchAll(pattern)]
      .map(([found]) => found)
      .filter((found) => !known.some((row) => row.file.test(file) && row.finds.test(found)))
      .map((found) => `${file}: ${found.slice(0, 80)}`),
  );
}
