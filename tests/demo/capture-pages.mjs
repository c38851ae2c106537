/** Pages on which text is hard to reach: frames of another site, closed-off frames, fields, and very long texts. */
import { bareDocument, page } from './frame.mjs';

const send = (html) => (response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);

const passage = '<p>Sem kwam zonder lunch.</p><p>Hij viel in slaap.</p>';

/** The same server under another name is another site. */
const elsewhere = (path) => `<iframe title="Journaal" width="600" height="300"></iframe>
<script>document.querySelector('iframe').src = location.origin.replace('127.0.0.1', 'localhost') + '${path}'</script>`;

const sentence = 'Sem kwam om 8.40 uur binnen en zei niets. ';

/** Path → what it answers. */
export const capturePages = {
  '/capture/elsewhere': send(page('Journaal van elders', `<h1>Journaal</h1>${elsewhere('/capture/frame')}`)),
  '/capture/frame': send(bareDocument('Journaal', passage)),
  '/capture/frame-long': send(bareDocument('Journaal', `<p>${sentence.repeat(800)}</p>`)),
  '/capture/elsewhere-long': send(page('Journaal van elders', `<h1>Journaal</h1>${elsewhere('/capture/frame-long')}`)),
  '/capture/sandboxed': send(
    page(
      'Los journaal',
      `<h1>Journaal</h1><iframe title="Journaal" sandbox="allow-scripts" src="/capture/frame" width="600" height="300"></iframe>`,
    ),
  ),
  '/capture/field': send(
    page(
      'Verslag',
      `<h1>Verslag</h1><label for="report">Verslag van het gesprek</label>
<textarea id="report" rows="6" cols="60">Sem kwam zonder lunch.\nHij viel in slaap.\n\nLater meer.</textarea>`,
    ),
  ),
  '/capture/long': send(page('Lang verslag', `<h1>Verslag</h1><p id="long">${sentence.repeat(800)}</p>`)),
  '/capture/signs': send(
    page(
      'Vreemde tekens',
      '<h1>Vreemde tekens</h1><p id="signs">Sem zei &#x202E;neelsim&#x202C; en&#x200B; &#x1b;zweeg.</p>',
    ),
  ),
};
