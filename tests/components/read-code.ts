/**
 * Reads a QR code from its picture, module by module: version 1, byte mode, one block, as every number of ours fits in
 * (at most 17 characters; ISO/IEC 18004). No error correction: a picture of ours must be flawless.
 */
const size = 21;
const border = 2;

type Bits = boolean[];
const numberOf = (bits: Bits) => bits.reduce((sum, bit) => sum * 2 + Number(bit), 0);

/** The dark modules of the picture, as a camera would see them: drawn, then looked at in the middle of each. */
async function modulesOf(svg: SVGElement): Promise<boolean[][]> {
  const scale = 8;
  const copy = svg.cloneNode(true) as SVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const side = (size + 2 * border) * scale;
  copy.setAttribute('width', String(side));
  copy.setAttribute('height', String(side));
  const picture = new Image();
  picture.src = `data:image/svg+xml,${encodeURIComponent(copy.outerHTML)}`;
  await picture.decode();
  const canvas = new OffscreenCanvas(side, side).getContext('2d');
  if (!canvas) throw new Error('no canvas');
  canvas.drawImage(picture, 0, 0);
  const isDark = (x: number, y: number) =>
    (canvas.getImageData((x + border + 0.5) * scale, (y + border + 0.5) * scale, 1, 1).data[0] ?? 255) < 128;
  return Array.from({ length: size }, (_row, y) => Array.from({ length: size }, (_cell, x) => isDark(x, y)));
}

const masks: ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_x, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(y / 2) + Math.floor(x / 3)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** Finders with their quiet edge and the format beside them, and the two timing lines. */
const isFixed = (x: number, y: number) =>
  (x <= 8 && y <= 8) || (x >= 13 && y <= 8) || (x <= 8 && y >= 13) || x === 6 || y === 6;

/** Cells in reading order: two columns at a time from the right, up and down in turn, around the timing line. */
function* cells(): Generator<[x: number, y: number]> {
  let up = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right = 5;
    for (let step = 0; step < size; step += 1)
      for (const x of [right, right - 1]) {
        const y = up ? size - 1 - step : step;
        if (!isFixed(x, y)) yield [x, y];
      }
    up = !up;
  }
}

/** The text in the code. Throws when it is not the kind of code described above. */
export async function readCode(svg: SVGElement): Promise<string> {
  const modules = await modulesOf(svg);
  const at = (x: number, y: number) => modules[y]?.[x] ?? false;
  // The format begins in row 8: two bits of correction level, three of mask, all turned over with 10101.
  const mask = masks[numberOf([at(2, 8), at(3, 8), at(4, 8)]) ^ 0b101];
  const bits = [...cells()].map(([x, y]) => at(x, y) !== mask?.(x, y));
  if (numberOf(bits.slice(0, 4)) !== 0b0100) throw new Error('not in byte mode');
  const length = numberOf(bits.slice(4, 12));
  const bytes = Array.from({ length }, (_byte, at) => numberOf(bits.slice(12 + at * 8, 20 + at * 8)));
  return new TextDecoder().decode(new Uint8Array(bytes));
}
