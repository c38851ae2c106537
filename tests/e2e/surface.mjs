/** One page of Naast as a person meets it: see, click, type. The same for the panel, the popup and both browsers. */
import { readFileSync } from 'node:fs';
import { findInPage } from './finder.mjs';
import { giveValue, readPage, runAxe } from './page-tasks.mjs';
import { until } from './until.mjs';

const patience = 10_000;
const axeSource = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const asName = (name) => (name instanceof RegExp ? { source: name.source, flags: name.flags } : name && { is: name });
/** `('Opgeslagen')` looks for text; `('button', 'Opslaan')` for a role with a name; a RegExp may stand for either. */
const asQuery = ([first, name]) =>
  name === undefined ? { text: asName(first) } : { role: first, name: name === '*' ? undefined : asName(name) };

/**
 * `hands` are what one browser can do to one of its documents: run(task, ...args), runAfter(source, task), clickAt(x, y),
 * typeText(text), pressKey(key), picture(path), look({ width, scheme }), close(). `effort` counts clicks and keys.
 */
export function createSurface(name, hands, effort) {
  /** Waits until exactly what was meant can be used; the error tells what was there instead. */
  const find = async (words, isEnough) => {
    let last;
    try {
      return await until('', patience, async () => {
        last = await hands.run(findInPage, asQuery(words));
        return isEnough(last.matches) && last;
      });
    } catch (error) {
      const seen = last ? `${last.matches.length} match; there is: ${last.outline}` : String(error.cause ?? error);
      throw new Error(`${name}: ${words.map(String).join(' ')} (${seen.slice(0, 1500)})`, { cause: error });
    }
  };
  /** The one that was meant, once it can be used and stands still: a popup grows while it opens. */
  const target = async (words) => {
    let before;
    const isReady = ([match, ...others]) => {
      if (!match || others.length > 0 || !match.free || match.disabled) return false;
      const isStill = before?.x === match.x && before?.y === match.y;
      before = match;
      return isStill;
    };
    return (await find(words, isReady)).matches[0];
  };

  const surface = {
    see: async (...words) => void (await find(words, (list) => list.length > 0)),
    /** Waits until it is no longer there. */
    gone: async (...words) => void (await find(words, (list) => list.length === 0)),
    /** Whether it is there at this moment. */
    has: async (...words) => (await hands.run(findInPage, asQuery(words))).matches.length > 0,
    /** Where it can be taken hold of. */
    pointOf: (...words) => target(words),
    /** What a field holds. */
    value: async (role, field) => (await find([role, field], (list) => list.length === 1)).matches[0].value,
    click: async (...words) => {
      const { x, y } = await target(words);
      effort.clicks += 1;
      await hands.clickAt(x, y);
    },
    press: async (key) => {
      effort.keys += 1;
      await hands.pressKey(key);
    },
    /** Clicks into the field and types at the end of what it holds; with `replace` instead of what it holds. */
    type: async (role, field, text, { replace = false } = {}) => {
      await surface.click(role, field);
      await hands.pressKey(replace ? 'Control+a' : 'Control+End');
      effort.keys += text.length;
      await hands.typeText(text);
    },
    /** Types where the focus is. */
    write: async (text) => {
      effort.keys += text.length;
      await hands.typeText(text);
    },
    /** Chooses in a list (by its visible label) or gives a date field (yyyy-mm-dd) its value. */
    choose: async (role, field, value) => {
      const { x, y } = await target([role, field]);
      effort.clicks += 1;
      await hands.run(giveValue, x, y, value);
    },
    text: () => hands.run(readPage),
    evaluate: (task, ...args) => hands.run(task, ...args),
    screenshot: (path) => hands.picture(path),
    axe: () => hands.runAfter(axeSource, runAxe),
    /** Shows the page at a width, and as a light or dark system would. */
    look: (wish) => hands.look(wish),
    close: () => hands.close(),
  };
  return surface;
}
