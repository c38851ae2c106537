/** The job itself. */
import { deepEqual, equal, match, ok } from 'node:assert/strict';
import {
  bruise,
  makeVault,
  markBruise,
  noteInDossier,
  openNote,
  openWithCase,
  openWithSignal,
  placeNote,
} from '../main-job.mjs';

export const mainJob = [
  {
    name: 'a marked sentence becomes a signal, step 2 is answered, and the note is in the field and in the dossier',
    run: async (drive, demo) => {
      const { panel, page } = drive;
      await openWithSignal(drive);
      await panel.click('button', /Overleg/);
      await panel.see('heading', 'Overleg');
      await panel.click('button', 'Vul in');
      await panel.type('textbox', 'Met wie heb je overlegd?', 'Joris, aandachtsfunctionaris');
      await panel.type('textbox', 'Wat was het advies?', 'Vraag moeder naar de plek.');
      await panel.click('button', 'Bewaar');
      await panel.see('Opgeslagen.');
      await panel.see('heading', 'Welk advies vroeg je aan Veilig Thuis?');
      await panel.click('button', 'Terug');
      await openNote(drive);
      await panel.see(/^Verslag — 127\.0\.0\.1/);
      await placeNote(drive);
      const note = await noteInDossier(drive);
      match(note, new RegExp(bruise));
      match(note, /Vraag moeder naar de plek/);
      ok(!/meldcode/i.test(note), 'the neutral form does not name the meldcode');
      await page.click('.note button');
      await page.see('.saved');
      deepEqual(
        demo.saved.map(({ text }) => text.replace(/\r\n/g, '\n')),
        [note],
      );
    },
  },
  {
    name: 'the note lands in the rich editor, on another page of the same client',
    run: async (drive) => {
      const { panel } = drive;
      await openWithSignal(drive);
      await drive.openDemo('/client/1/beloop');
      await drive.page.see('html[data-editor=ready]');
      await drive.page.click('.tox-edit-area__iframe');
      await drive.renewAccess();
      await openNote(drive, '');
      await panel.see(/Beloop — 127\.0\.0\.1/);
      await panel.click('button', 'Zet in het dossier');
      await panel.click('button', /Alleen collega/);
      await panel.see(/De notitie staat in het dossier/);
      const text = await drive.page.evaluate(
        () => document.querySelector('.tox-edit-area__iframe').contentDocument.body.innerText,
      );
      match(text, new RegExp(bruise));
      equal(text.split(bruise).length, 2, 'once, not twice');
    },
  },
  {
    name: 'text can be marked inside a frame of the dossier',
    run: async (drive) => {
      await openWithCase(drive);
      await drive.openDemo('/client/1/inzage');
      await markBruise(drive, { frame: 'iframe' });
      equal(await drive.panel.value('textbox', 'Letterlijke tekst of woorden'), bruise);
    },
  },
  {
    name: 'the shortcut marks the selection as the page menu does',
    run: async (drive) => {
      await openWithCase(drive);
      await drive.page.click('h1');
      await drive.selectText('#entry-1 .text', { part: bruise });
      await drive.pressShortcut('Alt+Shift+M');
      equal(await drive.panel.value('textbox', 'Letterlijke tekst of woorden'), bruise);
    },
  },
  {
    name: 'a note is taken back with one click, in the field and in the case',
    run: async (drive) => {
      const { panel } = drive;
      await openWithSignal(drive);
      await openNote(drive);
      await panel.see(/^Verslag — /);
      await placeNote(drive);
      await panel.click('button', 'Maak ongedaan');
      await panel.see(/Ongedaan gemaakt/);
      equal(await noteInDossier(drive), '');
      await panel.click('button', 'Terug');
      await panel.see('Eén aantekening staat nog niet in het dossier.');
    },
  },
  {
    name: 'what was marked before there was a vault waits until the professional picks it up',
    run: async (drive) => {
      await drive.openDemo('/client/1');
      await drive.openPopup(); // by then the background has drawn its menu
      await drive.popup.see('link', 'Bel 112');
      await markBruise(drive);
      await makeVault(drive);
      await drive.panel.click('button', 'Maak hier een signaal van');
      equal(await drive.panel.value('textbox', 'Letterlijke tekst of woorden'), bruise);
    },
  },
];
