/** What Firefox can do to one document, in the words surface.mjs asks for. All input is real input of the browser. */
import { writeFile } from 'node:fs/promises';
import { inDocument } from './firefox-window.mjs';
import { until } from './until.mjs';

/** WebDriver's code points for keys without a character of their own. */
const keyCodes = {
  ...{ Enter: '\uE007', Tab: '\uE004', Escape: '\uE00C', Backspace: '\uE003', Delete: '\uE017', F6: '\uE036' },
  ...{ Home: '\uE011', End: '\uE010', PageUp: '\uE00E', PageDown: '\uE00F', Space: ' ' },
  ...{ ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015' },
  ...{ Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Meta: '\uE03D' },
};

const pressAndRelease = (value) => [
  { type: 'keyDown', value },
  { type: 'keyUp', value },
];

/** `session` gives the Marionette session as it is now; `where` is as in firefox-window.mjs. */
export function firefoxHands(session, where) {
  const there = async (act, ...args) => {
    await until(`${where} is open`, 10_000, () => session().inBrowser(inDocument, where, 'exists'));
    return session().inBrowser(inDocument, where, act, ...args);
  };
  const act = (device) => session().send('WebDriver:PerformActions', { actions: [device] });
  const keys = (actions) => act({ type: 'key', id: 'keys', actions });
  const clickAt = async (x, y, button = 0) => {
    const corner = await there('enter');
    const point = { x: Math.round(corner.x + x), y: Math.round(corner.y + y) };
    await act({
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', duration: 0, ...point },
        { type: 'pointerDown', button },
        { type: 'pointerUp', button },
      ],
    });
  };
  return {
    run: (task, ...args) => there('run', `return (${task})(...arguments)`, ...args),
    runAfter: (source, task) => there('run', `${source}; return (${task})()`),
    clickAt,
    typeText: async (text) => {
      await there('enter');
      await keys([...text].flatMap((letter) => pressAndRelease(letter === '\n' ? keyCodes.Enter : letter)));
    },
    pressKey: async (combination) => {
      await there('enter');
      const codes = combination.split('+').map((key) => keyCodes[key] ?? key);
      const down = codes.map((value) => ({ type: 'keyDown', value }));
      await keys([...down, ...codes.reverse().map((value) => ({ type: 'keyUp', value }))]);
    },
    picture: async (path) => {
      const drawn = await until(`${where} can be drawn`, 10_000, () => there('picture'));
      await writeFile(path, Buffer.from(drawn, 'base64'));
    },
    look: (wish) => there('look', wish),
  };
}
