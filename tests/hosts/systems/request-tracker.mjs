/** Request Tracker 5 from Debian, with its own web server and SQLite: CKEditor 4 in a frame, and a plain textarea. */
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort, serve } from './server.mjs';
import { unpack } from './unpack.mjs';

const run = promisify(execFile);
const setup = fileURLToPath(new URL('request-tracker-setup.pl', import.meta.url));
const password = 'een wachtwoord voor een uur';

const settings = (port, database) => `
Set($rtname, 'lindehof');
Set($WebDomain, '127.0.0.1');
Set($WebPort, ${port});
Set($DatabaseType, 'SQLite');
Set($DatabaseName, '${database}');
Set($MessageBoxRichText, 1);
Set($DevelMode, 1);
Set($LogToSyslog, undef);
Set($SendmailPath, '/bin/true');
1;
`;

/** Debian's paths are written in the program; here they lead to the folder that it was unpacked in. */
async function movePaths(root, here) {
  const share = join(root, 'usr/share/request-tracker5');
  const places = [
    [/(?<=['"])\/usr\/share\/request-tracker5/g, share],
    [/(?<=['"])\/var\/(?:lib|cache)\/request-tracker5/g, join(here, 'var')],
    [/(?<=['"])\/etc\/request-tracker5/g, join(here, 'etc')],
  ];
  const programs = [join(root, 'usr/sbin/rt-setup-database-5'), join(share, 'libexec/rt-server')];
  for (const file of [join(share, 'lib/RT/Generated.pm'), ...programs]) {
    const words = await readFile(file, 'utf8');
    await writeFile(
      file,
      places.reduce((text, [from, to]) => text.replace(from, to), words),
    );
  }
  return { share, setUp: programs[0], server: programs[1] };
}

/** What the job needs to know of one that runs at `origin`: what is read, how one signs in, and its editors. */
export function requestTrackerAt({ origin, ticket, database, version, stop }) {
  const newest = (type) => {
    const opened = new DatabaseSync(database, { readOnly: true });
    const sql = 'select Content from Attachments where ContentType = ? and Content is not null order by id desc';
    const row = opened.prepare(sql).get(type);
    opened.close();
    return String(row?.Content);
  };
  const save = async ({ page }) => {
    await page.click('input[name=SubmitTicket]');
    await page.see('#ticket-history, .history');
  };
  const editor = (name, action) => ({
    name,
    url: `${origin}/Ticket/Update.html?id=${ticket}&Action=${action}`,
    field: '.cke_wysiwyg_frame',
    save,
    stored: () => newest('text/html'),
  });
  return {
    name: 'Request Tracker',
    version,
    origin,
    read: { url: `${origin}/Ticket/History.html?id=${ticket}`, selector: '.message-stanza' },
    async signIn({ page, goTo }) {
      await goTo(`${origin}/`);
      await page.click('#user');
      await page.type('root');
      await page.click('input[name=pass]');
      await page.type(password);
      await page.click('input[type=submit]');
      await page.see('#logged-in, #li-preferences, #main-navigation');
    },
    editors: [editor('a comment (CKEditor 4)', 'Comment'), editor('a reply (CKEditor 4)', 'Respond')],
    stop,
  };
}

/** Starts it in `folder` with `sentence` in a ticket. */
export async function startRequestTracker(folder, sentence) {
  const { root, versions } = await unpack(['request-tracker5', 'rt5-db-sqlite'], folder);
  const { share, setUp, server } = await movePaths(root, folder);
  const [port, database] = [await freePort(), join(folder, 'var/rt.sqlite')];
  const origin = `http://127.0.0.1:${port}`;
  for (const name of ['etc', 'var/mason_data', 'var/session_data'])
    await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, 'site.pm'), settings(port, database));
  const libraries = ['usr/share/perl5', 'usr/lib/x86_64-linux-gnu/perl5/5.36', 'usr/share/request-tracker5/lib'];
  const env = {
    RT_SITE_CONFIG: join(folder, 'site.pm'),
    RT_SITE_CONFIG_DIR: join(folder, 'etc'),
    PERL5LIB: libraries.map((name) => join(root, name)).join(':'),
    LD_LIBRARY_PATH: join(root, 'usr/lib/x86_64-linux-gnu'),
  };
  const perl = (...words) => run('perl', words, { cwd: share, env: { ...process.env, ...env } });
  await perl(setUp, '--action', 'init', '--skip-create');
  const { stdout: ticket } = await perl(setup, password, sentence);
  const stop = await serve('perl', [server, '--host', '127.0.0.1', '--port', String(port)], {
    env,
    log: join(folder, 'rt.log'),
    answers: async () => (await fetch(origin)).ok,
  });

  return requestTrackerAt({ origin, ticket, database, version: versions['request-tracker5'], stop });
}
