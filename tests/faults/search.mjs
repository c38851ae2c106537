/** Looks through a whole profile for something that may not be there, in every way it could have been written. */
import { readFile } from 'node:fs/promises';
import { filesIn } from './places.mjs';

/** The middle of base64 for each of the three places the bytes can start in. */
const inBase64 = (bytes) =>
  [0, 1, 2].map((lead) => {
    const text = Buffer.concat([Buffer.alloc(lead), bytes]).toString('base64');
    return text.slice(lead === 0 ? 0 : 4, -4);
  });

/** A piece is enough: compression may cut a word in two. */
const pieces = (bytes, length) => [bytes.subarray(0, length), bytes.subarray(-length)];

/** Eight letters: four, as eight bytes of UTF-16 would be, stand in many a word. */
const spellings = (bytes, letter) => [
  ...pieces(bytes, 8 * letter),
  ...[bytes.toString('hex'), bytes.toString('hex').toUpperCase(), ...inBase64(bytes)].flatMap((text) => [
    ...pieces(Buffer.from(text), 16),
    ...pieces(Buffer.from(text, 'utf16le'), 24),
  ]),
];

/** Words as UTF-8 and UTF-16, keys as raw bytes; each also in hexadecimal and base64. `wanted` is { name, bytes }. */
export const word = (text) => [
  { name: text, bytes: Buffer.from(text) },
  { name: `${text} (UTF-16)`, bytes: Buffer.from(text, 'utf16le'), letter: 2 },
];

/** Every file of the profile that holds any of them; gives "name in file" lines and how many files were read. */
export async function search(profile, wanted) {
  const needles = wanted.flatMap(({ name, bytes, letter = 1 }) =>
    spellings(bytes, letter).map((needle) => ({ name, needle })),
  );
  const files = await filesIn([profile]);
  const hits = [];
  for (const { path } of files) {
    const content = await readFile(path).catch(() => Buffer.alloc(0));
    for (const { name, needle } of needles) if (content.includes(needle)) hits.push(`${name} in ${path}`);
  }
  return { hits: [...new Set(hits)], files: files.length };
}
