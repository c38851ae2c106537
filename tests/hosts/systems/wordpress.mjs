/** WordPress from Debian: its block editor (Gutenberg), its classic editor (TinyMCE 4), and its plain comment form. */
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { hasFocus } from '../../e2e/page-tasks.mjs';
import { until } from '../../e2e/until.mjs';
import { startMariadb } from './mariadb.mjs';
import { freePort, serve } from './server.mjs';
import { unpack } from './unpack.mjs';

const run = promisify(execFile);
const setup = fileURLToPath(new URL('wordpress-setup.php', import.meta.url));
const password = 'een wachtwoord voor een uur';
const extensions = ['mysqlnd', 'mysqli', 'tokenizer', 'ctype', 'iconv', 'fileinfo', 'exif', 'gd'];

const config = (socket, origin) => `<?php
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
foreach (['NAME' => 'wordpress', 'USER' => 'root', 'PASSWORD' => '', 'HOST' => 'localhost:${socket}', 'CHARSET' => 'utf8mb4', 'COLLATE' => ''] as $key => $value) define("DB_$key", $value);
foreach (['WP_HOME', 'WP_SITEURL'] as $key) define($key, '${origin}');
foreach (['DISABLE_WP_CRON', 'WP_HTTP_BLOCK_EXTERNAL', 'AUTOMATIC_UPDATER_DISABLED'] as $key) define($key, true);
$table_prefix = 'wp_';
require_once ABSPATH . 'wp-settings.php';
`;

/** What the plugin "Classic Editor" does, which Debian does not ship; the editor itself is still WordPress's own. */
const classic = `<?php add_filter('use_block_editor_for_post', fn ($use) => $use && !isset($_GET['classic']));`;

/** Starts it in `folder` with \`sentence\` in a published report. */
export async function startWordpress(folder, sentence) {
  const { root, versions } = await unpack(
    ['wordpress', 'wordpress-theme-twentytwentyone', 'php8.2-cli', 'php8.2-mysql', 'php8.2-gd', 'mariadb-server'],
    folder,
  );
  const site = join(root, 'usr/share/wordpress');
  const database = await startMariadb(root, join(folder, 'database'), 'wordpress');
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  await writeFile(join(site, 'wp-config.php'), config(database.socket, origin));
  await mkdir(join(site, 'wp-content/mu-plugins'));
  await writeFile(join(site, 'wp-content/mu-plugins/classic.php'), classic);

  const env = { LD_LIBRARY_PATH: join(root, 'usr/lib/x86_64-linux-gnu'), PHP_CLI_SERVER_WORKERS: '4' };
  const modules = extensions.flatMap((name) => ['-d', `extension=${name}.so`]);
  const include = ['-d', `include_path=.:${join(root, 'usr/share/php')}`];
  const php = [
    '-n',
    '-d',
    'display_errors=0',
    '-d',
    `extension_dir=${join(root, 'usr/lib/php/20220829')}`,
    ...modules,
    ...include,
  ];
  const program = join(root, 'usr/bin/php8.2');
  const made = await run(program, [...php, setup, site, password, sentence], {
    env: { ...process.env, ...env },
  });
  const report = Number(/\d+$/.exec(made.stdout)?.[0]);
  const stop = await serve(program, [...php, '-S', `127.0.0.1:${port}`, '-t', site], {
    env,
    log: join(folder, 'php.log'),
    answers: async () => (await fetch(`${origin}/wp-login.php`)).ok,
  });

  const newest = (type) =>
    database.ask(`select post_content from wp_posts where post_type = 'post' and ${type} order by ID desc limit 1`);
  return {
    name: 'WordPress',
    version: versions.wordpress,
    origin,
    read: { url: `${origin}/?p=${report}`, selector: '.entry-content p' },
    async signIn({ page, goTo }) {
      await goTo(`${origin}/wp-login.php`);
      // The form takes the focus to itself, a moment after it came.
      await until('the form has the focus', 10_000, () => page.evaluate(hasFocus, '#user_login'));
      await page.click('#user_login');
      await page.type('marit');
      await page.click('#user_pass');
      await page.type(password);
      await page.click('#wp-submit');
      await page.see('#wpadminbar');
    },
    editors: [
      {
        name: 'the block editor (Gutenberg)',
        url: `${origin}/wp-admin/post-new.php`,
        field: '.block-editor-default-block-appender__content',
        // A new post takes the focus to its title, a moment after it came.
        ready: ({ page }) => page.evaluate(hasFocus, '.wp-block-post-title'),
        async save({ page }) {
          await page.click('.editor-post-save-draft');
          await page.see('.editor-post-saved-state.is-saved');
        },
        stored: () => newest(`post_status = 'draft'`),
      },
      {
        name: 'the classic editor (TinyMCE 4)',
        url: `${origin}/wp-admin/post-new.php?classic`,
        field: '#content_ifr',
        async save({ page }) {
          await page.click('#save-post');
          await until('the post is saved', 10_000, () => page.evaluate(() => location.search.includes('message=')));
        },
        stored: () => newest(`post_status = 'draft'`),
      },
      {
        name: 'the comment form (a textarea)',
        url: `${origin}/?p=${report}`,
        field: '#comment',
        async save({ page }) {
          await page.click('#submit');
          await until('the comment stands there', 10_000, () =>
            page.evaluate(() => location.hash.startsWith('#comment')),
          );
        },
        stored: () => database.ask('select comment_content from wp_comments order by comment_ID desc limit 1'),
      },
    ],
    async stop() {
      await stop();
      await database.stop();
    },
  };
}
