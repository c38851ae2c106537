/**
 * Several lines in one step: `insertHTML` with a break between them. For text fields in Chromium, which types each line
 * apart and lays the page out after each (200 lines: 93 ms beside 4; on a page of 10,000 fields 14.6 s beside 0.2), and for
 * plain editable elements in Firefox, which undoes each line apart, and on pages so large that every line is felt.
 * Seen 2026-11, Chromium 156 and Firefox ESR 153: one `input`, one press of undo, the text to the letter, also where Trusted
 * Types are asked (the isolated world is exempt). Firefox refuses it in text fields and types these at once anyway. A
 * break at the very end is lost. Never on Quill, which drops breaks, nor on editors with a model of their own.
 */
import { isTextControl } from '../text-control';
import type { Field } from '../field';
import { closeTyping } from './close-typing';
import { command } from './command';
import { escapedHtml } from './escaped-html';
import { isFirefox } from './firefox';
import { holdFocus } from './hold-focus';
import { keepsLineFeeds } from './keeps-line-feeds';
import { keepsModel } from './keeps-model';
import { releaseKey } from './release-key';
import type { Technique } from './technique';

/** Lines times elements: Chromium needs some 7 µs for each, and more than a quarter of a second is felt. */
const muchWork = 40_000;

/** Froala 5.4 in Chromium takes no paste of ours, and undoes each typed line apart (2026-11). */
const countsLines = '.fr-element';

const asHtml = (text: string) => escapedHtml(text).replaceAll('\n', '<br>');

const isFelt = ({ element }: Field, text: string) =>
  text.split('\n').length * element.ownerDocument.getElementsByTagName('*').length > muchWork;

function suitsRich(field: Field, text: string): boolean {
  if (field.kind !== 'rich-text' || keepsModel(field) || keepsLineFeeds(field)) return false;
  if (field.element.matches('.ql-editor')) return false;
  return isFirefox(field) || isFelt(field, text) || field.element.matches(countsLines);
}

export const typedBreaks: Technique = {
  name: 'typed-breaks',
  suits(field, text) {
    if (!text.includes('\n') || text.endsWith('\n')) return false;
    return isTextControl(field.element) ? !isFirefox(field) : suitsRich(field, text);
  },
  write(field, text) {
    const { element, view } = field;
    if (!holdFocus(field)) return 'done';
    releaseKey(field, 'arrow');
    closeTyping(field);
    if (!command(field, 'insertHTML', asHtml(text))) return 'done';
    closeTyping(field);
    releaseKey(field, 'unnamed');
    if (isTextControl(element)) element.dispatchEvent(new view.Event('change', { bubbles: true }));
    else releaseKey(field, 'arrow');
    return 'done';
  },
};
