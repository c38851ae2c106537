/** The notes the walkthroughs end in. What differs from day to day and from case to case stands between brackets. */
import { readFileSync, writeFileSync } from 'node:fs';

const fileOf = (name) => new URL(`golden/${name}.nl.txt`, import.meta.url);

/** The note with the day of recording and the reference taken out. */
export const timeless = (note) =>
  note
    .replaceAll(/^Vastgelegd: \d{1,2} [a-z]+ \d{4}, door/gm, 'Vastgelegd: [dag], door')
    .replace(/ref [0-9A-F]{4}-[0-9A-F]{2}$/, 'ref [kenmerk]');

/** The agreed note; `NAAST_WRITE_NOTES=1` writes it anew from `note` first. */
export function agreedNote(name, note) {
  if (process.env.NAAST_WRITE_NOTES) writeFileSync(fileOf(name), `${timeless(note)}\n`);
  return readFileSync(fileOf(name), 'utf8').trimEnd();
}
