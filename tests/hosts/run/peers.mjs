/** The plain techniques peers use, in the page's own world, to compare Naast with on the same pages and by the same judge. */

/** What has the cursor, through frames and open shadow roots, gets the text in one plain way. Gives the time it took. */
function insertPlainly(hand, text) {
  let field = document.activeElement;
  for (;;) {
    const inner = field?.shadowRoot?.activeElement ?? field?.contentDocument?.activeElement;
    if (!inner) break;
    field = inner;
  }
  const view = field.ownerDocument.defaultView;
  const told = { bubbles: true, cancelable: true, composed: true };
  const ways = {
    setter: () => {
      if ('value' in field) {
        const { selectionStart: start, selectionEnd: end, value } = field;
        field.value = value.slice(0, start) + text + value.slice(end);
      } else field.innerText += text;
      for (const type of ['input', 'change']) field.dispatchEvent(new view.Event(type, told));
    },
    command: () => field.ownerDocument.execCommand('insertText', false, text),
    paste: () => {
      const clipboardData = new view.DataTransfer();
      clipboardData.setData('text/plain', text);
      field.dispatchEvent(new view.ClipboardEvent('paste', { ...told, clipboardData }));
    },
  };
  const start = performance.now();
  ways[hand]();
  return performance.now() - start;
}

/** Places the note as a peer would; like placeNote. A peer does not look what came of it. */
export async function placeAsPeer({ page }, hand, note) {
  const ms = Math.round(await page.evaluate(insertPlainly, hand, note));
  return { said: 'placed', ms, joined: false };
}
