/** Fields of the browser itself, without any package; each page is a body with its hooks. */

const hooks = (field, value, undo = '') =>
  `<script>window.__getValue = () => ${value}; ${undo && `window.__undo = () => ${undo};`} window.__focus = () => ${field}.focus();</script>`;
const control = (name, markup, more = {}) => ({
  name,
  body: `<label>Verslag ${markup}</label>${hooks('f', 'f.value')}`,
  ...more,
});
const refused = { expect: 'refused' };
const edited = (name, markup, more = {}) => ({ name, body: `${markup}${hooks('f', 'f.innerHTML')}`, ...more });

const shadow = (mode) => ({
  name: `shadow-${mode}`,
  body: `<div id="host"></div><script>
    const root = host.attachShadow({ mode: '${mode}' });
    root.innerHTML = '<textarea rows="8" cols="60"></textarea>';
    window.__getValue = () => root.firstChild.value; window.__focus = () => root.firstChild.focus();</script>`,
});

const strict =
  "default-src 'none'; script-src 'nonce-ok'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'";

const inFrame = (name, attributes, fill = '', more = {}) => ({
  name,
  body: `<iframe id="fr" width="600" height="300" ${attributes}></iframe><script>${fill}
    window.__getValue = () => fr.contentDocument.querySelector('textarea')?.value ?? fr.contentDocument.body.innerHTML;
    window.__focus = () => { fr.focus(); (fr.contentDocument.querySelector('textarea') ?? fr.contentDocument.body).focus(); };</script>`,
  ...more,
});

export const plainPages = [
  control('textarea', '<textarea id="f" rows="8" cols="60"></textarea>'),
  control('textarea-filled', '<textarea id="f" rows="8" cols="60">Eerder verslag.\nTweede regel.\n</textarea>'),
  control('textarea-maxlength', '<textarea id="f" maxlength="90"></textarea>', refused),
  control('textarea-rtl', '<textarea id="f" dir="rtl" rows="8" cols="60"></textarea>'),
  control('textarea-readonly', '<textarea id="f" readonly></textarea>', refused),
  control('input-text', '<input id="f" size="60">'),
  control('input-password', '<input id="f" type="password">', refused),
  control('input-number', '<input id="f" type="number">', refused),
  control('input-email', '<input id="f" type="email">', refused),
  {
    name: 'textarea-strict-csp',
    body: `<textarea id="f" rows="8" cols="60"></textarea><script nonce="ok">window.__getValue = () => f.value; window.__focus = () => f.focus();</script>`,
    headers: { 'content-security-policy': strict, 'cross-origin-embedder-policy': 'require-corp' },
  },
  {
    name: 'editable-strict-csp',
    body: `<div contenteditable id="f"></div><script nonce="ok">window.__getValue = () => f.innerHTML; window.__focus = () => f.focus();</script>`,
    headers: { 'content-security-policy': strict, 'cross-origin-embedder-policy': 'require-corp' },
  },
  edited('editable', '<div id="f" contenteditable></div>'),
  edited('editable-paragraphs', '<div id="f" contenteditable><p><br></p></div>'),
  {
    name: 'editable-plaintext-only',
    body: `<div id="f" contenteditable="plaintext-only" style="white-space:pre-wrap"></div>${hooks('f', 'f.textContent')}`,
  },
  edited('editable-rtl', '<div id="f" contenteditable dir="rtl"></div>'),
  shadow('open'),
  shadow('closed'),
  inFrame('frame-srcdoc', 'srcdoc="<textarea rows=8 cols=60></textarea>"'),
  inFrame('frame-same-origin', 'src="?part=inner"', '', {
    parts: { inner: '<textarea rows="8" cols="60"></textarea>' },
  }),
  inFrame(
    'frame-blank',
    '',
    "fr.contentDocument.write('<textarea rows=8 cols=60></textarea>'); fr.contentDocument.close();",
  ),
  inFrame(
    'frame-design-mode',
    '',
    "const d = fr.contentDocument; d.open(); d.write('<html><body></body></html>'); d.close(); d.designMode = 'on';",
  ),
  {
    name: 'frame-sandboxed',
    body: `<iframe id="fr" sandbox="allow-scripts" srcdoc="<textarea id=t></textarea><script>onmessage = () => t.focus()</script>"></iframe>
      <script>window.__getValue = () => ''; window.__focus = () => { fr.focus(); fr.contentWindow.postMessage(1, '*'); };</script>`,
    ...refused,
  },
  {
    name: 'blur-on-window-blur',
    body: `<textarea id="f" rows="8" cols="60"></textarea>${hooks('f', 'f.value')}<script>window.addEventListener('blur', () => f.blur());</script>`,
  },
  {
    name: 'replaced-on-input',
    body: `<div id="w"><textarea rows="8" cols="60"></textarea></div><script>
      let model = ''; const field = () => w.firstChild;
      w.addEventListener('input', () => { model = field().value; const at = field().selectionStart; const copy = field().cloneNode(); copy.value = model; w.replaceChildren(copy); copy.focus(); copy.setSelectionRange(at, at); });
      window.__getValue = () => model; window.__focus = () => field().focus();</script>`,
  },
  {
    name: 'model-on-change-only',
    body: `<textarea id="f" rows="8" cols="60"></textarea><script>
      let model = ''; f.addEventListener('change', () => { model = f.value; });
      window.__getValue = () => (document.hasFocus(), model || (f.dataset.typed = f.value, f.value.includes('ref ') ? model : f.value)); window.__focus = () => f.focus();</script>`,
  },
  {
    name: 'takes-text-away-late',
    body: `<textarea id="f" rows="8" cols="60"></textarea>${hooks('f', 'f.value')}<script>
      f.addEventListener('input', () => { if (f.value.includes('ref ')) setTimeout(() => { f.value = ''; }, 40); });</script>`,
    expect: 'different',
  },
];
