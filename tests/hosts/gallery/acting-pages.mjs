/** What a page can do while a note is placed. */
const say = (field, value, more = '') =>
  `<script>window.__getValue = () => ${value}; window.__focus = () => ${field}.focus();${more}</script>`;
const area = '<textarea id="f" rows="8" cols="60"></textarea>';
const page = (name, body, more = {}) => ({ name, body, ...more });
const acting = (name, code, more) => page(name, area + say('f', 'f.value', code), more);

const onInput = (code) => `f.addEventListener('input', () => { ${code} });`;

export const actingPages = [
  acting(
    'refuses-typing',
    // What a person does by key stays possible.
    "f.addEventListener('beforeinput', (event) => { if (!/^history|LineBreak$/.test(event.inputType) && event.data?.length !== 1) event.preventDefault(); });",
  ),
  acting('refuses-paste', "f.addEventListener('paste', (event) => event.preventDefault());"),
  acting(
    'model-later',
    `let model = ''; ${onInput('setTimeout(() => { model = f.value; }, 400);')} window.__getValue = () => model;`,
  ),
  acting(
    'model-on-key',
    "let model = ''; f.addEventListener('keyup', () => { model = f.value; }); window.__getValue = () => model;",
  ),
  acting('sets-value-again', onInput('const at = f.selectionStart; f.value = f.value; f.setSelectionRange(at, at);')),
  acting('grows', onInput("f.style.height = 'auto'; f.style.height = f.scrollHeight + 'px';")),
  acting(
    'counts',
    `f.insertAdjacentHTML('afterend', '<p id="n"></p>'); ${onInput("n.textContent = f.value.length + ' tekens';")}`,
  ),
  acting(
    'believes-only-trusted',
    `let model = ''; f.addEventListener('input', (event) => { if (event.isTrusted) model = f.value; }); window.__getValue = () => model;`,
  ),
  acting('leaves-field-on-input', onInput('f.blur(); setTimeout(() => f.focus());')),
  acting(
    'loses-field-on-blur',
    "f.addEventListener('blur', () => setTimeout(() => document.hasFocus() || f.setAttribute('data-left', ''), 20));",
  ),
  page(
    'draws-anew-later',
    `<div id="w">${area}</div><script>
    let model = ''; const field = () => w.firstChild;
    w.addEventListener('input', () => { model = field().value; setTimeout(() => { const at = field().selectionStart; const copy = field().cloneNode(); copy.value = model; w.replaceChildren(copy); copy.focus(); copy.setSelectionRange(at, at); }, 30); });
    window.__getValue = () => model; window.__focus = () => field().focus();</script>`,
  ),
  page(
    'editable-draws-anew',
    `<div id="f" contenteditable></div><script>
    let model = ''; f.addEventListener('input', () => { model = f.innerText; f.dataset.length = model.length; });
    window.__getValue = () => model; window.__focus = () => f.focus();</script>`,
  ),
  page(
    'editable-refuses-paste',
    `<div id="f" contenteditable></div>${say('f', 'f.innerHTML', "f.addEventListener('paste', (event) => event.preventDefault());")}`,
  ),
  page(
    'editable-pastes-by-hand',
    `<div id="f" contenteditable></div>${say(
      'f',
      'f.innerHTML',
      "f.addEventListener('paste', (event) => { event.preventDefault(); document.execCommand('insertText', false, event.clipboardData.getData('text/plain')); });",
    )}`,
  ),
  page(
    'editable-pastes-later',
    `<div id="f" contenteditable></div>${say(
      'f',
      'f.innerHTML',
      `f.addEventListener('paste', (event) => { event.preventDefault(); const lines = event.clipboardData.getData('text/plain').split('\\n');
       setTimeout(() => { const all = lines.map((line) => { const p = document.createElement('div'); p.textContent = line; return p.outerHTML; }).join(''); document.execCommand('insertHTML', false, all); }, 200); });`,
    )}`,
  ),
];
