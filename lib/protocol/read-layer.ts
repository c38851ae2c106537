/** From what is in a file to a layer, or to what is wrong with its shape. */
import { type Finding, refused } from './finding';
import type { Layer } from './layers';
import { overlaySchema } from './overlay-schema';
import { packSchema } from './schema';

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** An overlay may be in Dutch only; then the Dutch words are shown in English too. */
function inBothLanguages(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(inBothLanguages);
  if (!isRecord(data)) return data;
  const inner = Object.fromEntries(Object.entries(data).map(([key, value]) => [key, inBothLanguages(value)]));
  return typeof inner['nl'] === 'string' && !('en' in inner) ? { ...inner, en: inner['nl'] } : inner;
}

function misshapen(file: string, path: string, message: string): Finding {
  const language = /(?:^|\.)(nl|en)$/.exec(path)?.[1];
  const remark =
    language === undefined
      ? refused(
          path || 'pack',
          {
            nl: `Dit deel heeft niet de vorm die een pakket vraagt (${message}).`,
            en: `This part does not have the shape that a pack asks for (${message}).`,
          },
          { nl: 'Vergelijk het met het JSON Schema.', en: 'Compare it with the JSON Schema.' },
        )
      : refused(
          path,
          { nl: `De tekst in taal ‘${language}’ ontbreekt.`, en: `The text in language ‘${language}’ is missing.` },
          { nl: 'Geef de tekst in deze taal.', en: 'Give the text in this language.' },
        );
  return { file, ...remark };
}

interface Issue {
  path: PropertyKey[];
  message: string;
}
const findingsOf = (file: string, issues: readonly Issue[]) =>
  issues.map(({ path, message }) => misshapen(file, path.map(String).join('.'), message));

/** Reads one file that was parsed as JSON. Gives a layer, or findings about its shape. */
export function readLayer(file: string, data: unknown): { layer?: Layer; findings: Finding[] } {
  if (isRecord(data) && data['format'] === 'naast-overlay/1') {
    const overlay = overlaySchema.safeParse(inBothLanguages(data));
    if (overlay.success) return { layer: { file, pack: overlay.data }, findings: [] };
    return { findings: findingsOf(file, overlay.error.issues) };
  }
  const pack = packSchema.safeParse(data);
  if (pack.success) return { layer: { file, pack: pack.data }, findings: [] };
  return { findings: findingsOf(file, pack.error.issues) };
}
