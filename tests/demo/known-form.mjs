/** A form whose fields are pointed at once: two for a melding, and one that the parents read as well. */
import { page } from './frame.mjs';

const field = (id, label) =>
  `<label for="${id}">${label}</label><textarea id="${id}" name="${id}" rows="6"></textarea>`;

const html = page(
  'Formulier',
  `<form class="card note">${field('zorgen', 'Uw zorgen')}${field('stappen', 'Wat u deed')}
${field('bericht', 'Bericht voor thuis')}<button>Verstuur</button></form>`,
);

/** Path → what it answers. */
export const knownForm = {
  '/formulier': (response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html),
};
