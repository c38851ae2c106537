/** Lint: words that must not reach a professional. */
import { type Remark, refused, warned } from './finding';
import type { Overlay } from './overlay-schema';
import type { Pack } from './schema';
import { weighingId } from './weighing-schema';

/** Law that was repealed and organisations that no longer exist since 1-1-2015 (knowledge/domain.md §1.x). */
const repealed: readonly { pattern: RegExp; instead: string }[] = [
  { pattern: /\bAMK\b/, instead: 'Veilig Thuis' },
  { pattern: /\bAdvies-? en Meldpunt(?:en)? Kindermishandeling\b/i, instead: 'Veilig Thuis' },
  { pattern: /\bASHG\b/, instead: 'Veilig Thuis' },
  { pattern: /\bSteunpunt(?:en)? Huiselijk Geweld\b/i, instead: 'Veilig Thuis' },
  { pattern: /\bBureaus? Jeugdzorg\b/i, instead: 'Veilig Thuis' },
  { pattern: /\b(?:Wbp|Wet bescherming persoonsgegevens)\b/i, instead: 'AVG, UAVG' },
  { pattern: /\b(?:Wjz|Wet op de jeugdzorg)\b/i, instead: 'Jeugdwet' },
  { pattern: /0900[\s./-]*1[\s./-]*2[\s./-]*3[\s./-]*1[\s./-]*2[\s./-]*3[\s./-]*0/, instead: '0800-2000' },
  { pattern: /0900[\s./-]*5[\s./-]*6[\s./-]*7[\s./-]*5[\s./-]*6[\s./-]*7[\s./-]*8/, instead: '0800-2000' },
];

const bracket = /\[[^\]]*\]/;
const place = /\{\{[^}]*\}\}/;
/** A sentence that is read in one breath (knowledge/style.md: B1). */
const longest = 25;

const open = (id: string, found: string) =>
  refused(
    id,
    { nl: `‘${found}’ is niet ingevuld.`, en: `‘${found}’ has not been filled in.` },
    { nl: 'Vul het in, of haal het weg.', en: 'Fill it in, or take it out.' },
  );

const gone = (id: string, found: string, instead: string) =>
  refused(
    id,
    { nl: `‘${found}’ bestaat niet meer.`, en: `‘${found}’ no longer exists.` },
    { nl: `Gebruik: ${instead}.`, en: `Use: ${instead}.` },
  );

const long = (id: string, count: number, begin: string) =>
  warned(
    id,
    { nl: `De zin ‘${begin} …’ heeft ${count} woorden.`, en: `The sentence ‘${begin} …’ has ${count} words.` },
    { nl: 'Maak er twee zinnen van.', en: 'Make two sentences of it.' },
  );

interface Text {
  id: string;
  text: string;
}

/** The id of a part; in the weighing a question has no id of its own there, and is named by its path. */
function nameOf(part: object): string | undefined {
  if ('id' in part && typeof part.id === 'string') return part.id;
  return 'question' in part && 'answers' in part ? weighingId(String(part.question)) : undefined;
}

/** Every text below a part, with the id of the nearest part that has one, or its path in a table. */
function textsOf(part: unknown, id: string): Text[] {
  if (typeof part === 'string') return [{ id, text: part }];
  if (Array.isArray(part)) return part.flatMap((inner) => textsOf(inner, id));
  if (typeof part !== 'object' || part === null) return [];
  const own = nameOf(part) ?? id;
  return Object.entries(part).flatMap(([key, inner]) => textsOf(inner, key.includes('.') ? key : own));
}

/** The sentences of a pack that are too long to be read at once. Only where a pack speaks: in `nl` and `en`. */
function findLong(part: unknown, id: string): Remark[] {
  if (Array.isArray(part)) return part.flatMap((inner) => findLong(inner, id));
  if (typeof part !== 'object' || part === null) return [];
  const own = nameOf(part) ?? id;
  const spoken = 'nl' in part && typeof part.nl === 'string' ? part.nl.split(/(?<=[.!?:])\s+/) : [];
  const sentences = spoken.flatMap((sentence) => {
    const words = sentence.split(/\s+/);
    return words.length > longest ? [long(own, words.length, words.slice(0, 4).join(' '))] : [];
  });
  return [...sentences, ...Object.values(part).flatMap((inner) => findLong(inner, own))];
}

/** Repealed law, organisations and numbers that are gone, open brackets, long sentences. Of one layer as written. */
export function findWords(layer: Pack | Overlay): Remark[] {
  const remarks = textsOf(layer, layer.id).flatMap(({ id, text }) => {
    const bracketed = bracket.exec(text)?.[0];
    const old = repealed.flatMap(({ pattern, instead }) => {
      const found = pattern.exec(text)?.[0];
      return found === undefined ? [] : [gone(id, found, instead)];
    });
    return [...(bracketed === undefined ? [] : [open(id, bracketed)]), ...old];
  });
  return [...remarks, ...findLong(layer, layer.id)];
}

/** Places for which no layer has words. Of the composed pack. */
export function findPlaces(pack: Pack): Remark[] {
  const found = textsOf(pack, pack.id).flatMap(({ id, text }) => {
    const words = place.exec(text)?.[0];
    return words === undefined ? [] : [{ id, words }];
  });
  const isFirst = ({ id, words }: (typeof found)[number], at: number) =>
    found.findIndex((other) => other.id === id && other.words === words) === at;
  return found.filter(isFirst).map(({ id, words }) => open(id, words));
}
