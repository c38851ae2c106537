/** The extension's own words, in the language the professional chose. Pack words live in packs. */
import { signal } from '@preact/signals';
import dutch from './nl.yml';

export type Language = 'nl' | 'en';

const shown = signal<{ language: Language; words: Record<string, string> }>({ language: 'nl', words: dutch });

/** The language on screen. */
export const language = (): Language => shown.value.language;

/** Shows another language. English comes in lazily, so its words are handed in by who loaded them. */
export function showIn(chosen: Language, words: Record<string, string> = dutch): void {
  shown.value = { language: chosen, words };
}

/** A sentence in the language on screen, with `{names}` filled in. Dutch where a translation is missing. */
export function text(key: LocaleKey, params: Record<string, string | number> = {}): string {
  const sentence = shown.value.words[key] ?? dutch[key] ?? key;
  return sentence.replace(/\{(\w+)\}/g, (_whole, name: string) => String(params[name] ?? ''));
}

/** A text of a pack, in the language on screen. */
export const said = (words: { nl: string; en: string }): string => words[shown.value.language];
