/** Lint, part two: words that must not reach a professional. */
import type { Finding } from './finding';
import type { Pack } from './schema';

/** Law that was repealed and organisations that no longer exist since 1-1-2015 (knowledge/domain.md §1.x). */
const repealed: readonly { pattern: RegExp; instead: string }[] = [
  { pattern: /\bAMK\b/, instead: 'Veilig Thuis' },
  { pattern: /\bASHG\b/, instead: 'Veilig Thuis' },
  { pattern: /\bBureaus? Jeugdzorg\b/i, instead: 'Veilig Thuis' },
  { pattern: /\b(?:Wbp|Wet bescherming persoonsgegevens)\b/i, instead: 'AVG, UAVG' },
  { pattern: /\bWet op de jeugdzorg\b/i, instead: 'Jeugdwet' },
  { pattern: /0900[\s-]?123[\s-]?12[\s-]?30/, instead: '0800-2000' },
  { pattern: /0900[\s-]?567[\s-]?56[\s-]?78/, instead: '0800-2000' },
];

const placeholder = /\[[^\]]*\]|\{\{[^}]*\}\}/;

function findInText(id: string, text: string): Finding[] {
  const open = placeholder.exec(text)?.[0];
  const old = repealed.flatMap(({ pattern, instead }) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [{ found, instead }];
  });
  return [
    ...(open === undefined
      ? []
      : [
          {
            id,
            what: { nl: `‘${open}’ is niet ingevuld.`, en: `‘${open}’ has not been filled in.` },
            remedy: { nl: 'Vul het in, of haal het weg.', en: 'Fill it in, or take it out.' },
          },
        ]),
    ...old.map(({ found, instead }) => ({
      id,
      what: { nl: `‘${found}’ bestaat niet meer.`, en: `‘${found}’ no longer exists.` },
      remedy: { nl: `Gebruik: ${instead}.`, en: `Use: ${instead}.` },
    })),
  ];
}

/** Every text below a part of the pack, with the id of the nearest part that has one. */
function textsOf(part: unknown, id: string): { id: string; text: string }[] {
  if (typeof part === 'string') return [{ id, text: part }];
  if (Array.isArray(part)) return part.flatMap((inner) => textsOf(inner, id));
  if (typeof part !== 'object' || part === null) return [];
  const own = 'id' in part && typeof part.id === 'string' ? part.id : id;
  return Object.values(part).flatMap((inner) => textsOf(inner, own));
}

/** Unfilled placeholders, repealed law, and organisations and phone numbers that are gone. */
export function findWords(pack: Pack): Finding[] {
  return textsOf(pack, pack.id).flatMap(({ id, text }) => findInText(id, text));
}
