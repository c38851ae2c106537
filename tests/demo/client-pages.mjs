/** The pages about a client: the list, the journal beside a plain note, the rich editor, the journal inside a frame. */
import { clients } from './clients.mjs';
import { bareDocument, escapeHtml, page } from './frame.mjs';

const row = ({ id, name, born, number, last }) =>
  `<tr><td><a href="/client/${id}">${name}</a></td><td>${born}</td><td>${number}</td><td>${last}</td></tr>`;

/** The first page: who is in care. */
export const listPage = () =>
  page(
    'Cliënten',
    `<h1>Mijn cliënten</h1>
<table class="card"><thead><tr><th>Naam</th><th>Geboren</th><th>Nummer</th><th>Laatste contact</th></tr></thead>
<tbody>${clients.map(row).join('')}</tbody></table>`,
  );

const tabs = [
  ['', 'Journaal'],
  ['/beloop', 'Beloop'],
  ['/inzage', 'Inzage'],
];

const fact = ([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`;
const facts = ({ born, number, school, contact }) =>
  [
    ['Geboren', born],
    ['Nummer', number],
    ['School of opvang', school],
    ['Contact', contact],
  ]
    .map(fact)
    .join('');

const head = (client, current) => `<div class="client">
  <h1>${client.name}</h1>
  <dl>${facts(client)}</dl>
  <nav class="tabs" aria-label="Dossier">${tabs
    .map(
      ([view, label]) =>
        `<a href="/client/${client.id}${view}"${view === current ? ' aria-current="page"' : ''}>${label}</a>`,
    )
    .join('')}</nav>
</div>`;

const historyEntry = (entry, index) => `<li id="entry-${index + 1}">
  <p class="when"><time>${entry.when}</time> · ${entry.by}</p>
  <h3>${entry.title}</h3>
  <p class="text">${escapeHtml(entry.text)}</p>
</li>`;

const history = (client) => `<ol class="journal">${client.journal.map(historyEntry).join('')}</ol>`;

/** What a rich editor saved, as the plain text a dossier shows: one line a paragraph. */
const plainText = (html) =>
  html
    .replace(/\r?\n/g, '')
    .replace(/<br\s*\/?>|<\/p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .trim();

const savedNote = ({ field, text }) => `<li>
  <p class="when">Zojuist · Marit Hoekstra · ${escapeHtml(field)}</p>
  <pre class="text">${escapeHtml(field === 'Beloop' ? plainText(text) : text)}</pre>
</li>`;

const savedNotes = (notes) =>
  notes.length === 0
    ? ''
    : `<section class="card saved" aria-label="Opgeslagen notities"><h2>Opgeslagen</h2><ol>${notes.map(savedNote).join('')}</ol></section>`;

const noteForm = (client, view, label) => `<form class="card note" method="post" action="/client/${client.id}${view}">
  <h2>Nieuwe notitie</h2>
  <input type="hidden" name="field" value="${label}">
  <label for="note">${label}</label>
  <textarea id="note" name="text" rows="14"></textarea>
  <button type="submit">Opslaan</button>
</form>`;

const columns = (client, notes, view, label) => `${head(client, view)}<div class="columns">
<section class="card" aria-label="Journaal"><h2>Journaal</h2>${history(client)}</section>
<div>${noteForm(client, view, label)}${savedNotes(notes)}</div></div>`;

/** The journal (read-only) beside a progress note in a textarea. */
export const clientPage = (client, notes) => page(client.name, columns(client, notes, '', 'Verslag'));

/** A message in the parents' portal: they read it as it is written. */
export const messagePage = (client, notes) =>
  page(client.name, columns(client, notes, '/bericht', 'Bericht aan ouders'));

/** The same with TinyMCE, which edits in a frame of its own. */
export const beloopPage = (client, notes) =>
  page(
    client.name,
    `${columns(client, notes, '/beloop', 'Beloop')}
<script src="/tinymce/tinymce.min.js"></script><script src="/site/beloop.js"></script>`,
  );

/** The journal as many dossiers show it: in a frame of the same origin. */
export const summaryPage = (client, notes) =>
  page(
    client.name,
    `${head(client, '/inzage')}<iframe class="card" title="Journaal" src="/client/${client.id}/journaal"></iframe>
${noteForm(client, '/inzage', 'Verslag')}${savedNotes(notes)}`,
  );

/** The document inside that frame. */
export const journalFrame = (client) => bareDocument('Journaal', history(client));
