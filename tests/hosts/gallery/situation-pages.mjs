/** Where a field can stand and how it can be drawn: no package is needed for these. */

const say = (field, value, more = '') =>
  `<script>window.__getValue = () => ${value}; window.__focus = () => ${field}.focus();${more}</script>`;
const area = '<textarea id="f" rows="8" cols="60"></textarea>';
const page = (name, body, more = {}) => ({ name, body, ...more });
const control = (name, markup, more) => page(name, markup + say('f', 'f.value'), more);
const edited = (name, markup, more) => page(name, markup + say('f', 'f.innerHTML'), more);
const refused = { expect: 'refused' };

const inShadow = (name, inner, mode = 'open') =>
  page(
    name,
    `<div id="host"></div><script>
    const root = host.attachShadow({ mode: '${mode}' }); root.innerHTML = '${inner}';
    window.__getValue = () => root.firstChild.innerHTML; window.__focus = () => root.firstChild.focus();</script>`,
  );

/** Fields of which the place is unusual. */
const places = [
  inShadow('shadow-editable', '<div contenteditable style="min-height:6em"></div>'),
  inShadow('shadow-editable-closed', '<div contenteditable style="min-height:6em"><p><br></p></div>', 'closed'),
  page(
    'shadow-nested',
    `<div id="host"></div><script>
    const outer = host.attachShadow({ mode: 'closed' }); outer.innerHTML = '<p></p>';
    const inner = outer.firstChild.attachShadow({ mode: 'open' }); inner.innerHTML = '${area}'; const f = inner.firstChild;
    window.__getValue = () => f.value; window.__focus = () => f.focus();</script>`,
  ),
  page(
    'form-associated',
    `<form id="form"><x-note id="x" name="note"></x-note></form><script>
    customElements.define('x-note', class extends HTMLElement {
      static formAssociated = true;
      constructor() {
        super(); const own = this.attachInternals();
        const root = this.attachShadow({ mode: 'closed', delegatesFocus: true }); root.innerHTML = '${area}';
        root.firstChild.addEventListener('input', ({ target }) => own.setFormValue(target.value));
      }
    });
    window.__getValue = () => new FormData(form).get('note') ?? ''; window.__focus = () => x.focus();</script>`,
  ),
  page(
    'shadow-slotted',
    `<div id="host"><div id="f" contenteditable style="min-height:6em"></div></div><script>
    host.attachShadow({ mode: 'closed' }).innerHTML = '<section><slot></slot></section>';</script>${say('f', 'f.innerHTML')}`,
  ),
  page(
    'frame-in-shadow',
    `<div id="host"></div><script>
    const root = host.attachShadow({ mode: 'open' }); root.innerHTML = '<iframe width="600" height="300"></iframe>';
    const d = root.firstChild.contentDocument; d.open(); d.write('<body contenteditable></body>'); d.close();
    window.__getValue = () => d.body.innerHTML; window.__focus = () => { root.firstChild.focus(); d.body.focus(); };</script>`,
  ),
  page(
    'frame-editable-body',
    `<iframe id="fr" width="600" height="300" srcdoc="<body contenteditable><p><br></p></body>"></iframe>${say(
      'fr.contentDocument.body',
      'fr.contentDocument.body.innerHTML',
    )}`,
  ),
  page(
    'frame-nested',
    `<iframe id="fr" width="600" height="300" srcdoc="<iframe id=in width=500 height=250 srcdoc='<textarea id=t rows=8 cols=50></textarea>'></iframe>"></iframe>
    <script>const t = () => fr.contentDocument.querySelector('iframe').contentDocument.querySelector('textarea');
    window.__getValue = () => t()?.value ?? ''; window.__focus = () => t().focus();</script>`,
  ),
  page('frameset', '', {
    html: `<html><head><title>Verslag</title><script>const t = () => frames[1].document.querySelector('textarea');
      window.__getValue = () => t()?.value ?? ''; window.__focus = () => t().focus();</script></head>
      <frameset cols="20%,*"><frame src="?part=menu"><frame src="?part=inner"></frameset></html>`,
    parts: { menu: '<a href="#x">Menu</a>', inner: '<textarea rows="8" cols="60"></textarea>' },
  }),
  page('dialog', `<dialog id="d">${area}</dialog>${say('f', 'f.value', 'd.showModal();')}`),
  page('popover', `<div id="d" popover="manual">${area}</div>${say('f', 'f.value', 'd.showPopover();')}`),
  page('zoomed-out', `<div style="zoom:0.3;transform:scale(0.5)">${area}</div>${say('f', 'f.value')}`),
  page(
    'in-svg',
    `<svg width="700" height="300"><foreignObject width="700" height="300">${area}</foreignObject></svg>${say('f', 'f.value')}`,
  ),
  page('xhtml', '', {
    headers: { 'content-type': 'application/xhtml+xml' },
    html: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Verslag</title></head><body><textarea id="f" rows="8" cols="60"></textarea>
      <script>const f = document.getElementById('f'); window.__getValue = () => f.value; window.__focus = () => f.focus();</script></body></html>`,
  }),
  page('xhtml-editable', '', {
    headers: { 'content-type': 'application/xhtml+xml' },
    html: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Verslag</title></head><body><div id="f" contenteditable="true" style="min-height:6em"></div>
      <script>const f = document.getElementById('f'); window.__getValue = () => f.innerHTML; window.__focus = () => f.focus();</script></body></html>`,
  }),
  page('quirks-mode', '', {
    html: `<title>Verslag</title><div id=f contenteditable style="min-height:6em"></div>${say('f', 'f.innerHTML')}`,
  }),
  page(
    'whole-page-editable',
    `<script>document.body.contentEditable = true; document.body.replaceChildren(document.createElement('p'));
    document.body.firstChild.append(document.createElement('br'));
    window.__getValue = () => document.body.innerHTML; window.__focus = () => { document.body.focus(); getSelection().collapse(document.querySelector('p'), 0); };</script>`,
  ),
  page(
    'design-mode-page',
    `<p id="p"><br></p><script>document.designMode = 'on';
    window.__getValue = () => document.body.innerHTML.replace(/<script[^]*?<.script>/g, ''); window.__focus = () => { document.body.focus(); getSelection().collapse(document.querySelector('p'), 0); };</script>`,
  ),
];

