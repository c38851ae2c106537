/**
 * A font of one letter: every sign is a block, the space too, so that a line of text is one bar. With it a screen wraps
 * and looks the same on every machine, whatever fonts are installed there, and its picture is small. Made here and
 * never shipped (OpenType 1.9: only the tables that must be).
 */
type Cell = readonly [bytes: 1 | 2 | 4, value: number];

const u16 = (...values: number[]) => values.map((value): Cell => [2, value]);
const u32 = (...values: number[]) => values.map((value): Cell => [4, value]);

function pack(cells: readonly Cell[]): Uint8Array<ArrayBuffer> {
  const bytes = cells.flatMap(([size, value]) =>
    Array.from({ length: size }, (_byte, at) => (value >>> (8 * (size - 1 - at))) & 255),
  );
  return new Uint8Array([...bytes, ...Array<number>((4 - (bytes.length % 4)) % 4).fill(0)]);
}

const advance = 500;
const [left, right, top] = [0, advance, 560];
const [ascent, descent] = [800, 200];
const bounds = u16(left, 0, right, top);
const corners = [1, 1, 1, 1].map((on): Cell => [1, on]);

/** Round the block by its four corners: steps to the right, then steps up. */
const block = pack([
  ...u16(1),
  ...bounds,
  ...u16(3, 0),
  ...corners,
  ...u16(left, 0, right - left, 0),
  ...u16(0, top, 0, -top),
]);

/** First sign, last sign, glyph. */
const signs = [0x20, 0xffff, 1];

const tables: Record<string, Cell[]> = {
  'OS/2': [
    ...u16(4, advance, 400, 5, 0, ...Array<number>(10).fill(0), 0),
    ...Array<Cell>(10).fill([1, 0]),
    ...u32(1, 0, 0, 0, 0),
    ...u16(0x40, 0x20, 0xffff, ascent, -descent, 0, ascent, descent),
    ...u32(1, 0),
    ...u16(top, top, 0, 0x20, 1),
  ],
  cmap: [...u16(0, 1, 3, 10), ...u32(12), ...u16(13, 0), ...u32(16 + signs.length * 4, 0, signs.length / 3, ...signs)],
  glyf: [...block].map((byte): Cell => [1, byte]),
  head: [
    ...u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
    ...u16(3, 1000),
    ...u32(0, 0, 0, 0),
    ...bounds,
    ...u16(0, 8, 2, 1, 0),
  ],
  hhea: [
    ...u32(0x10000),
    ...u16(ascent, -descent, 0, advance, left, left, right, 1),
    ...u16(...Array<number>(7).fill(0), 2),
  ],
  hmtx: u16(advance, left, advance, left),
  loca: u32(0, 0, block.length),
  maxp: [...u32(0x10000), ...u16(2, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)],
  name: u16(0, 0, 6),
  post: [...u32(0x30000, 0), ...u16(-100, 50), ...u32(0, 0, 0, 0, 0)],
};

/** The bytes of the font file. */
export function blockFont(): Uint8Array<ArrayBuffer> {
  const packed = Object.entries(tables).map(([tag, cells]) => ({ tag, bytes: pack(cells) }));
  const head = u32(0x10000).concat(u16(packed.length, 128, 3, packed.length * 16 - 128));
  let offset = 12 + packed.length * 16;
  for (const { tag, bytes } of packed) {
    const name = [...tag].map((sign): Cell => [1, sign.charCodeAt(0)]);
    head.push(...name, ...u32(checksum(bytes), offset, bytes.length));
    offset += bytes.length;
  }
  return new Uint8Array([pack(head), ...packed.map(({ bytes }) => bytes)].flatMap((bytes) => [...bytes]));
}

/** The sum of all words, as every table of a font has it. */
function checksum(bytes: Uint8Array<ArrayBuffer>): number {
  const view = new DataView(bytes.buffer);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
