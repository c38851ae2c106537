/** Pages that mean harm, or are far too big: the note is placed or refused, and nothing takes longer than a second. */

const hooks = `<script>window.__getValue = () => f.value; window.__focus = () => f.focus();</script>`;
const field = '<label>Verslag <textarea id="f" rows="8" cols="60"></textarea></label>';
const page = (name, more) => ({ name, body: field + more + hooks });

export const hostilePages = [
  page(
    'thousand-frames',
    `<script>addEventListener('load', () => { for (let i = 0; i < 1000; i++) document.body.append(document.createElement('iframe')); });</script>`,
  ),
  page(
    'ten-thousand-fields',
    `<script>document.body.insertAdjacentHTML('beforeend', '<input><p contenteditable class="x">.</p>'.repeat(5000));</script>`,
  ),
  {
    name: 'ten-thousand-paragraphs',
    body: `<div contenteditable id="e"></div><script>
      e.innerHTML = '<p>woord</p>'.repeat(10000); e.prepend(document.createElement('p')); e.firstChild.append(document.createElement('br'));
      window.__getValue = () => e.innerHTML; window.__focus = () => { e.focus(); getSelection().collapse(e.firstChild, 0); };</script>`,
  },
  page(
    'clobbered',
    '<form name="activeElement"></form><form name="execCommand"></form><form name="defaultView"></form><form name="body"></form><img name="title"><form name="getSelection"></form>',
  ),
  page(
    'polluted',
    `<script>
      Object.prototype.nonce = 'x'; Object.prototype.placing = { text: 'x' }; Object.prototype.naast = 1;
      Array.prototype.find = () => undefined; String.prototype.split = () => []; Document.prototype.execCommand = () => true;
      HTMLTextAreaElement.prototype.setRangeText = () => undefined; window.getSelection = () => null;</script>`,
  ),
  page(
    'changes-while-reading',
    `<p id="m"></p><script>setInterval(() => { m.textContent = Math.random(); f.className = 'c' + Date.now(); }, 5);</script>`,
  ),
  {
    ...page('forged-editor', ''),
    body: `<div id="e" contenteditable></div><script>
      e.addEventListener('paste', (event) => { event.preventDefault(); e.dispatchEvent(new InputEvent('input', { bubbles: true })); });
      window.__getValue = () => e.innerText; window.__focus = () => e.focus();</script>`,
    expect: 'refused',
  },
];
