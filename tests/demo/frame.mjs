/** What every page of the demo dossier shares: the header with the fictional user, the navigation, the foot. */
import { user } from './clients.mjs';

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand between tags and in attributes. */
export const escapeHtml = (text) => String(text).replace(/[&<>"]/g, (mark) => entities[mark]);

/** A bare document: only head and body, for frames. */
export const bareDocument = (title, body) => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="/site/mark.svg">
<link rel="stylesheet" href="/site/style.css">
</head>
<body>${body}</body>
</html>`;

/** A whole page of Lindehof Dossier. */
export const page = (title, main) =>
  bareDocument(
    `${title} · Lindehof Dossier`,
    `<header class="top">
  <a class="brand" href="/"><img src="/site/mark.svg" alt="" width="28" height="28">Lindehof Dossier</a>
  <nav aria-label="Hoofdmenu"><a href="/">Cliënten</a><a href="/">Agenda</a><a href="/">Berichten</a></nav>
  <p class="user"><span class="initials" aria-hidden="true">${user.initials}</span><span>${user.name}<small>${user.work}</small></span></p>
</header>
<main>${main}</main>
<footer>Demonstratie. Alle personen en gebeurtenissen zijn verzonnen.</footer>`,
  );
