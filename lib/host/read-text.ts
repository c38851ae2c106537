/** The text of a document in the order in which it is read, squeezed, with where in the page each letter stands. */
import type { Sight } from './active-element';
import type { Point } from './rendered-text';
import { placeIn, squeeze } from './squeeze';
import { unclobbered } from './unclobbered';

export interface ReadText {
  text: string;
  /** Between which points of the page a part of the text stands. */
  between: (start: number, end: number) => { start: Point; end: Point } | undefined;
  /** How much of the text comes before a point of the page. */
  before: (point: Point) => number;
}

interface Piece {
  node: Node;
  /** Where the piece begins in the squeezed text. */
  from: number;
}

const isWords = (node: Node): boolean => node.nodeType === node.TEXT_NODE;

/** What nobody reads, or nobody can select. */
function isRead(element: Element): boolean {
  if (/^(script|style|template|noscript|textarea|select|option)$/.test(element.localName)) return false;
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  return element.ownerDocument.defaultView?.getComputedStyle(element).userSelect !== 'none';
}

/** What is shown inside an element: what lies in its shadow root, or was put in its slot, instead of its own. */
function shownIn(node: Node, shadowOf: Sight['shadowOf']): Node[] {
  if (node.nodeType !== node.ELEMENT_NODE) return Array.from(node.childNodes);
  const element = node as Element;
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
  return assigned.length > 0 ? assigned : Array.from((shadowOf(element) ?? element).childNodes);
}

function* wordsIn(root: Node, shadowOf: Sight['shadowOf']): Generator<Node> {
  // A list and not recursion: a hostile page is a million elements deep.
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (isWords(node)) yield node;
    else if (node.nodeType !== node.ELEMENT_NODE) continue;
    else if (node === root || isRead(node as Element)) open.push(...shownIn(node, shadowOf).reverse());
  }
}

function place(pieces: readonly Piece[], at: number): Point | undefined {
  const piece = pieces.findLast(({ from }) => from <= at);
  return piece && { node: piece.node, offset: placeIn(piece.node.nodeValue ?? '', at - piece.from) };
}

/** Reads a document, including its shadow roots. Takes time in proportion to the page, so it is asked once per question. */
export function readText(document: Document, shadowOf: Sight['shadowOf']): ReadText {
  const pieces: Piece[] = [];
  let text = '';
  for (const node of wordsIn(unclobbered(document, 'documentElement'), shadowOf)) {
    const squeezed = squeeze(node.nodeValue ?? '');
    if (squeezed !== '') pieces.push({ node, from: text.length });
    text += squeezed;
  }
  return {
    text,
    between(from, to) {
      const start = place(pieces, from);
      const last = place(pieces, to - 1);
      return start && last && { start, end: { node: last.node, offset: last.offset + 1 } };
    },
    before({ node, offset }) {
      const own = pieces.find((piece) => piece.node === node);
      if (own) return own.from + squeeze((node.nodeValue ?? '').slice(0, offset)).length;
      const child = node.childNodes[offset];
      const follows = (piece: Piece) =>
        child
          ? child.contains(piece.node) || Boolean(child.compareDocumentPosition(piece.node) & 4)
          : !node.contains(piece.node) && Boolean(node.compareDocumentPosition(piece.node) & 4);
      return pieces.find(follows)?.from ?? text.length;
    },
  };
}
