/** Where the focus is: from the top document down, through the frames and shadow roots that can be reached. */
import type { FieldRefusal } from './page-api';
import { unclobbered } from './unclobbered';

/** What it takes to look: the window of the top document, and the way into shadow roots. */
export interface Sight {
  window: Window;
  /** An element's shadow root, also a closed one where the browser lets extensions look. */
  shadowOf: (element: Element) => ShadowRoot | null;
}

export interface Focus {
  element: Element;
  /** The frames around it, outermost first. */
  frames: readonly FrameElement[];
}

/** Also the `<frame>` of older systems, which has the same two properties. */
export type FrameElement = HTMLIFrameElement;

/** Whether this element shows another document. */
export const isFrame = (element: Element): element is FrameElement => /^i?frame$/.test(element.localName);

/**
 * The document in a frame. Refuses an opaque frame (`sandboxed-frame`: whose page that is, nobody can tell) and one of
 * another origin (`unreachable-frame`). Srcdoc and about:blank frames belong to the page around them.
 */
export function documentIn(frame: FrameElement): Document | FieldRefusal {
  const sandbox = frame.getAttribute('sandbox')?.toLowerCase().split(/\s+/);
  if (sandbox && !sandbox.includes('allow-same-origin')) return 'sandboxed-frame';
  return frame.contentDocument ?? (/^\s*data:/i.test(frame.src) ? 'sandboxed-frame' : 'unreachable-frame');
}

/**
 * The element that has the focus, or would have it when the page's window had. A frame that cannot be looked into is
 * that element itself; refuses when there is none.
 */
export function activeElement({ window, shadowOf }: Sight): Focus | 'no-field' {
  const within = (element: Element | null, frames: readonly FrameElement[]): Focus | 'no-field' => {
    if (!element) return 'no-field';
    if (isFrame(element)) {
      const inner = documentIn(element);
      if (typeof inner === 'string') return { element, frames };
      return within(unclobbered(inner, 'activeElement'), [...frames, element]);
    }
    const deeper = shadowOf(element)?.activeElement;
    return deeper ? within(deeper, frames) : { element, frames };
  };
  return within(unclobbered(window.document, 'activeElement'), []);
}
