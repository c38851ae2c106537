/** What somebody with the disk, or beside the wire, finds (rows 46–48 and 65). */
import { deepEqual, ok } from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { markBruise, openNote, openWithCase, passphrase, placeNote, unlock } from '../e2e/main-job.mjs';
import { recordsIn } from './in-storage.mjs';
import { keysOf } from './keys-of.mjs';
import { search, word } from './search.mjs';
import { closeCase, eraseCase, newCase } from './panel-acts.mjs';
import { openWithFacts, snapshotTaken } from './steps.mjs';
import { openSignals, save } from './write-in-panel.mjs';

const marker = () => `Mrk${randomBytes(6).toString('hex')}zq`;

/** Searches at three moments: while open, after locking, after a kill. */
async function searchThrice(drive, wanted) {
  const found = [];
  let files = 0;
  const look = async (moment) => {
    const seen = await search(drive.profile, await wanted());
    files += seen.files;
    found.push(...seen.hits.map((hit) => `${moment}: ${hit}`));
  };
  const { hits } = await search(drive.profile, word(drive.name === 'Firefox' ? 'moz-extension' : 'chrome-extension'));
  ok(hits.length > 0, 'a search that finds nothing at all would prove anything');
  await look('while open');
  await drive.panel.click('button', 'Vergrendel');
  await drive.panel.see('heading', 'Vergrendeld');
  await look('after locking');
  await unlock(drive);
  await drive.panel.see('heading', 'Casussen');
  await drive.killBrowser();
  await look('after a kill');
  return { found, files };
}

export const secrecyRows = [
  {
    id: 46,
    title: 'words typed everywhere are searched in the whole profile (with row 48: titles, history, sessions)',
    expected: '0 found while open, after locking, after a kill',
    run: async ({ open }) => {
      const drive = await open();
      const { panel } = drive;
      const marks = Array.from({ length: 4 }, marker);
      const [label, quote, seen, half] = marks;
      await openWithCase(drive, `Groep 4 ${label}`);
      await openSignals(panel);
      await panel.click('button', /^(Vul in|Voeg toe)$/);
      await panel.type('textbox', 'Letterlijke tekst of woorden', quote);
      await panel.type('textbox', /Wat zag, hoorde of rook je zelf/, seen);
      await panel.click('button', /^Bewaar/);
      await panel.see('Opgeslagen.');
      await openSignals(panel);
      await panel.click('button', /^(Vul in|Voeg toe)$/);
      await panel.type('textbox', 'Letterlijke tekst of woorden', half);
      await panel.see(/Later verder|Terug/);
      // The whole of it begins as a sentence of the screen does.
      const wanted = [...marks, passphrase.slice(-10)].flatMap(word);
      const { found, files } = await searchThrice(drive, () => wanted);
      deepEqual(found, []);
      return `${marks.length} words and the passphrase: 0 found in ${files} files`;
    },
  },
  {
    id: 47,
    title: 'every key of the vault is searched in the whole profile, made again with other software',
    expected: '0 found while open, after locking, after a kill',
    run: async ({ open }) => {
      const drive = await open();
      await openWithFacts(drive, 5);
      const keys = await keysOf(drive.panel, passphrase);
      const { found, files } = await searchThrice(drive, () => keys);
      deepEqual(found, []);
      return `${keys.length} keys: 0 found in ${files} files`;
    },
  },
  {
    id: 50,
    title: 'the ciphertext of an erased case is searched in the whole profile',
    expected: '0 found, also in the snapshots, after the browser was closed',
    run: async ({ open }) => {
      const drive = await open();
      const { panel } = drive;
      await openWithFacts(drive, 3);
      const before = await recordsIn(panel, 'entries');
      await newCase(drive, 'Klaar');
      await save(panel, 1_000, 5);
      await closeCase(drive, 'Klaar');
      await snapshotTaken(drive);
      const old = new Set(before.map(({ id }) => id));
      const wanted = (await recordsIn(panel, 'entries'))
        .filter(({ id }) => !old.has(id))
        .map(({ bytes }, at) => ({ name: `record ${at}`, bytes: Buffer.from(bytes), letter: 4 }));
      ok((await search(drive.profile, wanted)).hits.length > 0, 'a search that never finds it would prove nothing');
      await eraseCase(drive, 'Klaar');
      await panel.see(/De casus is gewist, ook uit de kopieën/);
      await drive.quitBrowser();
      const { hits, files } = await search(drive.profile, wanted);
      deepEqual(hits, []);
      return `${wanted.length} records: 0 found in ${files} files`;
    },
  },
  {
    id: 65,
    title: 'requests of all of the main job, with snapshots and locking',
    expected: '0 requests',
    run: async ({ open }) => {
      const drive = await open();
      await openWithCase(drive);
      await markBruise(drive);
      await drive.panel.click('button', 'Bewaar bij Groep 4');
      await openNote(drive);
      await drive.panel.see(/^Verslag — /);
      await placeNote(drive);
      await drive.panel.click('button', 'Vergrendel');
      await unlock(drive);
      await drive.panel.see('heading', 'Casussen');
      deepEqual(await drive.network(), []);
      return '0 requests';
    },
  },
];
