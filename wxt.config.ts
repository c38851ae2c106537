import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { localeFiles, localeKeyTypes } from './locales/build.ts';

/**
 * The whole promise "nothing leaves the computer", in one line of policy.
 * `wasm-unsafe-eval` is for Argon2id (libsodium) only; `naast-worker` is the one Trusted Types policy that may start
 * its Worker (lib/vault/worker-address.ts).
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "object-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types naast-worker',
].join('; ');

/** Public half of a throw-away key: it only fixes the extension's id, so that passkeys and policies keep fitting. */
const chromiumKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA6xyWfU9L4TNcOsdq4rjJgVu/T8JNDlQKj9zpM/C+qeP+e85vUUhNwBxU5V3mO1IVqGGsowmd5+BG9yCsGCc1GCKyhhRL9i9hxOaNA7YpFx5WeYSujn3aTGXmZvbYhsorwc4tt6nmq+KdKlYWx2EM6LgFvBG/BIzjXInb/k9ZZsyXBb0RjEO9TTjl49/CihY10dA39XkIOCbNyDBCU+/v8Fc/T8bKAGJU44AsEan8LunMfFUS5Ml8vD49gI6yKJERjBTyrwlNRu4FPeHuVhQaZKuPtEH39fWTdK83DQk3cXFZBzIvvAFe9cmN6IlyajBw9FgAoYm7rjTiNiqieXw6nQIDAQAB';

const shortcuts = {
  'mark-signal': { suggested_key: { default: 'Alt+Shift+M' }, description: 'Markeer de selectie als signaal' },
  'quick-hide': { suggested_key: { default: 'Alt+Shift+H' }, description: 'Verberg Naast' },
  'open-panel': { suggested_key: { default: 'Alt+Shift+N' }, description: 'Open Naast' },
};

/**
 * What popup, options page and locked panel share stands in one file: twelve small ones each cost a locked panel a
 * round trip before it can be used (`npm run bench`).
 */
const frameInOneFile = {
  name: 'naast-frame',
  outputOptions: (options: { format?: string }) =>
    options.format === 'es'
      ? {
          ...options,
          codeSplitting: {
            groups: [
              // By itself, so that what is known of its words holds for no other file (tests/house/network-words.ts).
              { name: 'minisearch', test: /node_modules.minisearch/ },
              {
                name: 'frame',
                test: /preload-helper|entrypoints.popup.call-door|node_modules.(preact|@preact|uqr|idb)|components.(controls|frame|hide|quick-dial|vault|Panel|FatalError|show-settings)|lib.(directory.emergency|result)|lib.app.(gate|recovering|renewing|hiding|brake|ways-in|other-windows|one-at-a-time|quick-form|blank-answer|autosave)|lib.vault.(list-vaults|device-available|database|connection|containers|everything|fill-container|snapshot-files|witness|vault-rows|storage-refusal|passphrase)|locales.(text|nl)|lib.messages.(clear|copy|current-call|open|testimonies|wrong-tries|key-channel|hide-call)/,
              },
            ],
          },
        }
      : options,
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'components/static',
  vite: () => ({
    plugins: [
      preact({ reactAliasesEnabled: false, devToolsEnabled: false, prefreshEnabled: false }),
      localeFiles(),
      frameInOneFile,
    ],
    // Preload links, but not the polyfill for them: it would bring a `fetch` into the bundle.
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: { 'prepare:types': (_wxt, entries) => void entries.push(localeKeyTypes()) },
  zip: { includeSources: ['.ci/**', 'components/**', 'entrypoints/**', 'lib/**', 'locales/**', 'tests/**', '*'] },
  manifest: ({ browser }) => ({
    name: 'Naast',
    description: 'Naast helpt je bij je werk, naast ieder webdossier. Niets verlaat je computer.',
    // Firefox has no side panel API (its sidebar needs no permission) and calls its menu API the same.
    permissions: [
      'activeTab',
      'alarms',
      'contextMenus',
      'idle',
      'notifications',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['*://*/*'],
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: contentSecurityPolicy },
    commands: shortcuts,
    action: { default_title: 'Naast' },
    icons: Object.fromEntries([16, 32, 48, 128].map((size) => [size, `icon/${size}.png`])),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'naast@naast.example',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          storage: { managed_schema: 'managed-schema.json' },
          key: chromiumKey,
          minimum_chrome_version: '148',
          externally_connectable: { ids: [] },
        }),
  }),
});
