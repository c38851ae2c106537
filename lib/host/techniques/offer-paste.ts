import type { Field } from '../field';

/** The event as Firefox shows it to the page: data set on a content script's own event reads as empty there. */
type PageSide = Event & { wrappedJSObject?: { clipboardData: DataTransfer | null } };

/** Offers text, and the same as HTML, as a paste to an element of the field. False when somebody said to take care of it. */
export function offerPaste({ view }: Field, element: Element, text: string, html?: string): boolean {
  const clipboardData = new view.DataTransfer();
  const fill = (data: DataTransfer) => {
    data.setData('text/plain', text);
    if (html === undefined) return;
    data.setData('text/html', html);
    // BlockNote 0.55 else reads the plain text as Markdown as soon as a line begins with a dash (2026-11).
    data.setData('blocknote/html', html);
  };
  fill(clipboardData);
  const init = { bubbles: true, cancelable: true, composed: true, clipboardData };
  const paste: PageSide = new view.ClipboardEvent('paste', init);
  const pageSide = paste.wrappedJSObject?.clipboardData;
  if (pageSide) fill(pageSide);
  return element.dispatchEvent(paste);
}
