/** What a screen looks like, apart from its letters: in blocks, so that no machine's fonts matter. */
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { blockFont } from './block-font';

const inBlocks = new CSSStyleSheet();
// Which words may be broken off is known by a dictionary that not every machine has.
inBlocks.replaceSync(`
  *, ::before, ::after, ::placeholder { font-family: Blocks !important; hyphens: manual !important }
  #root { transform: scale(0.5); transform-origin: 0 0 } /* Half as large is as telling, and a quarter of the bytes. */
`);

let font: Promise<FontFace> | undefined;

/** The whole screen at this width must look as in `tests/components/pictures`; `npm run pictures` makes those anew. */
export async function looksAsBefore(name: string, width: number): Promise<void> {
  font ??= new FontFace('Blocks', blockFont()).load();
  document.fonts.add(await font);
  document.adoptedStyleSheets.push(inBlocks);
  try {
    // In one piece: what is stuck to the bottom would otherwise lie over what is read first.
    await page.viewport(width, Math.max(800, document.documentElement.scrollHeight));
    // How far a field that got the focus was scrolled into view is a matter of moments.
    for (const element of document.querySelectorAll('*')) element.scrollTop = 0;
    await expect(document.querySelector('#root')).toMatchScreenshot(name);
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== inBlocks);
  }
}
