/**
 * Puts text on the clipboard, for editors also as HTML. Needs a click; false when the browser will not. The clipboard
 * is never read. Both browsers know ClipboardItem in every version that Naast runs in (wxt.config.ts).
 */
export const copy = (text: string, html?: string): Promise<boolean> =>
  write(text, html).then(
    () => true,
    () => false,
  );

async function write(text: string, html: string | undefined): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text);
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text, 'text/html': html })]);
}
