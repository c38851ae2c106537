/** Reads a QR code as a phone would: from the picture on screen, with a decoder that is not ours. */
import jsQR from 'jsqr';
import { page } from 'vitest/browser';

/** The text in the code that is shown; nothing when no scanner could read it. */
export async function readCode(shown: Element): Promise<string | undefined> {
  const base64 = await page.elementLocator(shown).screenshot({ save: false });
  const picture = new Image();
  picture.src = `data:image/png;base64,${base64}`;
  await picture.decode();
  const { width, height } = picture;
  const canvas = new OffscreenCanvas(width, height).getContext('2d');
  if (!canvas) throw new Error('no canvas');
  canvas.drawImage(picture, 0, 0);
  return jsQR(canvas.getImageData(0, 0, width, height).data, width, height)?.data;
}
