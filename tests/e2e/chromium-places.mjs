/** Where Chromium's documents lie on the screen: what xdotool needs and devtools do not know. */
import { middleOf } from './page-tasks.mjs';

/** Where the page begins: under the bars, at the left. */
export const pageCorner = () => ({ x: screenX, y: screenY + outerHeight - innerHeight });
/** The panel ends where the window does. */
const panelCorner = () => ({ x: screenX + outerWidth - innerWidth, y: screenY + outerHeight - innerHeight });

const add = (corner, point) => ({ x: corner.x + point.x, y: corner.y + point.y });

/** Gives how to drag what says `words` in the panel to an element of the page, with the mouse of the screen. */
export const dragger = (screen, panel, findPage) => async (words, selector) => {
  const from = add(await panel.evaluate(panelCorner), await panel.pointOf(words));
  const to = add(await findPage().evaluate(pageCorner), await findPage().evaluate(middleOf, selector));
  await screen.drag(from, to);
};
