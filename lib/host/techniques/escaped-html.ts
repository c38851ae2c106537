const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text as it must be written in HTML to be read as that text, between tags. */
export const escapedHtml = (text: string): string => text.replace(/[&<>]/g, (sign) => names[sign] ?? sign);
