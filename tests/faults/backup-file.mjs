/** A backup to bring in, made by the product's own code outside the browser. */
import { runnerImport } from 'vite';
import { root } from '../setup/program.mjs';

const at = root.replace(/\/$/, '');
export const secretOfFile = 'tulp fiets maan koek boom trein';

/** Gives `{ bytes, entries }`: the file of so many cases, and how many entries each has, its label among them. */
export async function backupFile({ cases, entries, first = 0 }) {
  const { module } = await runnerImport(`${at}/tests/faults/backup-maker.ts`, {
    root: at,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': at } },
  });
  return { bytes: await module.makeBackup(secretOfFile, { cases, entries, first }), entries: entries + 1 };
}
