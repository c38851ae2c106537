/** Plays the panel: asks the page around the test what the panel asks, at the pace at which it asks. */
import { answer } from '@/lib/host/answer';
import { answerText } from '@/lib/host/answer-text';
import { createMemory } from '@/lib/host/memory';
import type {
  InsertReply,
  PageReplies,
  Passage,
  ProbeReply,
  TargetField,
  UndoReply,
  VerifyReply,
} from '@/lib/host/page-api';
import { readModel } from '@/lib/host/read-model';
import type { World } from '@/lib/host/world';
import { pageReplySchemas } from '@/lib/messages/page-replies';

/** How long the panel lets an editor settle before it reads back. */
const settleMilliseconds = 150;

export const settled = () => new Promise((resolve) => setTimeout(resolve, settleMilliseconds));

function later(milliseconds: number, act: () => void) {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
}

/** A panel without any memory of the page yet. */
export function panelBeside() {
  const world: World = { window, memory: createMemory(), shadowOf: (element) => element.shadowRoot, later };
  /** Every reply must pass the check at the panel's door. */
  const believed = <Reply>(ask: keyof PageReplies, reply: Reply): Reply => {
    pageReplySchemas[ask].parse(structuredClone(reply));
    return reply;
  };
  const probe = (): ProbeReply => believed('probe', answer({ ask: 'probe' }, world));
  /** Only an editor of code has one. */
  const model = () => {
    const read = readModel();
    return read ? { model: read } : {};
  };
  const insert = (nonce: string, text: string, joinLines = false, html?: string): InsertReply => {
    const words = html === undefined ? { text } : { text, html };
    return believed('insert', answer({ ask: 'insert', nonce, joinLines, ...words, ...model() }, world));
  };
  const verify = (nonce: string): VerifyReply =>
    believed('verify', answer({ ask: 'verify', nonce, ...model() }, world));
  const capture = (said = '') => believed('capture', answerText({ ask: 'capture', said }, world));
  const shown = (passage: Passage, name = 'h1') => believed('show', answerText({ ask: 'show', name, passage }, world));
  const hide = () => believed('hide', answerText({ ask: 'hide' }, world));
  const frames = () => believed('frames', answer({ ask: 'frames' }, world)).origins;

  /** The field the panel shows; fails the test when there is none. */
  function seen(): TargetField {
    const reply = probe();
    if (!reply.found) throw new Error(`No field: ${reply.reason}`);
    return reply.field;
  }

  /** Places a note as the panel does: technique after technique, as long as reading back gives leave. */
  async function place(text: string, joinLines = false, html?: string) {
    const { nonce } = seen();
    const techniques: string[] = [];
    for (;;) {
      const reply = insert(nonce, text, joinLines, html);
      if (!reply.wrote) return { nonce, techniques, reason: reply.reason, state: undefined };
      techniques.push(reply.technique);
      await settled();
      const back = verify(nonce);
      if (back.state !== 'unchanged' || !back.mayTryNext) return { nonce, techniques, ...back };
    }
  }

  const undone = (nonce: string): UndoReply => believed('undo', answer({ ask: 'undo', nonce, ...model() }, world));

  /** Takes a note back as the panel does: asks twice more after the editor settled. */
  async function undo(nonce: string): Promise<boolean> {
    if (undone(nonce).undone) return true;
    await settled();
    if (undone(nonce).undone) return true;
    await settled();
    return undone(nonce).undone;
  }

  return { probe, insert, verify, seen, place, undo, undone, capture, shown, hide, frames };
}

/** Replaces the page by this markup and gives the element with the id `field`, focused. */
export function show(markup: string): HTMLElement {
  document.body.innerHTML = markup;
  const element = document.getElementById('field');
  if (!element) throw new Error('Nothing in the page has the id “field”.');
  element.focus();
  return element;
}

/** The same, when the properties of this kind of element are needed: gives the first of it. */
export function showAs<Name extends keyof HTMLElementTagNameMap>(name: Name, markup: string) {
  show(markup);
  const element = document.querySelector(name);
  if (!element) throw new Error(`The page has no ${name}.`);
  return element;
}

/** Shows a frame and waits for its page. */
export async function showFrame(attributes: Partial<Record<'src' | 'srcdoc' | 'sandbox' | 'title', string>>) {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.replaceChildren(frame);
  await loaded;
  return frame;
}

/** Puts the cursor of a rich field after so many characters of a text node, or selects up to another place. */
export function putCursor(node: Node | null, from: number, to = from): void {
  if (node) getSelection()?.setBaseAndExtent(node, from, node, to);
}

/** The lines a rich field shows; empty ones left out. */
export const linesOf = (element: HTMLElement): string[] =>
  element.innerText.split('\n').filter((line) => line.trim() !== '');
