import { describe, expect, it } from 'vitest';
import { refusalOf } from '@/entrypoints/sidepanel/access-refusals';

/** What the two browsers say. */
const said = [
  [
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    'no-access',
  ],
  ['Missing host permission for the tab', 'no-access'],
  ['Cannot access a chrome:// URL', 'browser-page'],
  ['The extensions gallery cannot be scripted.', 'browser-page'],
  ['This page cannot be scripted due to an ExtensionsSettings policy.', 'policy-blocked'],
  ['No tab with id: 12.', 'page-closed'],
  ['The tab was closed.', 'page-closed'],
] as const;

describe('why a page cannot be reached', () => {
  it.each(said)('"%s" means %s', (message, reason) => {
    expect(refusalOf(new Error(message), undefined)).toBe(reason);
  });

  it('is told by the address where that can be seen', () => {
    const error = new Error('Missing host permission for the tab');
    expect(refusalOf(error, 'about:addons')).toBe('browser-page');
    expect(refusalOf(error, 'https://epd.voorbeeld.nl/bijlage.pdf?versie=2')).toBe('pdf-page');
  });
});
