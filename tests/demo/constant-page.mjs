/** A dossier that shows every client at one address, under one title: only the name on the page tells. */
import { page } from './frame.mjs';

const html = page(
  'Dossier',
  `<div class="client"><h1 id="name">Sem Lindeboom</h1></div>
<button type="button" id="next">Volgende cliënt</button>
<form class="card note"><label for="note">Verslag</label><textarea id="note" name="text" rows="14"></textarea></form>
<script>
document.querySelector('#next').addEventListener('click', () => {
  document.querySelector('#name').textContent = 'Yara Duinker';
  document.querySelector('#note').value = '';
});
</script>`,
);

/** Path → what it answers. */
export const constantPages = {
  '/constant': (response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html),
};
