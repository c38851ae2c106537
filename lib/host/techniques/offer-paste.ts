import type { Field } from '../field';

/** The event as Firefox shows it to the page: data set on a content script's own event reads as empty there. */
type PageSide = Event & { wrappedJSObject?: { clipboardData: DataTransfer | null } };

/** Offers text, and the same as HTML, as a paste to an element of the field. False when somebody said to take care of it. */
export function offerPaste({ view }: Field, element: Element, text: string, html?: string): boolean {
  const clipboardData = new view.DataTransfer();
  const fill = (data: DataTransfer) => {
    data.setData('text/plain', text);
    if (html !== undefined) data.setData('text/html', html);
  };
  fill(clipboardData);
  const init = { bubbles: true, cancelable: true, composed: true, clipboardData };
  const paste: PageSide = new view.ClipboardEvent('paste', init);
  const pageSide = paste.wrappedJSObject?.clipboardData;
  if (pageSide) fill(pageSide);
  return element.dispatchEvent(paste);
}
