/** What a professional does in the panel besides writing signals: settings, passphrase, backup, closing and erasing a case. */
import { until } from '../e2e/until.mjs';
import { secretOfFile } from './backup-file.mjs';

/** To the settings, from any screen of an open vault. */
export async function goToSettings({ panel }) {
  await panel.click('button', 'Instellingen');
  await panel.see('heading', 'Instellingen');
}

/** From the settings to a screen behind them. */
async function goBehind(drive, title) {
  await goToSettings(drive);
  await drive.panel.click('button', new RegExp(`^${title}`));
  await drive.panel.see('heading', title);
}

/** To the cases, from the settings or a screen behind them. */
export async function backToCases({ panel }) {
  while (!(await panel.has('heading', 'Casussen'))) await panel.click('button', 'Terug');
}

/** Asks for another passphrase; gives back as soon as that began. */
export async function changePassphrase(drive, now, next) {
  const { panel } = drive;
  await goToSettings(drive);
  await panel.type('textbox', 'Je wachtzin van nu', now);
  await panel.click('button', 'Verander je wachtzin');
  await panel.type('textbox', 'Nieuwe wachtzin', next);
  await panel.type('textbox', 'Nog een keer de nieuwe wachtzin', next);
  await panel.click('button', 'Verander je wachtzin');
}

/** From the case on screen to a new one. */
export async function newCase({ panel }, label) {
  await backToCases({ panel });
  await panel.click('button', 'Nieuwe casus');
  await panel.type('textbox', 'Korte naam voor deze casus', label);
  await panel.click('button', 'Begin');
  await panel.see('heading', label);
}

/** Closes the case on screen. */
export async function closeCase({ panel }, label) {
  while (!(await panel.has('heading', label))) await panel.click('button', 'Terug');
  await panel.click('button', 'Sluit deze casus');
  await panel.type('textbox', 'Waarom sluit je de casus?', 'De zorgen zijn weg na een goed gesprek met ouders.');
  await panel.click('button', 'Sluit deze casus');
  await panel.see('button', /Open deze casus/);
}

/** Erases a closed case; gives back as soon as that began. */
export async function eraseCase(drive, label) {
  const { panel } = drive;
  await goBehind(drive, 'Bewaren en wissen');
  await panel.click('checkbox', 'Alles staat in het dossier');
  await panel.click('button', `Wis ${label}`);
}

/** Runs inside the panel: what choosing a file in the browser's own window does. */
function chooseFile(base64) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const chosen = new DataTransfer();
  chosen.items.add(new File([bytes], 'kopie.age'));
  const input = document.querySelector('input[type="file"]');
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Chooses a file and opens it; what it brings is on the screen, and nothing of it is kept yet. */
export async function chooseBackup(drive, bytes, secret = secretOfFile) {
  const { panel } = drive;
  await goBehind(drive, 'Reservekopie');
  await panel.see('Kies een bestand');
  await panel.evaluate(chooseFile, Buffer.from(bytes).toString('base64'));
  await panel.type('textbox', 'Wachtzin van het bestand', secret);
  await panel.click('button', 'Open het bestand');
  await until('the file is open', 120_000, () => panel.has('button', 'Voeg toe aan mijn kluis'));
}

/** Keeps what the chosen file brings. */
export async function bringBackup({ panel }) {
  await panel.click('button', 'Voeg toe aan mijn kluis');
  await until('all of it is kept', 600_000, () => panel.has('Toegevoegd aan je kluis.'));
}

/** Makes a file of everything; the browser downloads it. */
export async function makeBackup(drive, secret) {
  const { panel } = drive;
  await goBehind(drive, 'Reservekopie');
  await panel.type('textbox', 'Wachtzin voor dit bestand', secret);
  await panel.type('textbox', 'Nog een keer de wachtzin voor dit bestand', secret);
  await panel.click('button', 'Maak een kopie');
  await until('the copy is made and read back', 60_000, () => panel.has(/^Bewaard\. De kopie is nagelezen/));
}