/** What can be edited, and how it is drawn. */
const forms = [
  control('input-search', '<input id="f" type="search" size="60">'),
  control('input-tel', '<input id="f" type="tel">', refused),
  control('input-card', '<input id="f" autocomplete="cc-number">', refused),
  control('input-code', '<input id="f" autocomplete="one-time-code">', refused),
  control('input-maxlength', '<input id="f" maxlength="20">', refused),
  control('textarea-disabled', '<fieldset disabled><textarea id="f"></textarea></fieldset>', refused),
  control(
    'textarea-huge',
    `<textarea id="f" rows="8" cols="60">${'Een regel van eerder.\n'.repeat(20_000)}</textarea>`,
  ),
  control('textarea-capitals', '<textarea id="f" rows="8" cols="60" style="text-transform:uppercase"></textarea>'),
  edited('editable-pre', '<pre id="f" contenteditable></pre>'),
  edited('editable-pre-wrap', '<div id="f" contenteditable style="white-space:pre-wrap"></div>'),
  edited('editable-span', '<p>Verslag: <span id="f" contenteditable style="display:inline-block"></span></p>'),
  edited('editable-inline', '<p>Verslag: <span id="f" contenteditable></span></p>'),
  edited('editable-heading', '<h2 id="f" contenteditable></h2>'),
  edited(
    'editable-cell',
    '<table border="1"><tr><td>Verslag</td><td id="f" contenteditable width="400"><br></td></tr></table>',
  ),
  edited('editable-list', '<ul id="f" contenteditable><li><br></li></ul>'),
  edited('editable-capitals', '<div id="f" contenteditable style="text-transform:uppercase"></div>'),
  edited('editable-flex', '<div id="f" contenteditable style="display:flex;flex-direction:column"></div>'),
  page(
    'editable-breaks',
    `<div id="f" contenteditable></div>${say('f', 'f.innerHTML', "document.execCommand('defaultParagraphSeparator', false, 'br');")}`,
  ),
  page(
    'editable-islands',
    `<div id="f" contenteditable><p>Voor <span contenteditable="false">@collega</span> en <img alt="x" src="data:,"> erna</p><p><br></p></div><script>
    window.__getValue = () => f.innerHTML; window.__focus = () => { f.focus(); getSelection().collapse(f.lastElementChild, 0); };</script>`,
  ),
  page(
    'editable-signature',
    `<div id="f" contenteditable><div><br></div><div>--</div><div>Groet, <b>Team</b></div><blockquote>Eerder<br>bericht</blockquote></div><script>
    window.__getValue = () => f.innerHTML; window.__focus = () => { f.focus(); getSelection().collapse(f.firstElementChild, 0); };</script>`,
  ),
  page(
    'editable-bare-text',
    `<div id="f" contenteditable>Eerder geschreven<br>op twee regels<br></div><script>
    window.__getValue = () => f.innerHTML; window.__focus = () => { f.focus(); getSelection().selectAllChildren(f); getSelection().collapseToEnd(); };</script>`,
  ),
];

export const situationPages = [...places, ...forms];
