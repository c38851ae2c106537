/** A MariaDB of our own: data in a folder that is thrown away, reached through a socket in it and by no network. */
import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { userInfo } from 'node:os';
import { promisify } from 'node:util';
import { serve } from './server.mjs';

const run = promisify(execFile);

/** Starts it with one empty database; gives its socket, `ask(sql)` for one value, and `stop`. */
export async function startMariadb(root, folder, name) {
  const [data, socket] = [join(folder, 'data'), join(folder, 'socket')];
  const env = { LD_LIBRARY_PATH: join(root, 'usr/lib/x86_64-linux-gnu') };
  const options = { env: { ...process.env, ...env }, maxBuffer: 16 * 1024 * 1024 };
  const shared = ['--no-defaults', `--basedir=${join(root, 'usr')}`, `--datadir=${data}`];
  const user = userInfo().username;
  await mkdir(data, { recursive: true });
  await run(
    join(root, 'usr/bin/mariadb-install-db'),
    [...shared, '--auth-root-authentication-method=normal', '--skip-test-db', `--user=${user}`],
    options,
  );
  const ask = async (sql) => {
    const words = ['--no-defaults', `--socket=${socket}`, '--user=root', '--raw', '--skip-column-names'];
    const { stdout } = await run(join(root, 'usr/bin/mariadb'), [...words, '--execute', sql], options);
    return stdout.replace(/\n$/, '');
  };
  const stop = await serve(
    join(root, 'usr/sbin/mariadbd'),
    [...shared, `--socket=${socket}`, `--pid-file=${join(folder, 'pid')}`, '--skip-networking', `--user=${user}`],
    { env, log: join(folder, 'log'), answers: () => ask('select 1') },
  );
  await ask(`create database ${name} character set utf8mb4`);
  return { socket, ask: (sql) => ask(`use ${name}; ${sql}`), stop };
}
