const signs: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** What an editor that throws the layout away leaves: the words, a line for every block. */
export const wordsOf = (html: string): string =>
  html
    .replaceAll(/<br>|<\/(?:h\d|li|p)>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:lt|gt|quot|amp);/g, (entity) => signs[entity] ?? entity);

/** The lines that hold words. */
export const linesOf = (text: string): string[] => text.split('\n').filter((words) => words.trim() !== '');
