/** What other extensions, texts that want to be code, and private windows get (rows 59, 64, 67, 68). */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openNote, openWithCase, unlock } from '../e2e/main-job.mjs';
import { openSignals } from './write-in-panel.mjs';

/** Runs inside a page of another extension: what it gets out of Naast, by every door there is. */
async function tryDoors() {
  const own = globalThis.browser ?? globalThis.chrome;
  const id = location.search.slice(1);
  const soon = (act) =>
    Promise.race([
      act().then(
        (answer) => `answered ${JSON.stringify(answer)}`,
        () => 'nobody',
      ),
      new Promise((done) => setTimeout(() => done('nobody'), 2_000)),
    ]);
  const connected = () =>
    new Promise((done, fail) => {
      const port = own.runtime.connect(id, { name: 'naast' });
      port.onMessage.addListener(done);
      port.onDisconnect.addListener(() => fail(new Error(own.runtime.lastError?.message ?? 'ended')));
      port.postMessage({ type: 'locked' });
    });
  return {
    message: await soon(() => own.runtime.sendMessage(id, { type: 'vault-changed' })),
    port: await soon(connected),
  };
}

async function withNeighbour(act) {
  const folder = await mkdtemp(join(tmpdir(), 'naast-neighbour-'));
  const manifest = {
    manifest_version: 3,
    name: 'Neighbour',
    version: '1.0.0',
    browser_specific_settings: { gecko: { id: 'neighbour@naast.example' } },
  };
  try {
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
    await writeFile(join(folder, 'try.html'), '<!doctype html><title>Neighbour</title><p>here</p>');
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** After the cheat sheets of OWASP: markup, handlers, addresses, templates, characters that hide. None longer than a label. */
const attacks = [
  '<script>document.documentElement.dataset.hit=1</script>',
  '"><img src=x onerror=document.documentElement.dataset.hit=2>',
  '<svg/onload=document.documentElement.dataset.hit=3>',
  '<iframe srcdoc="<script>parent.hit=4</script>">',
  'javascript:document.documentElement.dataset.hit=5',
  '<a href="javascript:alert(6)">hier</a>',
  '{{constructor.constructor("alert(7)")()}} ${alert(7)}',
  "'-alert(8)-' \u0000 \u202Ealert\u202C",
];

/** Runs inside the panel: from now on every breach of the policy is counted on the page itself. */
function countBreaches() {
  document.documentElement.dataset.breaches = '0';
  document.addEventListener('securitypolicyviolation', () => {
    const { dataset } = document.documentElement;
    dataset.breaches = String(Number(dataset.breaches) + 1);
  });
}
const found = () => ({
  hit: document.documentElement.dataset.hit ?? 'none',
  breaches: document.documentElement.dataset.breaches,
  planted: document.querySelectorAll('img[src="x"], iframe, main script, main a[href^="javascript"]').length,
});
const nothingHappened = { hit: 'none', breaches: '0', planted: 0 };

/** Runs inside the panel: code that is written into the page, by each way there is. Gives what ran, and what was refused at once. */
function tryCode() {
  const { dataset } = document.documentElement;
  dataset.ran = '';
  const refused = [];
  const attempt = (name, act) => {
    try {
      act();
    } catch {
      refused.push(name);
    }
  };
  const code = (name) => `document.documentElement.dataset.ran += "${name} "`;
  attempt('a script', () => {
    const script = document.createElement('script');
    script.textContent = code('script');
    document.body.append(script);
    script.remove();
  });
  attempt('a handler', () => {
    const button = document.createElement('button');
    button.setAttribute('onclick', code('handler'));
    document.body.append(button);
    button.click();
    button.remove();
  });
  attempt('an address', () => {
    const link = document.createElement('a');
    link.href = `javascript:${code('address')}`;
    document.body.append(link);
    link.click();
    link.remove();
  });
  attempt('markup', () => {
    const box = document.createElement('div');
    document.body.append(box);
    box.innerHTML = `<img src="data:," onerror='${code('markup')}'>`;
  });
  return new Promise((done) => setTimeout(() => done({ ran: dataset.ran, refused }), 500));
}

export const borderRows = [
  {
    id: 59,
    title: 'another extension sends a message and asks for a connection',
    expected: 'nobody answers',
    run: ({ open }) =>
      withNeighbour(async (folder) => {
        const drive = await open();
        await openWithCase(drive);
        const neighbour = await drive.openNeighbour(folder, 'try.html');
        const got = await neighbour.evaluate(tryDoors);
        deepEqual(got, { message: 'nobody', port: 'nobody' });
        return 'nobody answered, by message or by connection';
      }),
  },
  {
    id: 64,
    title: 'texts that want to be code, in a label, a quote, an observation, through to the note',
    expected: 'shown as text; no policy is broken',
    run: async ({ open }) => {
      const drive = await open();
      const { panel } = drive;
      const [label, ...rest] = attacks;
      await openWithCase(drive, label.slice(0, 60));
      await panel.evaluate(countBreaches);
      for (const attack of rest) {
        await openSignals(panel);
        await panel.click('button', /^(Vul in|Voeg toe|Ga verder)$/);
        await panel.type('textbox', 'Letterlijke tekst of woorden', attack);
        await panel.type('textbox', /Wat zag, hoorde of rook je zelf/, attack);
        await panel.click('button', /^Bewaar/);
        await panel.see('Opgeslagen.');
      }
      await openSignals(panel);
      ok((await panel.text()).includes('onerror=document'), 'the text is not on the screen');
      deepEqual(await panel.evaluate(found), nothingHappened);
      while (!(await panel.has('button', 'Naar de notitie'))) await panel.click('button', 'Terug');
      await openNote(drive);
      await panel.see(/svg\/onload/);
      deepEqual(await panel.evaluate(found), nothingHappened);
      await panel.click('button', 'Vergrendel');
      await unlock(drive);
      await panel.see('heading', 'Casussen');
      deepEqual(await panel.evaluate(found), nothingHappened);
      return `${attacks.length} texts, shown as text; 0 breaches`;
    },
  },
  {
    id: 67,
    title: 'code and markup written into the panel itself: a script, a handler, an address, innerHTML',
    expected: 'nothing runs',
    run: async ({ open }) => {
      const drive = await open();
      await openWithCase(drive);
      const { ran, refused } = await drive.panel.evaluate(tryCode);
      equal(ran, '');
      return `nothing ran; refused at once: ${refused.join(', ') || 'nothing, the policy stopped it later'}`;
    },
  },
  {
    id: 68,
    title: 'a private window',
    expected: 'the extension is not there',
    run: async ({ open }) => {
      const drive = await open();
      await openWithCase(drive);
      const isAllowed = await drive.panel.evaluate(() =>
        (globalThis.browser ?? globalThis.chrome).extension.isAllowedIncognitoAccess(),
      );
      equal(isAllowed, false);
      return 'the browser does not let it into private windows';
    },
  },
];
