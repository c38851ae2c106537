/** The main job, from a sentence in the dossier to a note in it, in the steps that the scenarios and the tour share. */

export const passphrase = 'vijf losse woorden over regen';
export const bruise = 'Op zijn linker bovenarm zat een blauwe plek';
const inDossier = /De notitie staat in het dossier/;

/** First use: makes the vault. */
export async function makeVault({ panel }) {
  await panel.see(/^[a-z]+( [a-z]+){5}$/); // the suggested words, which come a moment later
  await panel.type('textbox', 'Kies een wachtzin', passphrase);
  await panel.type('textbox', 'Nog een keer dezelfde wachtzin', passphrase);
  await panel.click('button', 'Maak mijn kluis');
  await panel.click('button', 'Later doen'); // the recovery code
}

/** Opens the vault again. */
export async function unlock({ panel }) {
  await panel.type('textbox', 'Wachtzin', passphrase);
  await panel.click('button', 'Open');
}

/** Opens the panel beside a client, with a vault and one case. */
export async function openWithCase(drive, label = 'Groep 4') {
  const { panel } = drive;
  await drive.openDemo('/client/1');
  await drive.openPanel();
  await makeVault(drive);
  await panel.click('button', 'Nieuwe casus');
  await panel.type('textbox', 'Korte naam voor deze casus', label);
  await panel.click('button', 'Begin');
  await panel.see('heading', label);
}

/** Marks a part of the journal with the page menu. */
export async function markBruise(drive, options = {}) {
  await drive.selectText('#entry-1 .text', { part: bruise, ...options });
  await drive.markSelectedAsSignal();
}

/** As `openWithCase`, with the marked sentence kept in the case. */
export async function openWithSignal(drive, label = 'Groep 4') {
  await openWithCase(drive, label);
  await markBruise(drive);
  await drive.panel.click('button', `Bewaar bij ${label}`);
  await drive.panel.see('Opgeslagen.');
}

/** From the case to its note, with the field of the page clicked as somebody would. */
export async function openNote({ panel, page }, field = '#note') {
  await panel.click('button', 'Naar de notitie');
  if (field) await page.click(field);
}

/** Places the note for the first time on this site. */
export async function placeNote({ panel }) {
  await panel.click('button', 'Zet in het dossier');
  await panel.click('button', /Alleen collega/);
  await panel.see(inDossier);
}

/** What stands in the plain field of the dossier. */
export const noteInDossier = ({ page }) => page.evaluate(() => document.querySelector('#note').value);

/** The whole of it. `show(moment)` is called where there is something to see. Gives the text that ends in the dossier. */
export async function playMainJob(drive, show) {
  const { panel, page } = drive;
  await drive.openDemo('/client/1');
  await show('The dossier');
  await drive.openPopup();
  await drive.popup.see('link', 'Bel 112');
  await drive.closePopup();
  await markBruise(drive);
  await panel.see('heading', 'Welkom bij Naast');
  await show('First use');
  await makeVault(drive);
  await panel.click('button', 'Maak hier een signaal van');
  await panel.see('textbox', 'Letterlijke tekst of woorden');
  await show('The marked sentence is a signal');
  await panel.click('button', 'Nieuwe casus');
  await panel.type('textbox', 'Korte naam voor deze casus', 'Groep 4 – blauw');
  await panel.click('button', 'Begin');
  await panel.see('heading', 'Groep 4 – blauw');
  await show('The case and its five steps');
  await panel.click('button', /Overleg/);
  await panel.see('heading', 'Overleg');
  await show('A step with its questions');
  await panel.click('button', 'Terug');
  await openNote(drive);
  await panel.see(/^Verslag — /);
  await show('Exactly what will be written and where');
  await panel.click('button', 'Zet in het dossier');
  await panel.see(/Wie kunnen dit veld/);
  await show('Who can read this field');
  await panel.click('button', /Alleen collega/);
  await panel.see(inDossier);
  await page.see('#note');
  await show('placed');
  return noteInDossier(drive);
}
