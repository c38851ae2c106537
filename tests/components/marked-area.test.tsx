import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { writing } from './writing';

describe('the unseen text under the field', () => {
  const texts = [
    'Hij was vaak boos.',
    'regel één\n\nregel drie\n',
    'eenwoorddatveeltelangisomindebreedtevanhetpaneeltepassenendusmoetwordenafgebroken en dan verder',
    Array.from({ length: 60 }, (_, at) => `Woord${at} en nog wat, met spaties   ertussen.`).join(' '),
    'emoji 👩‍👧 en é en ﷽ en עברית door elkaar, nog een keer en nog een keer, tot de regel vol is',
  ];
  it.each([252, 320, 400])('breaks its lines where the field does, at %i px', async (width) => {
    await page.viewport(width, 800);
    for (const words of texts) {
      const { area } = await writing(words);
      const under = area.parentElement?.querySelector<HTMLElement>('.under');
      expect(area.scrollHeight, words.slice(0, 20)).toBeLessThanOrEqual(area.clientHeight);
      expect(under?.getBoundingClientRect().height).toBe(area.getBoundingClientRect().height);
      expect(under?.getBoundingClientRect().width).toBe(area.getBoundingClientRect().width);
    }
  });
});
