/**
 * What may not be written where, one row each: the lint rule's name, what it finds (an esquery selector), the remedy
 * it prints, where it looks and where the one door is. `eslint.config.js` makes a rule of each row.
 */

const product = ['lib/**', 'components/**', 'entrypoints/**', 'locales/**'];
const everywhere = ['**'];

/** Files in lib and components that may start a timer; all others ask `surroundings.later`. */
const timerDoors = [
  // Looks at the page beside us once a second while a note is on screen (design §6.5); stops with the screen.
  'components/note/follow-page.ts',
];

export interface Ban {
  name: string;
  finds: string;
  remedy: string;
  where: string[];
  except: string[];
}

export const bans: Ban[] = [
  {
    name: 'zod-door',
    finds: 'ImportDeclaration[source.value=/^zod(\\u002F|$)/]',
    remedy: "Import { z } from '@/lib/zod': it sets `jitless` before the first schema exists.",
    where: everywhere,
    except: ['lib/zod.ts'],
  },
  {
    name: 'lazy-import-place',
    finds: 'ImportExpression',
    remedy: 'Load lazily in entrypoints or lib/app and hand over the result; elsewhere import at the top.',
    where: product,
    except: ['entrypoints/**', 'lib/app/**'],
  },
  {
    name: 'lazy-import-literal',
    finds: 'ImportExpression:not([source.type="Literal"])',
    remedy: 'Write the address as one quoted string, so that the import table can read it.',
    where: everywhere,
    except: [],
  },
  {
    name: 'no-exec-command',
    finds: 'MemberExpression[property.name="execCommand"]',
    remedy: 'Only lib/host/techniques and lib/host/undo.ts call it (it keeps undo); copy through `surroundings.copy`.',
    where: product,
    except: ['lib/host/techniques/**', 'lib/host/undo.ts'],
  },
  {
    name: 'no-markup-from-text',
    finds: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    remedy: 'Use textContent, or let Preact render it: markup made of text runs in somebody else’s page.',
    where: product,
    except: [],
  },
  {
    name: 'no-inner-html-prop',
    finds: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    remedy: 'Render elements instead; pictures and QR codes are inline SVG elements.',
    where: product,
    except: [],
  },
  {
    name: 'no-eval',
    finds:
      ':matches(CallExpression, NewExpression)[callee.name=/^(eval|Function)$/], MemberExpression[property.name="eval"]',
    remedy: 'Our policy refuses it at run time. Write the code, or make it data with a closed grammar.',
    where: everywhere,
    except: [],
  },
  {
    name: 'timer-door',
    finds:
      'CallExpression[callee.name=/^set(Timeout|Interval)$/], MemberExpression[property.name=/^set(Timeout|Interval)$/]',
    remedy: 'Ask `surroundings.later(milliseconds, act)`: a timer is an effect, and tests hand in their own.',
    where: ['lib/**', 'components/**'],
    except: timerDoors,
  },
  {
    name: 'database-door',
    finds: 'Identifier[name="indexedDB"], ImportDeclaration[source.value="idb"]',
    remedy: 'Only lib/vault touches the database: ask the vault for `read` or `commit`.',
    where: product,
    except: ['lib/vault/**'],
  },
  {
    name: 'browser-door',
    finds:
      'MemberExpression[object.name=/^(browser|chrome)$/], ImportDeclaration[source.value=/^(wxt\\u002Fbrowser|webextension-polyfill)$/]',
    remedy: 'Only doors touch the browser (entrypoints, lib/messages): add what you need to `Surroundings`.',
    where: product,
    except: ['entrypoints/**', 'lib/messages/**'],
  },
  {
    name: 'no-default-export',
    finds: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
    remedy: 'Export by name, so that the name is the same everywhere.',
    where: everywhere,
    except: ['entrypoints/*', 'wxt.config.ts', 'tests/*.config.ts', 'tests/house/eslint.config.js'],
  },
  {
    name: 'no-re-export',
    finds: 'ExportAllDeclaration, ExportNamedDeclaration[source]',
    remedy: 'Import from the file itself: files that pass things on become knots.',
    where: everywhere,
    except: [],
  },
  {
    name: 'no-enum',
    finds: 'TSEnumDeclaration',
    remedy: 'Write a union of literals, from an `as const` list where it is needed as data.',
    where: everywhere,
    except: [],
  },
];
