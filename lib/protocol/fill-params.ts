import type { PackText } from './pack-words';
import type { Overlay } from './overlay-schema';
import type { Pack } from './schema';

const place = /\{\{([a-z0-9.-]+)\}\}/g;
const languages = ['nl', 'en'] as const;

const isRecord = (part: unknown): part is Record<string, unknown> =>
  typeof part === 'object' && part !== null && !Array.isArray(part);

/** Puts what the params say in every {{place}} of the texts; a place of which nothing is known stays as it is. */
export function fillParams<Layer extends Pack | Overlay>(pack: Layer): Layer {
  const params = new Map<string, PackText>(Object.entries(pack.params ?? {}));
  if (params.size === 0) return pack;
  const fill = (text: string, language: 'nl' | 'en') =>
    text.replaceAll(place, (whole, name: string) => params.get(name)?.[language] ?? whole);
  const inText = (part: Record<string, unknown>) =>
    Object.fromEntries(
      languages.flatMap((language) => {
        const words = part[language];
        return typeof words === 'string' ? [[language, fill(words, language)]] : [];
      }),
    );
  const walk = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(walk);
    if (!isRecord(part)) return part;
    return { ...Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, walk(inner)])), ...inText(part) };
  };
  return { ...(walk(pack) as Layer), ...(pack.params && { params: pack.params }) };
}
