const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Somebody's words in HTML: whatever looks like a tag stays words. */
export const htmlWords = (words: string): string => words.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
