import { hasFocus, topOf } from './page-tasks.mjs';
import { until } from './until.mjs';

/**
 * Selects everything in a field or frame by hand, near its top: also in a frame nobody may look into. `hands` are those
 * of the page: run(task, ...args), clickAt(x, y), pressKey(key). Gives a point inside the selection.
 */
export async function selectAllAt(selector, { run, clickAt, pressKey }) {
  const { x, y } = await until(selector, 10_000, () => run(topOf, selector));
  // A frame of another process hears of clicks a moment after it is drawn.
  await until('the click arrives', 10_000, async () => {
    await clickAt(x, y);
    return run(hasFocus, selector);
  });
  await pressKey('Control+a');
  return { x, y, text: '' };
}
