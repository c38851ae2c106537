/** A backup without Naast (row 82): the public `age` program opens ours, and what it seals can be brought in. */
import { ok } from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWithCase } from '../e2e/main-job.mjs';
import { until } from '../e2e/until.mjs';
import { ageIsMissing, openWithAge, sealWithAge } from './age-program.mjs';
import { secretOfFile } from './backup-file.mjs';
import { backToCases, bringBackup, chooseBackup, makeBackup } from './panel-acts.mjs';
import { hasFacts, openCase } from './steps.mjs';
import { save } from './write-in-panel.mjs';

export const needsAge = ageIsMissing();

/** The file that was downloaded, once it is all there. */
async function downloaded({ profile }) {
  const folder = join(profile, 'downloads');
  return until('the file is downloaded', 20_000, async () => {
    const names = await readdir(folder).catch(() => []);
    const [name] = names.filter((each) => each.endsWith('.age'));
    return name && names.length === 1 && (await readFile(join(folder, name))).length > 0 && join(folder, name);
  });
}

export const ageRows = [
  {
    id: 82,
    title: 'the age program opens a backup of Naast, and Naast brings in what the age program sealed',
    expected: 'every fact is there, both ways',
    run: async ({ open }) => {
      const folder = await mkdtemp(join(tmpdir(), 'naast-age-'));
      const [text, again] = [join(folder, 'opened.json'), join(folder, 'again.age')];
      try {
        const drive = await open();
        await openWithCase(drive);
        await save(drive.panel, 0, 6);
        await makeBackup(drive, secretOfFile);
        await openWithAge(await downloaded(drive), text, secretOfFile);
        const words = await readFile(text, 'utf8');
        for (let fact = 0; fact < 6; fact += 1)
          ok(words.includes(`fact-${fact}-end`), `fact ${fact} is not in the file`);
        await sealWithAge(text, again, secretOfFile);
        const other = await open();
        await openWithCase(other, 'Een andere computer');
        await chooseBackup(other, await readFile(again));
        await bringBackup(other);
        await backToCases(other);
        await openCase(other);
        return `age opened ${words.length} characters; ${await hasFacts(other, 6)} of 6 facts came back in`;
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  },
];
