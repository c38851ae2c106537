/** Sessions, history and task switchers show titles: ours say that Naast is there, and nothing else (design §6.17). */
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { markLabels, reminderWords } from '@/locales/menu';
import { filesIn, nodesOf, placeOf, read, sources } from './sources';

const pages = filesIn('entrypoints').filter((path) => path.endsWith('.html'));
/** What would put words in a title or in the history. */
const moves = new Set([
  'document.title',
  'location.hash',
  'history.pushState',
  'history.replaceState',
  'location.assign',
]);

describe('titles', () => {
  test.each(pages)('%s is called Naast in every language', (page) => {
    expect([...read(page).matchAll(/<title>(.*?)<\/title>/gs)].map(([, title]) => title)).toEqual(['Naast']);
  });

  test('no page changes its title or its address', () => {
    const named = sources
      .filter(({ path }) => !path.startsWith('lib/host/'))
      .flatMap((file) =>
        [...nodesOf(file.ast)]
          .filter((node) => ts.isPropertyAccessExpression(node) && moves.has(node.getText()))
          .map((node) => placeOf(file, node)),
      );
    expect(named, 'One title for every screen and language: somebody may be looking.').toEqual([]);
  });

  test('what stands outside our pages names no case, no client and no meldcode', () => {
    const outside = JSON.stringify([markLabels, reminderWords, read('wxt.config.ts').match(/description: '.*'/g)]);
    expect(outside).not.toMatch(/meldcode|veilig thuis|mishandeling|geweld|abuse|violence|casus/i);
  });
});
