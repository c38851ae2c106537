/** Help is never behind a wall: calling, and writing down what came of it, while the vault is locked or not there yet. */
import { equal, match } from 'node:assert/strict';
import { makeVault, openWithCase, unlock } from '../main-job.mjs';

const advice = 'Wat was het advies?';
const words = 'Praat eerst met moeder, en bel vrijdag terug.';

export const calling = [
  {
    name: 'a call from the popup is written down while locked, survives the browser being killed, and goes in a case after unlocking',
    run: async (drive) => {
      const { panel, popup } = drive;
      await openWithCase(drive);
      await panel.click('button', 'Vergrendel');
      await panel.see('textbox', 'Wachtzin');
      await drive.openPopup();
      await popup.see('link', 'Bel 0800-2000');
      await popup.click('button', 'Start de klok');
      await popup.see(/In gesprek met Veilig Thuis/);
      await popup.click('button', 'Leg dit gesprek vast');
      await panel.see('heading', 'Leg dit gesprek vast');
      await panel.type('textbox', advice, words);
      await panel.see(/Versleuteld bewaard/);
      await drive.killBrowser();
      await drive.restart();
      await drive.openDemo('/client/1');
      await drive.openPanel();
      await unlock(drive);
      // It comes forward by itself in the window it was written in; a browser that starts again may number windows anew.
      await panel.see(/Werk dit verder uit|Wat was het advies/);
      if (await panel.has('button', 'Werk dit verder uit')) await panel.click('button', 'Werk dit verder uit');
      equal(await panel.value('textbox', advice), words);
      match(await panel.value('textbox', 'Hoe laat?'), /^\d\d:\d\d$/);
      await panel.click('button', 'Bewaar bij Groep 4');
      await panel.see('Opgeslagen.');
      await panel.see('heading', 'Groep 4');
    },
  },
  {
    name: 'in danger before there is any vault: what to do now, and what was done waits for its case',
    run: async (drive) => {
      const { panel } = drive;
      await drive.openDemo('/client/1');
      await drive.openPanel();
      await panel.see('textbox', 'Kies een wachtzin');
      await panel.click('button', 'Acuut gevaar 112');
      await panel.see('link', 'Bel 112');
      await panel.see(/In hetzelfde gesprek kun je ook een melding doen/);
      await panel.click('button', 'Leg vast wat er gedaan is');
      await panel.type('textbox', 'Wat is er gedaan?', '112 gebeld, bij Sem gebleven.');
      await panel.see(/Bewaard zolang je browser open is/);
      await panel.click('button', 'Klaar');
      await makeVault(drive);
      await panel.click('button', 'Werk dit verder uit');
      match(
        await panel.value('textbox', 'Waaruit blijkt dat?'),
        /^Op .* om \d\d:\d\d: 112 gebeld, bij Sem gebleven\.$/,
      );
      await panel.click('button', 'Nieuwe casus');
      await panel.type('textbox', 'Korte naam voor deze casus', 'Groep 4');
      await panel.click('button', 'Begin');
      await panel.see('Opgeslagen.');
    },
  },
];
