/**
 * The plain techniques peers use, to compare Naast with on the same pages and by the same judge. From the same panel and by
 * the same road, `executeScript`, since peers are extensions too.
 */

/**
 * What has the cursor, through frames and open shadow roots, gets the text in one plain way. Runs in the panel, and sends
 * the inner function to the page. Gives when it began, by the clock on the wall.
 */
async function sendPlainly(hand, text) {
  const insertPlainly = (hand, text) => {
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
    ways[hand]();
  };
  // From here: a peer too must first find out which tab is beside it.
  const begun = performance.timeOrigin + performance.now();
  const [{ id: tabId }] = await chrome.tabs.query({ active: true, currentWindow: true });
  await chrome.scripting.executeScript({ target: { tabId, frameIds: [0] }, func: insertPlainly, args: [hand, text] });
  return { begun, ms: Math.round(performance.timeOrigin + performance.now() - begun) };
}

/** Places the note as a peer would; like placeNote. A peer does not look what came of it. */
export async function placeAsPeer({ panel }, hand, note) {
  return { said: 'placed', joined: false, ...(await panel.evaluate(sendPlainly, hand, note)) };
}
