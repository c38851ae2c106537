/**
 * Which Veilig Thuis a place belongs to. Only rows with a source: for a place that is not here 0800-2000 is right too,
 * because it asks for the place and puts through by itself (rijksoverheid.nl, huiselijk geweld).
 */
import { find } from './directory';
import type { PhoneNumber, Region } from './number-schema';
import regions from './regions.json';

export type { Region };

const all = regions as readonly Region[];

/** Every region that has a source. */
export const allRegions = (): readonly Region[] => all;

/** A region by id; undefined for one that was never here, or is no longer. */
export const regionWithId = (id: string): Region | undefined => all.find((region) => region.id === id);

/** The region's own number, where one was found with a source. */
export const numberOf = ({ number }: Region): PhoneNumber | undefined => (number ? find(number) : undefined);

/** What is compared: "Fryslân" is found by "fryslan", and "Noord- en Midden-Limburg" by "midden limburg". */
const plain = (words: string): string =>
  words
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z]+/g, ' ')
    .trim();

const names = ({ name, places }: Region): string[] => [name, ...places].map(plain);

/** How well a name answers what was typed: 0 exactly, 1 from its beginning, 2 from the beginning of a word in it. */
function distance(name: string, typed: string): number | undefined {
  if (name === typed) return 0;
  if (name.startsWith(typed)) return 1;
  return name.includes(` ${typed}`) ? 2 : undefined;
}

/** Regions by municipality or region, best first; none for fewer than two letters or for a place without a source. */
export function findRegions(typed: string): Region[] {
  const wanted = plain(typed);
  if (wanted.length < 2) return [];
  return all
    .map((region) => ({ region, far: Math.min(...names(region).map((name) => distance(name, wanted) ?? 9)) }))
    .filter(({ far }) => far < 9)
    .toSorted((a, b) => a.far - b.far)
    .map(({ region }) => region);
}
