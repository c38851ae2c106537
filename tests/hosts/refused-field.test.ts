import { beforeEach, describe, expect, test } from 'vitest';
import { panelBeside, show, showAs, showFrame } from './beside';

let panel: ReturnType<typeof panelBeside>;
beforeEach(() => {
  panel = panelBeside();
});

describe('a field that is not for a note', () => {
  test.each([
    ['password-field', '<input id="field" type="password" value="a">'],
    ['password-field', '<input id="field" autocomplete="section-a current-password" value="a">'],
    ['unsuitable-field', '<input id="field" type="number" value="1">'],
    ['unsuitable-field', '<input id="field" type="date" value="2026-11-20">'],
    ['unsuitable-field', '<input id="field" type="email" value="a@b.nl">'],
    ['unsuitable-field', '<input id="field" type="tel" value="0800">'],
    ['unsuitable-field', '<input id="field" type="url" value="a:b">'],
    ['unsuitable-field', '<input id="field" type="file">'],
    ['unsuitable-field', '<input id="field" autocomplete="billing cc-number" value="1">'],
    ['unsuitable-field', '<input id="field" autocomplete="one-time-code" value="1">'],
    ['unsuitable-field', '<select id="field"><option>Telefoon</option></select>'],
    ['unsuitable-field', '<div class="CodeMirror"><div class="CodeMirror-dialog"><input id="field"></div></div>'],
    [
      'read-only-field',
      '<div class="ace_editor"><textarea class="ace_text-input" id="field" readonly></textarea></div>',
    ],
    ['read-only-field', '<textarea id="field" readonly>a</textarea>'],
    ['read-only-field', '<input id="field" aria-readonly="true" value="a">'],
    ['read-only-field', '<div id="field" contenteditable aria-readonly="true">a</div>'],
    ['read-only-field', '<div id="field" tabindex="0" contenteditable="false">a</div>'],
    ['hidden-field', '<textarea id="field" style="opacity: 0">a</textarea>'],
    ['hidden-field', '<div style="opacity: 0"><div id="field" contenteditable>a</div></div>'],
    ['hidden-field', '<input id="field" style="width: 1px; height: 1px; padding: 0; border: 0" value="a">'],
    ['no-field', '<button id="field">Opslaan</button>'],
    ['no-field', '<input id="field" type="checkbox">'],
    ['no-field', '<p id="field">Geen veld</p>'],
  ])('is refused as %s: %s', (reason, markup) => {
    const field = show(markup);
    const before = field.outerHTML;
    expect(panel.probe()).toMatchObject({ found: false, reason });
    expect(field.outerHTML).toBe(before);
  });

  test('is refused when it becomes one after the professional saw it', () => {
    const changes: [string, (field: HTMLTextAreaElement) => void][] = [
      ['read-only-field', (field) => (field.readOnly = true)],
      ['read-only-field', (field) => (field.disabled = true)],
      ['hidden-field', (field) => (field.style.display = 'none')],
      ['no-room', (field) => (field.maxLength = 3)],
    ];
    for (const [reason, change] of changes) {
      const field = showAs('textarea', '<textarea id="field">a</textarea>');
      const { nonce } = panel.seen();
      change(field);
      expect(panel.insert(nonce, 'Zorgsignaal')).toEqual({ wrote: false, reason });
      expect(field.value).toBe('a');
    }
  });

  test('is refused when a text field turns into a password field', () => {
    const field = showAs('input', '<input id="field">');
    const { nonce } = panel.seen();
    field.type = 'password';
    expect(panel.insert(nonce, 'Zorgsignaal')).toEqual({ wrote: false, reason: 'password-field' });
    expect(field.value).toBe('');
  });
});

describe('a frame', () => {
  const inside = '<textarea autofocus></textarea>';

  test.each([
    ['sandboxed-frame', { sandbox: 'allow-scripts', srcdoc: inside }],
    ['sandboxed-frame', { src: `data:text/html,${inside}` }],
  ])('that hides whose page it is, is refused as %s', async (reason, attributes) => {
    const frame = await showFrame(attributes);
    frame.focus();
    expect(panel.probe()).toMatchObject({ found: false, reason });
  });

  test('of another origin is refused as unreachable', async () => {
    const elsewhere = new URL('/', location.href);
    elsewhere.hostname = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    const frame = await showFrame({ src: elsewhere.href });
    frame.focus();
    expect(panel.probe()).toMatchObject({ found: false, reason: 'unreachable-frame' });
  });

  test('that cannot be seen hides its field too', async () => {
    const frame = await showFrame({ srcdoc: inside });
    frame.contentDocument?.querySelector('textarea')?.focus();
    frame.style.opacity = '0';
    expect(panel.probe()).toMatchObject({ found: false, reason: 'hidden-field' });
  });
});
