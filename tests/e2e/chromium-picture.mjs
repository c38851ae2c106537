/** Chromium's devtools see page and panel apart; here they stand beside each other again, as on the screen. */

const sheet = (pictures, scale) => `<!doctype html><style>
  body { margin: 0; display: inline-flex; gap: 1px; background: #c4ccd4; }
  img { display: block; width: auto; zoom: ${1 / scale}; }
</style>${pictures.map((picture) => `<img src="data:image/png;base64,${picture}">`).join('')}`;

/** Writes one PNG with the pages from left to right. */
export async function takePicture(browser, pages, path) {
  const scale = await pages[0].evaluate(() => devicePixelRatio);
  const pictures = [];
  for (const page of pages) pictures.push(await page.screenshot({ encoding: 'base64' }));
  const wall = await browser.newPage();
  try {
    await wall.setContent(sheet(pictures, scale));
    const body = await wall.$('body');
    await body.screenshot({ path });
  } finally {
    await wall.close();
    await pages[0].bringToFront();
  }
}
