/** Pages whose fields stand in frames of another site, and pages with several fields of which none has the focus. */
import { bareDocument, page } from './frame.mjs';

const send = (html) => (response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);

/** The same server under another name is another site. A frame of its own site stands first: nothing may be
 * written in that. What the other frame holds it tells itself: nobody else could read it. */
const elsewhere = `<h1>Dossier van elders</h1>
<iframe title="Agenda" src="/frames/other" width="600" height="80"></iframe>
<iframe id="record" title="Verslagen" width="600" height="260"></iframe>
<p>In de verslagen staat: <output id="told"></output></p>
<script>addEventListener('message', ({ data }) => (told.textContent = data));
record.src = location.origin.replace('127.0.0.1', 'localhost') + '/frames/field'</script>`;

/** A frame that gets the focus gives it to its field, as the frames of such systems do. */
const field = `<label for="note">Verslag</label><textarea id="note" rows="6" cols="50"></textarea>
<script>addEventListener('focus', () => note.focus());
note.addEventListener('input', () => parent.postMessage(note.value, '*'));</script>`;

/** Path → what it answers. */
export const framePages = {
  '/frames/elsewhere': send(page('Dossier van elders', elsewhere)),
  '/frames/field': send(bareDocument('Verslagen', field)),
  '/frames/other': send(bareDocument('Agenda', '<textarea aria-label="Agenda"></textarea>')),
  '/frames/two': send(
    page(
      'Twee velden',
      `<h1>Twee velden</h1><label for="goal">Doel</label><textarea id="goal"></textarea>
<label for="note">Verslag</label><textarea id="note"></textarea>`,
    ),
  ),
};
