/** Where Chromium's documents lie on the screen: what xdotool needs and devtools do not know. */
import { middleOf } from './page-tasks.mjs';

/** What of the window's height the page does not have: the bars, and a margin as soon as the panel is open. */
export const barsHeight = () => outerHeight - innerHeight;
/**
 * Where the page begins. Beside an open panel Chromium 156 draws the page with a margin at the left and below,
 * which no page is told of; `bars` is the height of the bars alone, as it was before any panel opened.
 */
export const pageCorner = (bars) => ({ x: screenX + outerHeight - innerHeight - bars, y: screenY + bars });
/** The panel ends where the window does. */
const panelCorner = () => ({ x: screenX + outerWidth - innerWidth, y: screenY + outerHeight - innerHeight });

/** Brings the strip to drag by out from under what stands still at the foot of the panel. */
const showStrip = () => {
  scrollBy(0, document.querySelector('.drag-strip').getBoundingClientRect().top - innerHeight / 4);
};

const add = (corner, point) => ({ x: corner.x + point.x, y: corner.y + point.y });

/** Gives how to drag what says `words` in the panel to an element of the page, with the mouse of the screen. */
export const dragger =
  (screen, panel, { findPage, bars }) =>
  async (words, selector) => {
    await panel.evaluate(showStrip);
    const from = add(await panel.evaluate(panelCorner), await panel.pointOf(words));
    const to = add(await findPage().evaluate(pageCorner, bars()), await findPage().evaluate(middleOf, selector));
    await screen.drag(from, to);
  };
