/** What Chromium can do to one document, in the words surface.mjs asks for. All input is real input of the browser. */

const modifiers = new Set(['Control', 'Shift', 'Alt', 'Meta']);

/** What the keyboard of a real window makes of these: headless Chromium has no bindings of its own. */
const commands = { 'Control+z': ['Undo'], 'Control+y': ['Redo'], 'Control+a': ['SelectAll'], 'Control+v': ['Paste'] };

/** Presses 'Enter', 'Tab' or a combination such as 'Control+Enter'. */
export async function pressKeyIn(page, combination) {
  const keys = combination.split('+');
  const held = keys.filter((key) => modifiers.has(key));
  const [last] = keys.filter((key) => !modifiers.has(key));
  for (const key of held) await page.keyboard.down(key);
  await page.keyboard.press(last, { commands: commands[combination] });
  for (const key of held.reverse()) await page.keyboard.up(key);
}

/** A button may close its own document, as the popup's does: then nobody is left to say that the mouse came up. */
async function clickIn(page, x, y) {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.up().catch((error) => {
    if (!page.isClosed() && error.name !== 'TargetCloseError') throw error;
  });
}

/** `findPage` gives the page as it is now; it may wait until there is one. */
export const chromiumHands = (findPage) => ({
  run: async (task, ...args) => (await findPage()).evaluate(task, ...args),
  runAfter: async (source, task) => {
    const page = await findPage();
    await page.evaluate(source);
    return page.evaluate(task);
  },
  /** Runs a task in the frame that a selector names, also of another site; in the page when it names no frame. */
  runInside: async (selector, task) => {
    const page = await findPage();
    const frame = await (await page.$(selector)).contentFrame();
    return (frame ?? page).evaluate(task);
  },
  clickAt: async (x, y) => clickIn(await findPage(), x, y),
  typeText: async (text) => (await findPage()).keyboard.type(text),
  pressKey: async (key) => pressKeyIn(await findPage(), key),
  picture: async (path) => void (await (await findPage()).screenshot({ path })),
  look: async ({ width, scheme }) => {
    const page = await findPage();
    if (width) await page.setViewport({ width, height: 800 });
    if (scheme) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  },
  close: async () => (await findPage()).close(),
});
