/** Never in the wrong dossier: whose page stands beside the panel, and what is asked when it does not tell. */
import { equal, match } from 'node:assert/strict';
import { noteInDossier, openWithSignal } from '../main-job.mjs';

/** With the note on screen to another page, and in its field. */
async function noteBeside(drive, path) {
  await openWithSignal(drive);
  await drive.panel.click('button', 'Naar de notitie');
  await drive.openDemo(path);
  await drive.renewAccess();
  await drive.page.click('#note');
  await drive.panel.see(/^Verslag — /);
}

/** The same facts once more, for another placing. */
async function chooseAgain(drive) {
  await drive.panel.click('button', 'Naar de casus');
  await drive.panel.click('button', 'Maak nog een notitie');
  await drive.page.click('#note');
  await drive.panel.click('checkbox', /blauwe plek/);
  await drive.panel.see(/^Verslag — /);
}

const place = ({ panel }) => panel.click('button', 'Zet in het dossier');

export const rightDossier = [
  {
    name: 'the page of another client stops the note, and shows both dossiers',
    run: async (drive) => {
      const { panel } = drive;
      await noteBeside(drive, '/client/2');
      await place(drive);
      await panel.see(/Dit lijkt het dossier van iemand anders/);
      const shown = await panel.text();
      match(shown, /Dossier van ‘Groep 4’\s+Sem Lindeboom/);
      match(shown, /Nu op het scherm\s+Yara Duinker/);
      equal(await noteInDossier(drive), '');
      await panel.click('button', 'Dit is toch het dossier van ‘Groep 4’');
      await panel.see(/Wie kunnen dit veld/);
      await panel.click('button', 'Annuleren');
      await place(drive);
      await panel.see(/Wie kunnen dit veld/);
    },
  },
  {
    name: 'a page that does not tell whose it is asks, and never again once nobody else stands there',
    run: async (drive) => {
      const { panel } = drive;
      await noteBeside(drive, '/constant');
      await place(drive);
      await panel.see(/Deze pagina zegt niet van wie het dossier is. Is dit het dossier van ‘Groep 4’/);
      await panel.click('button', 'Nee, niet plaatsen');
      equal(await noteInDossier(drive), '');
      await place(drive);
      await panel.click('button', 'Ja, en vraag het hier niet meer');
      await panel.see(/Wie kunnen dit veld/);
      await panel.click('button', 'Annuleren');
      await place(drive);
      await panel.see(/Wie kunnen dit veld/);
    },
  },
  {
    name: 'the name that was pointed at tells the clients apart where address and title are always the same',
    run: async (drive) => {
      const { panel, page } = drive;
      await noteBeside(drive, '/constant');
      await place(drive);
      await drive.selectText('#name');
      await panel.click('button', 'Wijs de naam aan');
      await panel.see(/Naast ziet nu aan de naam/);
      await page.click('#note');
      await panel.see(/^Verslag — /);
      await place(drive);
      await panel.click('button', 'Ja, dit is het dossier van ‘Groep 4’');
      await panel.click('button', /Alleen collega/);
      await panel.see(/De notitie staat in het dossier/);
      await page.click('#next');
      await page.click('#note');
      await chooseAgain(drive);
      await place(drive);
      await panel.see(/Dit lijkt het dossier van iemand anders/);
      equal(await noteInDossier(drive), '');
    },
  },
  {
    name: 'on its own page a case has a neutral mark in the list, and is opened by a click alone',
    run: async (drive) => {
      const { panel } = drive;
      await openWithSignal(drive);
      await panel.click('button', 'Terug');
      await panel.see('heading', 'Casussen');
      await panel.see('Deze pagina');
      await drive.openDemo('/client/2');
      await panel.gone('Deze pagina');
      await panel.see('heading', 'Casussen');
    },
  },
];
