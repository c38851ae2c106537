/** Marking: from anywhere in the page, several in a row, to the letter, and shown again where it stood. */
import { equal, match, ok } from 'node:assert/strict';
import { bruise, markBruise, openWithCase, openWithSignal } from '../main-job.mjs';
import { until } from '../until.mjs';

const quote = 'Letterlijke tekst of woorden';
const source = 'Van wie hoorde je dit, of waar las je het?';
const kitchen = 'Moeder was in de keuken';

/** What is coloured in the page, as its own scripts can see it. */
const coloured = (drive) =>
  drive.page.evaluate(() =>
    [...CSS.highlights.entries()].map(([name, ranges]) => ({ name, words: [...ranges].map(String).join('|') })),
  );

/** The colour that a highlight of this name has in the page. */
const colourOf = (drive, name) =>
  drive.page.evaluate((wanted) => getComputedStyle(document.body, `::highlight(${wanted})`).backgroundColor, name);

export const capturing = [
  {
    name: 'several texts are marked in a row: nobody is pushed away, and each waits with its page and time',
    run: async (drive) => {
      const { panel } = drive;
      await openWithCase(drive);
      await markBruise(drive);
      await panel.type('textbox', 'Waar?', 'Thuis');
      await markBruise(drive, { part: kitchen });
      await panel.see(/Gemarkeerd. Er wacht/);
      equal(await panel.value('textbox', quote), bruise);
      equal(await panel.value('textbox', 'Waar?'), 'Thuis');
      await panel.click('button', 'Bewaar bij Groep 4');
      await panel.see('Opgeslagen.');
      await panel.see(/Sem Lindeboom · Lindehof Dossier · 127\.0\.0\.1:\d+ · \d+ \w+ \d{4}/);
      await panel.click('button', 'Maak hier een signaal van');
      equal(await panel.value('textbox', quote), kitchen);
    },
  },
  {
    name: 'a marked text is shown again on the page, under a meaningless name, until nobody looks here any more',
    run: async (drive) => {
      const { panel } = drive;
      await openWithCase(drive);
      await markBruise(drive);
      await panel.click('button', 'Toon op de pagina');
      await panel.see(/De tekst is tien seconden gekleurd/);
      const [{ name, words }, ...others] = await coloured(drive);
      equal(words, bruise);
      equal(others.length, 0);
      match(name, /^h[0-9a-f]{12}$/);
      equal(await colourOf(drive, name), 'rgb(255, 213, 74)');
      // Firefox's panel really loses the focus to this click; Chromium's does not hear of it, and waits its ten seconds.
      await drive.page.click('h1');
      await until(
        'the colour is gone',
        drive.name === 'Firefox' ? 5_000 : 15_000,
        async () => (await coloured(drive)).length === 0,
      );
      await drive.openDemo('/client/2');
      await drive.renewAccess();
      await panel.click('button', 'Toon op de pagina');
      await panel.see(/Niet gevonden op deze pagina. Ga naar “Sem Lindeboom/);
      equal((await coloured(drive)).length, 0);
    },
  },
  {
    name: 'a text is read to the letter, from a field or a closed frame; where it stood is kept only when the professional agrees',
    run: async (drive) => {
      const { panel } = drive;
      await openWithCase(drive);
      await drive.openDemo('/capture/field');
      await drive.selectAllAt('#report');
      await drive.markSelectedAsSignal();
      equal(await panel.value('textbox', quote), 'Sem kwam zonder lunch.\nHij viel in slaap.\n\nLater meer.');
      equal(await panel.value('textbox', source), 'het dossier');
      await panel.click('checkbox', /onder “Verslag van het gesprek”/);
      equal(await panel.value('textbox', source), 'het dossier, onder “Verslag van het gesprek”');
      await panel.click('checkbox', /onder “Verslag van het gesprek”/);
      equal(await panel.value('textbox', source), 'het dossier');
      await panel.click('button', 'Gooi dit weg');
      await drive.openDemo('/capture/long');
      await drive.selectText('#long');
      await drive.markSelectedAsSignal();
      await panel.see(/Naast bewaarde de eerste 20.000 tekens/);
      equal((await panel.value('textbox', quote)).length, 20_000);
      equal(await panel.value('textbox', source), 'het dossier (alleen het begin)');
      await panel.click('button', 'Gooi dit weg');
      await drive.openDemo('/capture/signs');
      await drive.selectText('#signs');
      await drive.markSelectedAsSignal();
      await panel.see(/Sem zei U\+202Eneelsim ?U\+202C en ?U\+200B ?U\+001Bzweeg/);
      await panel.click('button', 'Gooi dit weg');
      // Marionette's mouse does not reach a frame of another site; Firefox keeps out of closed-off ones too.
      await drive.openDemo(drive.name === 'Firefox' ? '/capture/sandboxed' : '/capture/elsewhere');
      await drive.selectAllAt('iframe');
      await drive.markSelectedAsSignal();
      match(await panel.value('textbox', quote), /^Sem kwam zonder lunch\.\s+Hij viel in slaap\.\s*$/);
      if (drive.name === 'Chromium') {
        await panel.see(/Regeleinden onzeker/);
        equal(await panel.value('textbox', source), 'het dossier (regeleinden onzeker)');
      }
    },
  },
  {
    name: 'a site is linked in the settings, its state is told in plain words, and it is given back there',
    run: async (drive) => {
      const { panel } = drive;
      await openWithSignal(drive);
      await panel.click('button', 'Instellingen');
      await panel.see(/Alleen nu. Naast mag deze pagina zien/);
      await drive.answerPermission(() => panel.click('button', /^Koppel 127\.0\.0\.1/), true);
      await panel.see(/Gekoppeld. Naast werkt op deze site altijd/);
      await panel.click('button', 'Trek in: 127.0.0.1');
      await panel.see('Geen site gekoppeld.');
      await drive.openDemo('/client/1');
      await panel.gone(/Gekoppeld. Naast werkt op deze site altijd/);
      ok(!(await panel.has('button', /Trek in/)));
    },
  },
];
