/** Pages on which a note cannot be placed. Each must end in a sentence and leave the page as it was. */
import { page } from './frame.mjs';

const html =
  (title, body, script = '') =>
  (response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(page(title, `<h1>${title}</h1><div class="card note">${body}</div>${script}`));

const field = (attributes) => `<label for="note">Verslag</label><textarea id="note" rows="6" ${attributes}></textarea>`;

const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

/** Path → what it answers. */
export const badPages = {
  '/bad/password': html('Aanmelden', '<label for="note">Wachtwoord</label><input id="note" type="password">'),
  '/bad/read-only': html('Afgesloten verslag', field('readonly')),
  '/bad/vanishing': html(
    'Verslag dat verdwijnt',
    field(''),
    "<script>note.addEventListener('beforeinput', () => note.remove()); note.addEventListener('input', () => note.remove());</script>",
  ),
  '/bad/short': html('Kort verslag', field('maxlength="40"')),
  '/bad/no-field': html('Mededelingen', '<p>Vrijdag is het kantoor gesloten.</p>'),
  '/bad/sandboxed': html(
    'Los venster',
    `<iframe title="Los venster" sandbox="allow-scripts" srcdoc="<textarea id='note'></textarea>"></iframe>`,
  ),
  '/bad/document.pdf': (response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end(pdf),
};
