/** "Lindehof Dossier": a fictional web dossier on 127.0.0.1, for `npm start`, the tour and the end-to-end tests. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { badPages } from './bad-pages.mjs';
import { capturePages } from './capture-pages.mjs';
import { constantPages } from './constant-page.mjs';
import { knownForm } from './known-form.mjs';
import { beloopPage, clientPage, journalFrame, listPage, messagePage, summaryPage } from './client-pages.mjs';
import { clientById } from './clients.mjs';
import { framePages } from './frame-pages.mjs';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));
const places = { '/site/': folder('site/'), '/tinymce/': folder('../../node_modules/tinymce/') };
const kinds = { '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' };
/** One client page has the strictest policy a host can have: scripts of the page itself could not write there. */
const strictPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
const strictClient = '/client/3';
const oddPages = { ...badPages, ...capturePages, ...constantPages, ...framePages, ...knownForm };
const views = {
  '': clientPage,
  '/beloop': beloopPage,
  '/inzage': summaryPage,
  '/bericht': messagePage,
  '/journaal': journalFrame,
};

async function sendFile(path, response) {
  const [start, directory] = Object.entries(places).find(([prefix]) => path.startsWith(prefix)) ?? [];
  const file = start && normalize(directory + path.slice(start.length));
  const body = file?.startsWith(directory) ? await readFile(file).catch(() => undefined) : undefined;
  if (body === undefined) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Niet gevonden');
  return response.writeHead(200, { 'content-type': kinds[extname(path)] ?? 'application/octet-stream' }).end(body);
}

function sendPage(path, response, html) {
  if (path === strictClient) response.setHeader('content-security-policy', strictPolicy);
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(html);
}

/** Keeps the note of a form for as long as the dossier runs, and shows the page it came from. */
async function saveNote(request, saved, client) {
  let body = '';
  for await (const piece of request.setEncoding('utf8')) body += piece;
  const form = new URLSearchParams(body);
  saved.push({ client, field: form.get('field') ?? '', text: form.get('text') ?? '' });
}

/** Answers for one client; gives false when the dossier has no such page. */
async function answerClient(path, request, response, saved) {
  const [, id, view = ''] = /^\/client\/(\d+)(\/\w+)?$/.exec(path) ?? [];
  const client = clientById(Number(id));
  if (!client || !views[view]) return false;
  if (request.method === 'POST') {
    await saveNote(request, saved, client.id);
    response.writeHead(303, { location: path }).end();
  } else {
    const notes = saved.filter((note) => note.client === client.id);
    sendPage(path, response, views[view](client, notes));
  }
  return true;
}

/**
 * Serves the demo dossier; port 0 takes a free one. `saved` holds the notes the professional saved, for tests to read;
 * `requests` every path that was asked for.
 */
export async function serveDemo({ port = 0 } = {}) {
  const saved = [];
  const requests = [];
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://demo').pathname;
    requests.push(path);
    if (path === '/') return sendPage(path, response, listPage());
    if (oddPages[path]) return oddPages[path](response);
    if (await answerClient(path, request, response, saved)) return undefined;
    return sendFile(path, response);
  });
  await new Promise((done) => server.listen(port, '127.0.0.1', done));
  const close = () => new Promise((done) => (server.closeAllConnections(), server.close(done)));
  return { origin: `http://127.0.0.1:${server.address().port}`, saved, requests, close };
}
