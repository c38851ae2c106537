/** Puts text on the clipboard. Needs a click; false when the browser will not. The clipboard is never read. */
export const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
