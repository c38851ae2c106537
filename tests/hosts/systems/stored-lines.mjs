/** The lines of words in what a system stored, whether it keeps HTML, comments between its blocks, or plain text. */
const signs = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', mdash: '—', middot: '·', hellip: '…' },
  ...{ ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', eacute: 'é', euml: 'ë', iuml: 'ï' },
};

const decode = (text) =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
    name ? (signs[name] ?? whole) : String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal ? 10 : 16)),
  );

/** The lines that hold words, in order. */
export const storedLines = (stored) =>
  decode(
    stored
      .replace(/<!--.*?-->/gs, '')
      .replace(/<(?:br|\/p|\/div|\/li|\/h\d)\b[^>]*>/gi, '\n')
      .replace(/<[^>]*>/g, ''),
  )
    .replaceAll('\u00a0', ' ')
    .split(/\r?\n/)
    .map((words) => words.trim())
    .filter(Boolean);
