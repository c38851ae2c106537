import { hasFocus, hasSelection, topOf } from './page-tasks.mjs';
import { until } from './until.mjs';

/**
 * Selects everything in a field or frame by hand, near its top: also in a frame nobody may look into. `hands` are those
 * of the page: run(task, ...args), clickAt(x, y), pressKey(key), and where the driver can look into any frame
 * runInside(selector, task). Gives a point inside the selection.
 */
export async function selectAllAt(selector, { run, clickAt, pressKey, runInside }) {
  const { x, y } = await until(selector, 10_000, () => run(topOf, selector));
  // A frame of another process hears of clicks and keys a moment after it is drawn; both may be given again.
  await until('everything is selected', 10_000, async () => {
    await clickAt(x, y);
    if (!(await run(hasFocus, selector))) return false;
    await pressKey('Control+a');
    return runInside ? runInside(selector, hasSelection) : true;
  });
  return { x, y, text: '' };
}
