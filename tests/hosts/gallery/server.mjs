/** Serves the gallery on this computer: each page's script is bundled when it is first asked for. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pageList } from './page-list.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const kinds = {
  ...{ '.css': 'text/css', '.js': 'text/javascript', '.mjs': 'text/javascript', '.svg': 'image/svg+xml' },
  ...{ '.html': 'text/html; charset=utf-8', '.json': 'application/json', '.woff2': 'font/woff2', '.png': 'image/png' },
};

const document = ({ title, head = '', body = '' }, file) => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>${title}</title>
<style>body { font: 16px sans-serif; margin: 16px } [contenteditable], textarea { min-height: 6em; width: 90% }</style>
${head}</head><body>${body}${file ? `<script src="/bundle/${file}" type="module"></script>` : ''}</body></html>`;

async function sendPackage(path, response) {
  const file = normalize(join(folder, 'node_modules', decodeURIComponent(path)));
  const body = file.startsWith(join(folder, 'node_modules')) ? await readFile(file).catch(() => undefined) : undefined;
  if (!body) return response.writeHead(404).end();
  return response.writeHead(200, { 'content-type': kinds[extname(file)] ?? 'application/octet-stream' }).end(body);
}

async function answer(request, response) {
  const { pathname, searchParams } = new URL(request.url, 'http://gallery');
  if (pathname.startsWith('/npm/')) return sendPackage(pathname.slice('/npm/'.length), response);
  if (pathname.startsWith('/bundle/')) {
    // Only here: without the packages of the gallery the plain pages still work.
    const { bundle } = await import('./bundle.mjs');
    const code = await bundle(pathname.slice('/bundle/'.length));
    return response.writeHead(200, { 'content-type': 'text/javascript' }).end(code);
  }
  const page = pageList.find(({ name }) => pathname === `/${name}`);
  if (!page) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Niet gevonden');
  const part = searchParams.get('part');
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...page.headers };
  return response
    .writeHead(200, headers)
    .end(part ? page.parts[part] : (page.html ?? document({ title: 'Verslag', ...page }, page.file)));
}

/** Serves on a free port; `pages` is the gallery as its file would be. */
export async function serveGallery() {
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error.message);
      response.writeHead(500).end();
    });
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const pages = pageList.map(({ name, expect }) => ({ name, url: `${origin}/${name}`, ...(expect ? { expect } : {}) }));
  return { origin, pages, close: () => new Promise((done) => (server.closeAllConnections(), server.close(done))) };
}
