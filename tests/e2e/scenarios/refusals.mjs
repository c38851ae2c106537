/** Bad input: each ends in a clear sentence, the page untouched and the note still there. */
import { equal, match } from 'node:assert/strict';
import { bruise, noteInDossier, openNote, openWithSignal } from '../main-job.mjs';

/** Goes to another page with the note on screen; access is given again where the browser dropped it. */
async function beside(drive, path, click) {
  await openWithSignal(drive);
  await drive.panel.click('button', 'Naar de notitie');
  await drive.openDemo(path);
  await drive.renewAccess();
  if (click) await drive.page.click(click);
}

const refusedField = (name, path, click, sentence) => ({
  name,
  run: async (drive) => {
    await beside(drive, path, click);
    await drive.panel.see(sentence);
    match(await drive.panel.text(), new RegExp(bruise));
  },
});

/** A closed tab leaves an empty one in front. */
const closedTab = {
  Chromium: /Naast mag deze pagina nog niet zien|Dit is een pagina van de browser/,
  Firefox: /Naast mag deze pagina nog niet zien/,
};
/** Places in a page the case has never been in: both questions are answered with yes. */
async function placeElsewhere({ panel }) {
  await panel.click('button', 'Zet in het dossier');
  await panel.click('button', /^Ja, dit is het dossier van/);
  await panel.click('button', /Alleen collega/);
}

export const refusals = [
  refusedField('no field: says where to click', '/bad/no-field', '', /Klik eerst in het veld/),
  refusedField('a password field is refused', '/bad/password', '#note', /Dit is een wachtwoordveld/),
  refusedField('a read-only field is refused', '/bad/read-only', '#note', /Dit veld kun je alleen lezen/),
  refusedField('a sandboxed frame is refused with copy', '/bad/sandboxed', 'iframe', /afgeschermd/),
  {
    name: 'a field that parents read is warned of by its site adapter, without a question who reads there',
    run: async (drive) => {
      const { panel } = drive;
      await beside(drive, '/client/1/bericht', '#note');
      await panel.see(/^Bericht aan ouders — /);
      await panel.click('button', 'Zet in het dossier');
      await panel.see(/Cliënt, ouders of partner kunnen dit veld lezen/);
      equal(await noteInDossier(drive), '');
    },
  },
  {
    name: 'a note that is too long for the field is not shortened',
    run: async (drive) => {
      await beside(drive, '/bad/short', '#note');
      await drive.panel.click('button', 'Zet in het dossier');
      await drive.panel.see(/De notitie is te lang voor dit veld/);
      equal(await noteInDossier(drive), '');
    },
  },
  {
    name: 'a field that vanishes while inserting is told as it is',
    run: async (drive) => {
      await beside(drive, '/bad/vanishing', '#note');
      await placeElsewhere(drive);
      await drive.panel.see(/Uitkomst onzeker/);
      match(await drive.panel.text(), new RegExp(bruise));
    },
  },
  {
    name: 'a page of the browser itself, and a closed tab, are explained',
    run: async (drive) => {
      await openWithSignal(drive);
      await openNote(drive);
      await drive.panel.see(/^Verslag — /);
      await drive.goTo(drive.name === 'Firefox' ? 'about:license' : 'chrome://version');
      await drive.panel.see(/Dit is een pagina van de browser zelf/);
      await drive.closeDemo();
      await drive.panel.see(closedTab[drive.name]);
      match(await drive.panel.text(), new RegExp(bruise));
    },
  },
  {
    name: 'a PDF is explained',
    run: async (drive) => {
      await beside(drive, '/bad/document.pdf', '');
      await drive.panel.see(/Dit is een PDF/);
    },
  },
  {
    name: 'an empty signal and an impossible date get a sentence beside the field',
    run: async (drive) => {
      const { panel } = drive;
      await openWithSignal(drive);
      await panel.click('button', /Signalen/);
      await panel.click('button', /^Signaal /);
      await panel.click('button', 'Voeg toe');
      await panel.choose('textbox', 'Wanneer was dit?', '');
      await panel.click('button', 'Bewaar');
      await panel.see(/Schrijf op wat er letterlijk gezegd/);
      await panel.see(/Deze datum bestaat niet/);
    },
  },
];
